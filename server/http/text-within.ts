/** The request's body; null where it is longer than so many bytes. No more than that is read. */
export async function textWithin(request: Request, longest: number): Promise<string | null> {
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
  return text + decoder.decode()
}
