import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { answerWith, type FixedAnswer, fixedAnswer, IMMUTABLE, REVALIDATE } from './fixed-answer.js'
import { CONTENT_SECURITY_POLICY } from './security-headers.js'

/** The built page. Everything else that a browser may ask for is a place inside the page, whose address it reads itself. */
export interface Page {
  answer(request: Request, path: string): Promise<Response>
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** `folder` is what the build wrote. It is read as asked for, so that a new build is served without a restart. */
export function createPage(folder: string): Page {
  const files = new Map<string, { changed: number; answer: FixedAnswer }>()

  /** Null where there is no such file in the folder. */
  async function fileAt(path: string): Promise<FixedAnswer | null> {
    const file = normalize(join(folder, path))
    if (!file.startsWith(folder + sep)) return null
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) return null
    const known = files.get(file)
    if (known?.changed === found.mtimeMs) return known.answer
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const cacheControl = path.startsWith('/assets/') ? IMMUTABLE : REVALIDATE
    const answer = fixedAnswer(new Uint8Array(await readFile(file)), type, cacheControl)
    files.set(file, { changed: found.mtimeMs, answer })
    return answer
  }

  return {
    async answer(request, path) {
      const isPlace = extname(path) === ''
      const file = (path !== '/' && (await fileAt(path))) || (isPlace ? await fileAt('/index.html') : null)
      if (file) {
        const answer = await answerWith(request, file)
        answer.headers.set('content-security-policy', CONTENT_SECURITY_POLICY)
        return answer
      }
      return isPlace
        ? new Response('The page has not been built: run `npm run build`. The API answers at /graphql.\n', {
            status: 503,
          })
        : new Response('Not found\n', { status: 404 })
    },
  }
}
