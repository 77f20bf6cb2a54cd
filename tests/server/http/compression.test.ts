import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressedJson, encodingFor } from '../../../server/http/compression.js'

const asking = (accepted: string | null) =>
  new Request('http://localhost/', { headers: accepted === null ? {} : { 'accept-encoding': accepted } })

describe('encodingFor', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['deflate', null],
    ['gzip;q=0.0', null],
    ['brotli', null],
    [null, null],
  ])('%s → %s', (accepted, encoding) => {
    expect(encodingFor(asking(accepted))).toBe(encoding)
  })
})

describe('compressedJson', () => {
  const answer = (text: string, type: string) => new Response(text, { headers: { 'content-type': type } })
  const long = JSON.stringify({ words: 'smuggling '.repeat(500) })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('%s: says so and keeps the words', async (encoding, decompress) => {
    const response = await compressedJson(
      asking(encoding),
      answer(long, 'application/graphql-response+json; charset=utf-8'),
    )
    expect(response.headers.get('content-encoding')).toBe(encoding)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(bytes.byteLength).toBeLessThan(long.length / 10)
    expect(Number(response.headers.get('content-length'))).toBe(bytes.byteLength)
    expect(decompress(bytes).toString()).toBe(long)
  })

  it('leaves short answers and streams as they are', async () => {
    const short = await compressedJson(asking('gzip'), answer('{"data":null}', 'application/json'))
    expect(short.headers.get('content-encoding')).toBeNull()
    expect(await short.text()).toBe('{"data":null}')
    const stream = answer(long, 'text/event-stream')
    expect(await compressedJson(asking('gzip'), stream)).toBe(stream)
  })
})
