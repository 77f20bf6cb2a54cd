import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inconsistencies } from '../../../graph/model/index.js'
import { assemble } from '../../../graph-import/assembly/index.js'
import { body, cited, item, meeting, passage, reading, recommendation, states } from './readings.js'

const wg = body('wg', 'WG')
const m2022 = meeting('wg', 2022, { ordinal: 9 })
const text = (words: string) => passage('1', words)

describe('assemble', () => {
  it('makes one document of two files and quotes the one that needed less repair', () => {
    const words = 'The ninth meeting of the Working Group was held in Vienna on two days in June.'
    const raw = reading('wg/2022/report', {
      file: 'raw.txt',
      repairs: 12,
      passages: [text(words)],
      entities: [wg, m2022],
    })
    const clean = reading('wg/2022/report', {
      file: 'clean.txt',
      passages: [text(words)],
      entities: [wg, m2022],
      document: { distribution: null },
    })
    raw.reading.document.date = '2022-07-15'
    const graph = assemble([raw, clean])
    const documents = graph.entities.filter((entity) => entity.kind === 'DOCUMENT')
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject({ inCorpus: true, date: '2022-07-15' })
    expect(documents[0]?.kind === 'DOCUMENT' && documents[0].sources.map((source) => source.name)).toEqual([
      'clean.txt',
      'raw.txt',
    ])
    expect(graph.passages).toHaveLength(1)
  })

  it('keeps the former ids that an exported graph tells, save those that another entity bears', () => {
    const told = { 'meeting:wg/session-9': m2022.id, 'body:working-group': 'body:wg', 'body:other': 'body:gone' }
    const exported = reading('wg/2022/report', { file: 'a.txt', passages: [], entities: [wg, m2022] })
    exported.reading.former = told
    expect(assemble([exported]).redirects).toEqual({
      'meeting:wg/session-9': m2022.id,
      'body:working-group': 'body:wg',
    })
    const other = reading('wg/2023/report', { file: 'b.txt', passages: [], entities: [body('working-group')] })
    expect(assemble([other, exported]).redirects).toEqual({ 'meeting:wg/session-9': m2022.id })
  })

  it('keeps two texts of one title apart', () => {
    const one = reading('wg/2022/report', {
      file: 'a.txt',
      passages: [text('Recommendations on the training of prosecutors were adopted on the last day.')],
    })
    const two = reading('wg/2022/report', {
      file: 'b.txt',
      passages: [text('An entirely different paper about shipping routes and the carriage of goods by sea.')],
    })
    const ids = (graph: ReturnType<typeof assemble>) => graph.entities.map((entity) => entity.id)
    expect(ids(assemble([one, two]))).toHaveLength(2)
    expect(ids(assemble([one, two]))).toEqual(ids(assemble([two, one])))
  })

  it('gives a document the symbol under which another lists it, and marks it', () => {
    const agenda = reading('wg/2022/annotated-agenda', {
      type: 'ANNOTATED_AGENDA',
      document: { meeting: m2022.id },
      entities: [wg, m2022],
    })
    const listed = cited('WG/2022/1', { type: 'ANNOTATED_AGENDA', meeting: m2022.id })
    const report = reading('wg/2022/report', {
      document: { meeting: m2022.id },
      entities: [wg, m2022, { entity: listed, keys: ['symbol:WG/2022/1'] }],
    })
    for (const order of [
      [agenda, report],
      [report, agenda],
    ]) {
      const graph = assemble(order)
      expect(graph.entities.find((entity) => entity.id === agenda.reading.document.id)).toMatchObject({
        symbol: 'WG/2022/1',
        symbolInferred: true,
        inCorpus: true,
      })
      expect(graph.redirects['document:WG/2022/1']).toBe(agenda.reading.document.id)
    }
  })

  it('does not guess which of two papers of one type a listed symbol belongs to', () => {
    const paper = (name: string) =>
      reading(`paper-${name}`, {
        type: 'BACKGROUND_PAPER',
        document: { meeting: m2022.id, title: `Background paper on ${name} in all its forms` },
      })
    const listed = cited('WG/2022/2', {
      type: 'BACKGROUND_PAPER',
      meeting: m2022.id,
      title: 'Background paper on witnesses in all its forms',
    })
    const report = reading('wg/2022/report', { entities: [wg, m2022, listed] })
    const symbols = (papers: string[]) =>
      assemble([report, ...papers.map(paper)]).entities.flatMap((entity) =>
        entity.kind === 'DOCUMENT' && entity.inCorpus ? [entity.symbol] : [],
      )
    expect(symbols(['routes', 'finance'])).toEqual([null, null, null])
    expect(symbols(['routes', 'witnesses'])).toEqual([null, 'WG/2022/2', null])
  })

  it('does not take a progress report before a meeting for the report of the meeting', () => {
    const listing = (title: string) => {
      const listed = cited('WG/2022/5', { type: 'REPORT', meeting: m2022.id, title })
      const agenda = reading('wg/2022/annotated-agenda', { type: 'ANNOTATED_AGENDA', entities: [wg, m2022, listed] })
      const report = reading('wg/2022/report', { document: { meeting: m2022.id }, entities: [wg, m2022] })
      const found = assemble([agenda, report]).entities.find((entity) => entity.id === report.reading.document.id)
      return found?.kind === 'DOCUMENT' ? found.symbol : undefined
    }
    expect(listing('Progress report on the mandates of the Working Group')).toBeNull()
    expect(listing('Report on the meeting of the Working Group held in Vienna')).toBe('WG/2022/5')
  })

  it('lets a recommendation known by reference gain its text and keep its id', () => {
    const m2012 = meeting('wg', 2012)
    const index = reading('index', {
      type: 'INDEX_OF_RECOMMENDATIONS',
      entities: [wg, m2012, { ...recommendation(m2012, '24'), compilationReference: 'I.21' }],
    })
    const report = reading('wg/2012/report', {
      entities: [wg, m2012, { ...recommendation(m2012, '24', 'States should …'), document: 'document:wg/2012/report' }],
    })
    const [before, after] = [assemble([index]), assemble([index, report])].map((graph) =>
      graph.entities.find((entity) => entity.kind === 'RECOMMENDATION'),
    )
    expect(before).toMatchObject({ id: 'recommendation:wg/2012/para-24', text: null })
    expect(after).toMatchObject({ id: before?.id, text: 'States should …', compilationReference: 'I.21' })
  })

  it('renames everything below a body that turns out to be another', () => {
    const byName = { entity: body('working-group-on-x'), keys: ['name:working group on x'] }
    const bySeries = { entity: body('wg-x', 'WG/X'), keys: ['name:working group on x'] }
    const [named, known] = [meeting('working-group-on-x', 2020), meeting('wg-x', 2020)]
    const agendaItem = item(named, '2', 'Good practices')
    const p = passage('2', 'Good practices')
    const one = reading('working-group-on-x/2020/report', {
      entities: [byName, named, agendaItem],
      passages: [p],
      assertions: [states('ITEM_OF', agendaItem, named, p, named)],
    })
    const two = reading('wg-x/2020/annotated-agenda', { type: 'ANNOTATED_AGENDA', entities: [bySeries, known] })
    const graph = assemble([one, two])
    expect(graph.entities.map((entity) => entity.id)).toEqual([
      'agenda-item:wg-x/2020/2',
      'body:wg-x',
      'document:wg-x/2020/annotated-agenda',
      'document:wg-x/2020/report',
      'meeting:wg-x/2020',
    ])
    expect(graph.redirects).toMatchObject({
      'meeting:working-group-on-x/2020': 'meeting:wg-x/2020',
      'agenda-item:working-group-on-x/2020/2': 'agenda-item:wg-x/2020/2',
    })
    expect(graph.passages.map(({ id }) => id)).toEqual([
      'passage:wg-x/2020/annotated-agenda/1',
      'passage:wg-x/2020/report/2',
    ])
    expect(inconsistencies(graph)).toEqual([])
  })

  it('does not unite meetings of different years by an ordinal in error', () => {
    const keys = ['session:body:wg#9']
    const graph = assemble([
      reading('a', { entities: [wg, { entity: meeting('wg', 2021), keys }] }),
      reading('b', { entities: [wg, { entity: meeting('wg', 2022), keys }] }),
    ])
    expect(graph.entities.filter((entity) => entity.kind === 'MEETING')).toHaveLength(2)
  })

  it('leaves out a relation that the ontology does not permit, and says so', () => {
    const p = passage('4', 'The Working Group attended.')
    const graph = assemble([
      reading('wg/2022/report', {
        entities: [wg, m2022],
        passages: [p],
        assertions: [states('ATTENDED', wg, m2022, p)],
      }),
    ])
    expect(graph.relations).toEqual([])
    expect(graph.diagnostics).toMatchObject([
      { rule: 'relation-refused', severity: 'ERROR', line: 4, file: 'wg/2022/report.txt' },
    ])
  })

  it('gives an item that one document names by number alone the title that another prints, in any order', () => {
    const byNumber = { ...item(m2022, '4', 'Agenda item 4'), position: 4 }
    const titled = { ...item(m2022, '4', 'Cooperation at sea'), position: 5 }
    const one = reading('wg/2022/report', { entities: [wg, m2022, byNumber] })
    const two = reading('wg/2022/annotated-agenda', { type: 'ANNOTATED_AGENDA', entities: [wg, m2022, titled] })
    for (const order of [
      [one, two],
      [two, one],
    ]) {
      expect(assemble(order).entities.find(({ id }) => id === titled.id)).toMatchObject({
        title: 'Cooperation at sea',
        position: 5,
      })
    }
  })

  it('makes the title of a meeting of what all documents tell', () => {
    const dated = meeting('wg', 2022, { startDate: '2022-06-27', endDate: '2022-06-28', city: 'Vienna' })
    const graph = assemble([reading('a', { entities: [wg, dated] }), reading('b', { entities: [wg, m2022] })])
    expect(graph.entities.find(({ id }) => id === m2022.id)?.title).toBe(
      'Ninth session of the Body wg, Vienna, 27 and 28 June 2022',
    )
  })

  it('leaves open what no document tells of, and leaves out what cannot stand without it', () => {
    const subItem = { ...item(m2022, '2', 'Good practices'), parent: 'agenda-item:wg/2022/1' }
    const homeless = item(meeting('unheard-of', 2020), '3', 'Other matters')
    const graph = assemble([reading('wg/2022/report', { entities: [wg, m2022, subItem, homeless] })])
    expect(graph.entities.find(({ id }) => id === subItem.id)).toMatchObject({ parent: null })
    expect(graph.entities.some(({ id }) => id === homeless.id)).toBe(false)
    expect(inconsistencies(graph)).toEqual([])
  })

  it('does not depend on the order of import', () => {
    const listed = cited('WG/2022/1', { type: 'ANNOTATED_AGENDA', meeting: m2022.id })
    const all = [
      reading('wg/2022/report', {
        file: 'raw.txt',
        repairs: 3,
        entities: [wg, m2022, listed],
        document: { meeting: m2022.id },
      }),
      reading('wg/2022/report', { file: 'clean.txt', entities: [wg, m2022, listed], document: { meeting: m2022.id } }),
      reading('wg/2022/annotated-agenda', {
        type: 'ANNOTATED_AGENDA',
        entities: [wg, meeting('wg', 2022)],
        document: { meeting: m2022.id },
      }),
      reading('other', {
        type: 'OTHER',
        entities: [{ entity: meeting('wg', 'session-9', { ordinal: 9 }), keys: ['session:body:wg#9'] }, wg],
      }),
    ]
    const expected = assemble(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(assemble(order)).toEqual(expected)
      }),
    )
  })
})
