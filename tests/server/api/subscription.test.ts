import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadInto, openApi, type TestApi } from '../api.js'
import { forestGraph, grownForest } from '../graph.js'

let api: TestApi
beforeAll(async () => {
  api = await openApi(forestGraph())
})
afterAll(() => api.close())

interface Event {
  data: { corpusChanged: { version: string; entityCounts: { kind: string; count: number }[] } }
}

it('tells the corpus at once, and again when another version of it is served', async () => {
  const query = 'subscription { corpusChanged { version entityCounts { kind count } } }'
  const response = await api.app.fetch(`/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream' },
  })
  expect(response.headers.get('content-type')).toMatch('text/event-stream')
  const reader = response.body?.getReader()
  if (!reader) throw new Error('no stream')
  const next = eventsOf(reader)
  const first = await next()
  const { corpus } = await api.data<{ corpus: { version: string } }>('{ corpus { version } }')
  expect(first.data.corpusChanged.version).toBe(corpus.version)

  await loadInto(api.folder, grownForest(2))
  const second = await next()
  expect(second.data.corpusChanged.version).not.toBe(corpus.version)
  expect(second.data.corpusChanged.entityCounts).toContainEqual({ kind: 'MEETING', count: 6 })
  await reader.cancel()
})

/** The data of one server-sent event after the other; pings have none. */
function eventsOf(reader: ReadableStreamDefaultReader<Uint8Array>) {
  const decoder = new TextDecoder()
  let text = ''
  return async (): Promise<Event> => {
    for (;;) {
      const [, data] = /event: next\ndata: (.+)\n\n/.exec(text) ?? []
      if (data) {
        text = text.slice(text.indexOf(data) + data.length)
        return JSON.parse(data)
      }
      const { value, done } = await reader.read()
      if (done) throw new Error('the stream ended')
      text += decoder.decode(value, { stream: true })
    }
  }
}
