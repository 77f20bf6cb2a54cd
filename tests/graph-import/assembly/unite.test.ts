import { describe, expect, it } from 'vitest'
import { assemble } from '../../../graph-import/assembly/index.js'
import { passage, reading } from '../relations/small.js'

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
