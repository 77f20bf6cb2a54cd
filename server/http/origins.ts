/** Which pages of other origins may use the API: none unless configured. */

/** Headers that let a configured origin read the answer; empty for all others. */
export function corsHeaders(request: Request, origins: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin')
  if (!origin || !isAllowed(origin, origins)) return {}
  return {
    'access-control-allow-origin': origin,
    vary: 'origin',
    'access-control-expose-headers': 'x-request-id, retry-after',
    'cross-origin-resource-policy': 'cross-origin',
  }
}

/** The answer to a preflight. */
export function preflight(request: Request, origins: readonly string[]): Response {
  const allowed = corsHeaders(request, origins)
  if (Object.keys(allowed).length === 0) return new Response(null, { status: 204 })
  return new Response(null, {
    status: 204,
    headers: {
      ...allowed,
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'content-type, x-request-id',
      'access-control-max-age': '86400',
    },
  })
}

/**
 * True for a request that a page of another origin made a browser send. Programs do not send
 * the header, browsers always do; following a link is no forgery.
 */
export function isForged(request: Request, origins: readonly string[]): boolean {
  const origin = request.headers.get('origin')
  if (origin && isAllowed(origin, origins)) return false
  const site = request.headers.get('sec-fetch-site')
  if (site === null || site === 'same-origin' || site === 'none') return false
  return request.method !== 'GET' || request.headers.get('sec-fetch-mode') !== 'navigate'
}

/**
 * True where a browser sends the body to another origin without asking first. Such content
 * types are refused, also for the sake of browsers too old to say where a request comes from.
 */
export function isFormContent(contentType: string | null): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  return ['', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'].includes(type)
}

const isAllowed = (origin: string, origins: readonly string[]) => origins.includes('*') || origins.includes(origin)
