import { describe, expect, it } from 'vitest'
import { inconsistencies } from '../../../graph/model/index.js'
import { assemble } from '../../../graph-import/assembly/index.js'
import { passage, reading } from '../relations/small.js'
import * as made from './readings.js'

const attended = (year: number, text: string) =>
  reading([passage('1', text, { role: 'ATTENDANCE' })], {
    file: { name: `${year}.txt`, format: 'text/plain', sha256: String(year) },
    cover: { startDate: `${year}-03-03`, endDate: `${year}-03-05` },
  })

describe('two names for one organisation', () => {
  it('stay under the id of the reference data, however long a name a document prints', () => {
    const graph = assemble(
      [
        attended(
          2031,
          'The following United Nations entities were represented: United Nations Harbour and Environment Office (UNEP).',
        ),
        attended(2032, 'The following United Nations entities were represented: UNEP.'),
      ].map((one) => ({ reading: one, importedAt: '2032-04-01' })),
    )
    const sources = graph.relations.filter(({ kind }) => kind === 'ATTENDED').map(({ source }) => source)
    expect(sources).toEqual(['organisation:unep', 'organisation:unep'])
  })
})

describe('two bodies that one name is used of', () => {
  const named = (body: ReturnType<typeof made.body>) => ({ entity: body, keys: ['name:conference of the parties'] })

  it('stay two where reference data know both', () => {
    const bodies = ['fccc-cp', 'fccc-cma'].map((local) => made.body(local))
    const graph = assemble(bodies.map((body) => made.reading(`report of ${body.id}`, { entities: [named(body)] })))
    expect(graph.entities.flatMap(({ id, kind }) => (kind === 'BODY' ? [id] : []))).toEqual(
      bodies.map(({ id }) => id).sort(),
    )
  })

  it('become one otherwise, and the reports of both stay two', () => {
    const reports = ['panel-of-rivers', 'panel-of-lakes'].map((local, index) =>
      made.reading(`${local}/2031/report`, {
        document: { symbol: `RIV/2031/${index}` },
        entities: [named(made.body(local)), made.meeting(local, 2031)],
        passages: [
          made.passage('1', `Report number ${index}, which is as long as its number.${' More.'.repeat(index)}`),
        ],
      }),
    )
    const graph = assemble(reports)
    expect(graph.entities.filter(({ kind }) => kind === 'BODY')).toHaveLength(1)
    const documents = graph.entities.flatMap((one) => (one.kind === 'DOCUMENT' ? [one] : []))
    expect(documents.map(({ symbol }) => symbol).sort()).toEqual(['RIV/2031/0', 'RIV/2031/1'])
    expect(graph.passages).toHaveLength(2)
    expect(inconsistencies(graph)).toEqual([])
  })
})

it('keeps two documents that were read apart where a list names both as one', () => {
  const one = made.reading('report on rivers', { document: { symbol: 'RIV/1' } })
  const other = made.reading('report on lakes', {
    passages: [made.passage('1', 'Lakes are still waters, and some are deep.')],
  })
  const list = made.reading('list', {
    entities: [{ entity: made.cited('RIV/9', { symbol: null }), keys: ['symbol:RIV/1', 'title:report on lakes'] }],
  })
  other.reading.entities.push({
    entity: { ...other.reading.document, inCorpus: false },
    keys: ['title:report on lakes'],
  })
  const graph = assemble([one, other, list])
  expect(new Set(graph.passages.map(({ document }) => document)).size).toBe(3)
  expect(inconsistencies(graph)).toEqual([])
})
