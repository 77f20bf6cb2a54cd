import type { RequestContext } from '../graphql-server.js'
import { isForged, isFormContent, preflight } from './origins.js'
import { refused } from './refused.js'

/** A part of the server: which addresses it owns and how it answers there. */
export interface Route {
  /** In the figures, which so have a line a route and not one an address. */
  name: string
  owns(path: string): boolean
  methods: readonly string[]
  answer(request: Request, path: string, context: RequestContext): Response | Promise<Response>
}

export const READ: readonly string[] = ['GET', 'HEAD']
export const ASK: readonly string[] = ['GET', 'POST', 'OPTIONS']

export const at = (address: string) => (path: string) => path === address
export const under = (address: string) => (path: string) => path.startsWith(address)

/** The answer of the first route that owns the path, and its name. The last one should own them all. */
export async function routed(
  routes: readonly Route[],
  request: Request,
  path: string,
  context: RequestContext,
): Promise<{ name: string; response: Response }> {
  const route = routes.find(({ owns }) => owns(path))
  if (!route) return { name: 'none', response: refused(404, 'There is nothing here.') }
  const { name, methods } = route
  if (methods.includes(request.method)) return { name, response: await route.answer(request, path, context) }
  const allow = methods.join(', ')
  return { name, response: refused(405, `${request.method} is not allowed here, only ${allow}.`, { allow }) }
}

/** A route that pages of other origins may only use where they have been configured. */
export function guarded(origins: readonly string[], answer: Route['answer']): Route['answer'] {
  return (request, path, context) => {
    if (request.method === 'OPTIONS') return preflight(request, origins)
    if (isForged(request, origins)) {
      return refused(403, 'Pages of other origins may not ask here, see RAPPORTEUR_CORS_ORIGINS.')
    }
    if (request.method === 'POST' && isFormContent(request.headers.get('content-type'))) {
      return refused(415, 'Send JSON, with the header `Content-Type: application/json`.')
    }
    return answer(request, path, context)
  }
}
