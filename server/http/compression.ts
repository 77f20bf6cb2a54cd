import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** Below this many bytes a compressed answer is hardly shorter. */
const WORTHWHILE = 1_400

/** The best encoding that the client takes; null for none. */
export function encodingFor(request: Request): Encoding | null {
  const accepted = (request.headers.get('accept-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.replaceAll(' ', ''))
    .filter((part) => !/;q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0])
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : null
}

/** Not the smallest that could be had: level 5 of either is near it for text, at a tenth of the time. */
export async function compress(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const body =
    encoding === 'gzip'
      ? await promisify(gzip)(bytes, { level: 5 })
      : await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return new Uint8Array(body)
}

export const isWorthwhile = (bytes: Uint8Array) => bytes.byteLength >= WORTHWHILE

/** True for what is text; pictures and fonts are compressed already. */
export const isCompressible = (contentType: string) => /^text\/|json|javascript|xml|wasm/.test(contentType)

/** A finished JSON answer, compressed where that pays. What is streamed passes as it is. */
export async function compressedJson(request: Request, response: Response): Promise<Response> {
  const encoding = encodingFor(request)
  const type = response.headers.get('content-type') ?? ''
  if (!encoding || !response.body || !/^application\/([\w-]+\+)?json/.test(type)) return response
  const bytes = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.append('vary', 'accept-encoding')
  const { status } = response
  if (!isWorthwhile(bytes)) return new Response(bytes, { status, headers })
  headers.set('content-encoding', encoding)
  const body = await compress(bytes, encoding)
  headers.set('content-length', String(body.byteLength))
  return new Response(body, { status, headers })
}
