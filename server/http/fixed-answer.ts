import { createHash } from 'node:crypto'
import { compress, type Encoding, encodingFor, isCompressible, isWorthwhile } from './compression.js'

/** Something that is the same for everyone: a file of the page, a script of the explorer. Compressed once, when first asked for. */
export interface FixedAnswer {
  bytes: Uint8Array<ArrayBuffer>
  type: string
  cacheControl: string
  /** Of the bytes. */
  digest: string
  encoded: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>
}

/** For what has its digest in its name. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'
/** Kept, but asked after each time. */
export const REVALIDATE = 'no-cache'

export function fixedAnswer(bytes: Uint8Array<ArrayBuffer>, type: string, cacheControl: string): FixedAnswer {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return { bytes, type, cacheControl, digest, encoded: new Map() }
}

export async function answerWith(request: Request, fixed: FixedAnswer): Promise<Response> {
  const headers = new Headers({
    'content-type': fixed.type,
    'cache-control': fixed.cacheControl,
    vary: 'accept-encoding',
  })
  const encoding = isCompressible(fixed.type) && isWorthwhile(fixed.bytes) ? encodingFor(request) : null
  const etag = `"${fixed.digest}${encoding ? `-${encoding}` : ''}"`
  headers.set('etag', etag)
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  const body = encoding ? await encodedAs(fixed, encoding) : fixed.bytes
  if (encoding) headers.set('content-encoding', encoding)
  headers.set('content-length', String(body.byteLength))
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

function encodedAs(fixed: FixedAnswer, encoding: Encoding) {
  const known = fixed.encoded.get(encoding)
  if (known) return known
  const made = compress(fixed.bytes, encoding)
  fixed.encoded.set(encoding, made)
  return made
}
