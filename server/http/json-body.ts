/** The request's body as JSON; undefined where it is none, null where it is longer than so many bytes. No more than that is read. */
export async function jsonBody(request: Request, longest: number): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > longest) return null
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  const reader = request.body?.getReader()
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true }
    if (done) break
    bytes += value.byteLength
    if (bytes > longest) {
      await reader?.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
  try {
    return JSON.parse(text + decoder.decode()) ?? undefined
  } catch {
    return undefined
  }
}
