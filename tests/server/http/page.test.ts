import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPage } from '../../../server/http/page.js'

const root = mkdtempSync(join(tmpdir(), 'rapporteur-page-'))
const folder = join(root, 'page')
const page = createPage(folder)
const get = (path: string, headers: Record<string, string> = {}) =>
  page.answer(new Request('http://localhost/', { headers }), path)

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Rapporteur</title>')
  writeFileSync(join(folder, 'assets/main-abc123.js'), `console.log(${JSON.stringify('x'.repeat(3_000))})`)
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the built page', () => {
  it.each(['/', '/recurrence', '/documents/wg-7', '/topics/'])('%s is a place in it', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch('text/html')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-security-policy')).toMatch("default-src 'self'")
  })

  it('keeps what has a digest in its name for good, compressed', async () => {
    const response = await get('/assets/main-abc123.js', { 'accept-encoding': 'gzip' })
    expect(response.headers.get('cache-control')).toMatch('immutable')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(300)
  })

  it('answers 304 to who has it already, and 200 once it has changed', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304)
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Changed</title>')
    utimesSync(join(folder, 'index.html'), 1, 1)
    const changed = await get('/', { 'if-none-match': etag })
    expect(changed.status).toBe(200)
    expect(await changed.text()).toMatch('Changed')
  })

  it('has no file beyond its folder and none that is not there', async () => {
    expect((await get('/assets/none.js')).status).toBe(404)
    expect((await get('/../secret.txt')).status).toBe(404)
    expect((await get('/assets/../../secret.txt')).status).toBe(404)
  })

  it('says how to build it where it has not been built', async () => {
    const response = await createPage(join(root, 'nowhere')).answer(new Request('http://localhost/'), '/')
    expect(response.status).toBe(503)
    expect(await response.text()).toMatch('npm run build')
  })
})
