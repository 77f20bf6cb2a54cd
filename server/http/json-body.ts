import { textWithin } from './text-within.js'

/** The request's body as JSON; undefined where it is none, null where it is longer than so many bytes. No more than that is read. */
export async function jsonBody(request: Request, longest: number): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > longest) return null
  const text = await textWithin(request, longest)
  if (text === null) return null
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}
