/** Characters gathered before they are sent. */
const PIECE = 65_536

/**
 * A body of texts, made no faster than the client takes them, so that memory does not grow
 * with its length. `end` is called once, whether all was taken, making it failed, or the
 * client went away.
 */
export function streamed(texts: AsyncIterator<string>, end: (error: unknown) => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let ended = false
  const finish = (error: unknown) => {
    if (ended) return
    ended = true
    end(error)
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          let piece = ''
          while (piece.length < PIECE) {
            const { value, done } = await texts.next()
            if (!done) piece += value
            else {
              if (piece) controller.enqueue(encoder.encode(piece))
              controller.close()
              return finish(null)
            }
          }
          controller.enqueue(encoder.encode(piece))
        } catch (error) {
          finish(error)
          controller.error(new Error('the export was broken off'))
        }
      },
      async cancel() {
        await texts.return?.()
        finish(null)
      },
    },
    { highWaterMark: 1 },
  )
}
