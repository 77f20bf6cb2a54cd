/** Lets each client do so many requests a minute: a bucket that fills at a steady rate and holds one minute's worth. */
export interface RateLimit {
  /** 0 where the client may go on, else the seconds after which it may. */
  waitFor(client: string, now: number): number
}

/** Clients remembered at most; one that has been quiet for a minute has a full bucket and needs no remembering. */
const MOST_CLIENTS = 50_000
const MINUTE = 60_000

/** `perMinute` 0 means no limit. Times are milliseconds. */
export function createRateLimit(perMinute: number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>()
  const perMillisecond = perMinute / MINUTE
  return {
    waitFor(client, now) {
      if (perMinute === 0) return 0
      const bucket = buckets.get(client) ?? { left: perMinute, at: now }
      const left = Math.min(perMinute, bucket.left + (now - bucket.at) * perMillisecond)
      // Deleted first, so that the map stays in the order of last use and the longest quiet go first.
      buckets.delete(client)
      buckets.set(client, { left: left >= 1 ? left - 1 : left, at: now })
      const [quietest] = buckets.keys()
      if (buckets.size > MOST_CLIENTS && quietest !== undefined) buckets.delete(quietest)
      return left >= 1 ? 0 : Math.ceil((1 - left) / perMillisecond / 1000)
    },
  }
}

/**
 * Who counts as one client: the connection's address, or, behind `proxies` trusted ones,
 * the address that the outermost of them saw. An IPv6 client owns a whole /64.
 */
export function clientOf(connection: string | undefined, forwardedFor: string | null, proxies: number): string {
  const chain = [...(forwardedFor ?? '').split(',').map((part) => part.trim()), connection ?? ''].filter(Boolean)
  const address = chain[Math.max(chain.length - 1 - proxies, 0)] ?? ''
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return plain.includes(':') ? networkOf(plain) : plain
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const front = head.split(':').filter(Boolean)
  const back = tail?.split(':').filter(Boolean) ?? []
  const gap = Array.from({ length: Math.max(8 - front.length - back.length, 0) }, () => '0')
  const groups = tail === undefined ? front : [...front, ...gap, ...back]
  return groups.slice(0, 4).join(':')
}

/** True for a client on this machine, and for a call in process. */
export const isLocal = (client: string) => client === '' || client.startsWith('127.') || client === '0:0:0:0'
