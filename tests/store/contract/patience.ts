import { expect, it } from 'vitest'
import type { GraphStore } from '../../../graph/store/graph-store.js'
import { type Patience, withPatience } from '../../../graph/store/patience.js'
import { ALL } from './pages.js'

const CALLS: Record<string, (store: GraphStore) => Promise<unknown>> = {
  entities: (s) => s.entities(['country:ITA']),
  list: (s) => s.list({ kind: 'COUNTRY', filter: {}, order: 'NAME', ...ALL }),
  relationsOf: (s) => s.relationsOf(['country:ITA'], {}, ALL),
  paths: (s) => s.paths([{ from: 'country:ITA', to: 'country:NER', maxLength: 4, filter: {}, first: 5 }]),
}

export function patienceCases(store: () => GraphStore) {
  const never = new AbortController().signal
  const asked = (patience: Patience, call: (store: GraphStore) => Promise<unknown>) =>
    withPatience(patience, () => call(store()))

  it.each(Object.entries(CALLS))('%s is not begun for somebody who does not wait any more', async (_, call) => {
    const over = { until: performance.now() - 1, signal: never }
    await expect(asked(over, call)).rejects.toMatchObject({ code: 'TIMEOUT' })
    const gone = { until: Number.POSITIVE_INFINITY, signal: AbortSignal.abort() }
    await expect(asked(gone, call)).rejects.toMatchObject({ code: 'TIMEOUT' })
  })

  it('answers whoever waits', async () => {
    const patient = { until: performance.now() + 60_000, signal: never }
    for (const call of Object.values(CALLS)) expect(await asked(patient, call)).toEqual(await call(store()))
  })
}
