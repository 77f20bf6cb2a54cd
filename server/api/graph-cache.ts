import type { CoOccurrenceCounts, GraphStore } from '../../graph/store/graph-store.js'

/** What is worked out from the whole graph once a version of it, since many answers need it and no request changes it. */
export interface GraphCache {
  /** Topics through the recommendations they share. */
  topicPairs(): Promise<CoOccurrenceCounts>
  close(): void
}

export function createGraphCache(store: GraphStore): GraphCache {
  let forget = () => {}
  /** One value until the graph changes; a failure is not kept. */
  const once = <T>(make: () => Promise<T>) => {
    let value: Promise<T> | null = null
    const before = forget
    forget = () => {
      before()
      value = null
    }
    return () => {
      if (value) return value
      const made = make()
      made.catch(() => {
        if (value === made) value = null
      })
      value = made
      return made
    }
  }
  const topicPairs = once(() =>
    store.coOccurrence({ of: 'TOPIC', with: 'TOPIC', through: 'RECOMMENDATION', filter: {}, minimumCount: 1 }),
  )
  const close = store.onChange(() => forget())
  return { topicPairs, close }
}
