import { describe, expect, it } from 'vitest'
import { assemble } from '../../../../graph-import/assembly/index.js'
import { body, item, meeting, passage, reading, recommendation, states, topic } from '../readings.js'

const wg = body('wg', 'WG')
const of = (graph: ReturnType<typeof assemble>, kind: string) =>
  graph.relations.filter((relation) => relation.kind === kind)

describe('proposals taken up', () => {
  const m2019 = meeting('wg', 2019, { startDate: '2019-09-11' })
  const proposer = recommendation(m2019, '22', 'The Working Group should address the following topics.')
  const proposal = (title: string) => {
    const proposed = topic(title)
    const p = passage('22', `It should address: ${title}.`)
    return reading('wg/2019/draft-report', {
      type: 'DRAFT_REPORT',
      entities: [wg, m2019, proposer, proposed],
      passages: [p],
      assertions: [states('PROPOSES', proposer, proposed, p, m2019)],
    })
  }
  const agenda = (year: number, title: string, ofBody = wg) => {
    const at = { ...meeting('wg', year), body: ofBody.id }
    const two = item(at, '2', title)
    const p = passage('2', title)
    return reading(`wg/${year}/annotated-agenda`, {
      type: 'ANNOTATED_AGENDA',
      entities: [ofBody, at, two],
      passages: [p],
      assertions: [states('ITEM_OF', two, at, p, at)],
    })
  }

  it('finds a later item that rewords the proposal', () => {
    const graph = assemble([
      proposal('Good practices in cooperating with the private sector to prevent migrant smuggling'),
      agenda(2022, 'Good practices in cooperating with the private sector to prevent the smuggling of migrants'),
    ])
    expect(of(graph, 'TAKEN_UP_AS')).toMatchObject([
      { source: proposer.id, target: 'agenda-item:wg/2022/2', inferred: true, confidence: 1 },
    ])
    expect(of(graph, 'TAKEN_UP_AS')[0]?.evidence.map(({ passage }) => passage)).toEqual([
      'passage:wg/2019/draft-report/22',
      'passage:wg/2022/annotated-agenda/2',
    ])
  })

  it.each([
    ['an earlier meeting', 2018, 'Protection of witnesses in smuggling cases'],
    ['another subject', 2022, 'Protection of journalists in armed conflict'],
  ])('does not find %s', (_, year, title) => {
    expect(
      of(assemble([proposal('Protection of witnesses in smuggling cases'), agenda(year, title)]), 'TAKEN_UP_AS'),
    ).toEqual([])
  })

  it('does not find an agenda of another body', () => {
    const title = 'Protection of witnesses in smuggling cases'
    expect(of(assemble([proposal(title), agenda(2022, title, body('other'))]), 'TAKEN_UP_AS')).toEqual([])
  })
})

describe('an index of recommendations', () => {
  const rows = (
    cells: [topic: string, year: number, paragraph: string][],
    sentence = 'adopted at its first two meetings',
  ) => {
    const drafts = cells.map(([title, year, paragraph], row) => {
      const at = meeting('wg', year)
      const entities = [topic(title), at, recommendation(at, paragraph)] as const
      const p = passage(`row-${row}`, `${title} WG/${year}/6 ${paragraph}`)
      return { entities, p, about: states('ABOUT', entities[2], entities[0], p, at) }
    })
    const index = cells.map(([title, year], row) => ({
      topic: title,
      document: `WG/${year}/6`,
      paragraphs: [],
      references: null,
      compilation: null,
      passage: `row-${row}`,
      documentSpan: [0, 1] as [number, number],
      paragraphsSpan: [0, 1] as [number, number],
      referencesSpan: null,
      topicPassage: `row-${row}`,
      topicSpan: [0, 1] as [number, number],
      group: null,
      displaced: false,
    }))
    return reading('index', {
      type: 'INDEX_OF_RECOMMENDATIONS',
      entities: [wg, ...drafts.flatMap(({ entities }) => entities)],
      passages: [passage('1', `Recommendations ${sentence}.`), ...drafts.map(({ p }) => p)],
      assertions: drafts.map(({ about }) => about),
      index,
    })
  }

  it('relates topics that cover nearly the same recommendations', () => {
    const graph = assemble([
      rows([
        ['A', 2012, '1'],
        ['A', 2013, '2'],
        ['B', 2012, '1'],
        ['B', 2013, '2'],
        ['C', 2012, '1'],
      ]),
    ])
    expect(of(graph, 'RELATED')).toMatchObject([
      { source: 'topic:a', target: 'topic:b', confidence: 1, inferred: true },
    ])
    expect(of(graph, 'RELATED')[0]?.evidence).toHaveLength(4)
  })

  it('does not relate topics by a single recommendation, nor below four fifths', () => {
    const one = rows([
      ['A', 2012, '1'],
      ['B', 2012, '1'],
      ['C', 2013, '2'],
    ])
    const half = rows([
      ['A', 2012, '1'],
      ['A', 2013, '2'],
      ['B', 2012, '1'],
      ['B', 2013, '2'],
      ['B', 2013, '3'],
    ])
    expect([...of(assemble([one]), 'RELATED'), ...of(assemble([half]), 'RELATED')]).toEqual([])
  })

  it('tells the ordinals of its years, and where that is written', () => {
    const graph = assemble([
      rows([
        ['A', 2015, '1'],
        ['A', 2012, '2'],
      ]),
    ])
    expect(
      graph.entities.flatMap((entity) => (entity.kind === 'MEETING' ? [[entity.year, entity.ordinal]] : [])),
    ).toEqual([
      [2012, 1],
      [2015, 2],
    ])
    expect(graph.diagnostics.map(({ rule, written, implied }) => [rule, written, implied])).toEqual([
      ['ordinal-inferred', 'first two meetings', '1'],
      ['ordinal-inferred', 'first two meetings', '2'],
    ])
    const words = { passage: 'passage:index/1', start: 31, end: 49, rule: 'ordinal-inferred' }
    expect(of(graph, 'SESSION_OF')).toMatchObject([
      { source: 'meeting:wg/2012', target: 'body:wg', inferred: true, evidence: [words] },
      { source: 'meeting:wg/2015', target: 'body:wg', inferred: true, evidence: [words] },
    ])
  })

  it('adds the words that tell an ordinal to those by which a document places the meeting', () => {
    const index = rows([
      ['A', 2012, '1'],
      ['A', 2015, '2'],
    ])
    const at = meeting('wg', 2012)
    const [first] = index.reading.passages
    if (first) index.reading.assertions.push(states('SESSION_OF', at, wg, first, at))
    const sessions = of(assemble([index]), 'SESSION_OF')
    expect(sessions[0]?.inferred).toBe(false)
    expect(sessions[0]?.evidence.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['ordinal-inferred']))
    expect(sessions[0]?.evidence).toHaveLength(2)
  })

  it('tells no ordinals where a document gives one of the meetings another number', () => {
    const told = reading('report', { entities: [wg, { ...meeting('wg', 2012), ordinal: 4 }] })
    const index = rows([
      ['A', 2012, '1'],
      ['A', 2015, '2'],
    ])
    const graph = assemble([index, told])
    expect(graph.diagnostics.map(({ severity, rule, implied }) => [severity, rule, implied])).toEqual([
      ['WARNING', 'ordinal-differs', '1'],
    ])
    expect(graph.entities.flatMap((entity) => (entity.kind === 'MEETING' ? [entity.ordinal] : []))).toEqual([4, null])
    const agreeing = reading('report', { entities: [wg, { ...meeting('wg', 2012), ordinal: 1 }] })
    expect(assemble([index, agreeing]).diagnostics.map(({ rule }) => rule)).toEqual(['ordinal-inferred'])
  })

  it('tells no ordinals where years and statement disagree', () => {
    const graph = assemble([
      rows(
        [
          ['A', 2015, '1'],
          ['A', 2012, '2'],
        ],
        'adopted at its first three meetings',
      ),
    ])
    expect(graph.diagnostics.map(({ rule, written, implied }) => [rule, written, implied])).toEqual([
      ['stated-count-differs', 'first three meetings', '2'],
    ])
    expect(graph.entities.flatMap((entity) => (entity.kind === 'MEETING' ? [entity.ordinal] : []))).toEqual([
      null,
      null,
    ])
  })
})

describe('titles worded differently', () => {
  const listing = (id: string, title: string) =>
    reading(id, {
      passages: [passage('7', `(b) ${title} (WG/2022/3)`)],
      listed: [
        {
          title,
          symbol: 'WG/2022/3',
          type: 'BACKGROUND_PAPER',
          item: null,
          passage: '7',
          start: 4,
          end: 4 + title.length,
        },
      ],
    })

  it('gives the words in question and where they stand', () => {
    const graph = assemble([
      listing('agenda', 'Background paper on national procedures'),
      listing('report', 'Background paper on sharing national procedures'),
    ])
    expect(graph.diagnostics).toMatchObject([
      { rule: 'title-differs', written: 'on sharing national', implied: 'on national', file: 'report.txt', line: 7 },
    ])
  })

  it('takes letter case and an added author for no difference', () => {
    const graph = assemble([
      listing('agenda', 'Background paper on National Procedures'),
      listing('report', 'Background paper on national procedures, prepared by the Secretariat'),
    ])
    expect(graph.diagnostics).toEqual([])
  })
})

describe('wording repeated at a later meeting', () => {
  const report = (year: number, text: string) => {
    const at = meeting('wg', year)
    const of = { ...recommendation(at, '5', text), document: `document:wg/${year}/report` }
    const p = passage('5', text)
    return reading(`wg/${year}/report`, {
      entities: [wg, at, of],
      passages: [p],
      assertions: [states('ADOPTED_AT', of, at, p, at)],
    })
  }
  const words =
    'States parties should ensure that smuggled migrants receive urgent medical care and access to consular officials'

  it('points from the later to the earlier, and rests on both', () => {
    const graph = assemble([report(2015, words), report(2019, words.replace('should', 'are urged to'))])
    expect(of(graph, 'REITERATES')).toMatchObject([
      {
        source: 'recommendation:wg/2019/para-5',
        target: 'recommendation:wg/2015/para-5',
        inferred: true,
        meeting: 'meeting:wg/2019',
      },
    ])
    expect(of(graph, 'REITERATES')[0]?.evidence.map(({ passage }) => passage)).toEqual([
      'passage:wg/2015/report/5',
      'passage:wg/2019/report/5',
    ])
    expect(of(graph, 'REITERATES')[0]?.confidence).toBeGreaterThan(0.7)
  })

  it('does not join texts that share a beginning only', () => {
    const graph = assemble([
      report(2015, words),
      report(2019, 'States parties should ensure that vessels suspected of smuggling by sea are boarded and searched'),
    ])
    expect(of(graph, 'REITERATES')).toEqual([])
  })

  it('does not join formulas of a few words', () => {
    const formula = 'Decides to remain seized of the matter.'
    expect(of(assemble([report(2015, formula), report(2019, formula)]), 'REITERATES')).toEqual([])
  })
})
