import { describe, expect, it } from 'vitest'
import type { IndexRow } from '../../../graph-import/structure/structured-document.js'
import { passage, reading, shown } from './small.js'

/** A row `topic | report | paragraphs | places`, its passage the cells joined by tabs. */
function row(
  key: string,
  topic: string,
  paragraphs: string[],
  references: string[],
  displaced = false,
): { row: IndexRow; text: string } {
  const document = 'CTOC/COP/WG.7/2015/6'
  const cells = [topic, document, paragraphs.join(', '), references.join(', ')]
  const spans = cells.map((cell, i): [number, number] => {
    const start = cells.slice(0, i).join('\t').length + (i > 0 ? 1 : 0)
    return [start, start + cell.length]
  })
  const at = (i: number) => spans[i] ?? [0, 0]
  return {
    text: cells.join('\t'),
    row: {
      topic,
      document,
      paragraphs,
      references,
      compilation: null,
      passage: key,
      documentSpan: at(1),
      paragraphsSpan: at(2),
      referencesSpan: at(3),
      topicPassage: key,
      topicSpan: at(0),
      group: null,
      displaced,
    },
  }
}

function index(...rows: { row: IndexRow; text: string }[]) {
  return reading(
    rows.map(({ row: { passage: key }, text }) => passage(key, text, { kind: 'TABLE_ROW', role: 'INDEX' })),
    { type: 'INDEX_OF_RECOMMENDATIONS', index: rows.map((one) => one.row) },
  )
}

describe('an index of recommendations', () => {
  it('puts paragraphs of reports under topics', () => {
    const read = index(row('row-1', 'Tides', ['24', '8 (e)'], ['III.20', 'III.4.e']))
    expect(shown(read, 'ABOUT')).toEqual([
      'recommendation:ctoc-cop-wg.7/2015/para-24 → topic:tides "Tides" "CTOC/COP/WG.7/2015/6" "24, 8 (e)"',
      'recommendation:ctoc-cop-wg.7/2015/para-8-e → topic:tides "Tides" "CTOC/COP/WG.7/2015/6" "24, 8 (e)"',
    ])
    const known = read.entities.find(({ entity }) => entity.id === 'recommendation:ctoc-cop-wg.7/2015/para-24')?.entity
    expect(known).toMatchObject({
      text: null,
      compilationReference: 'III.20',
      label: 'Recommendation, para. 24 (2015)',
    })
  })

  it('gives the place that the other rows imply where one row differs', () => {
    const read = index(
      row('row-1', 'A', ['9', '10', '11'], ['III.5', 'III.6', 'III.7']),
      row('row-2', 'B', ['12', '13'], ['III.8', 'III.9']),
      row('row-3', 'C', ['14', '11'], ['III.10', 'III.70']),
    )
    const known = read.entities.find(({ entity }) => entity.id === 'recommendation:ctoc-cop-wg.7/2015/para-11')?.entity
    expect(known).toMatchObject({ compilationReference: 'III.7' })
  })

  it('concludes only the topic of a row that a page break displaced', () => {
    const read = index(row('row-1', 'Tides', ['24'], ['III.20'], true))
    expect(read.assertions.find(({ kind }) => kind === 'ABOUT')?.inferred).toBe(true)
  })

  it('says after whom a topic is named, not whom it only holds', () => {
    const read = index(
      row('row-1', 'Pilots, INTERPOL', ['9'], ['III.5']),
      row('row-2', 'Pilots, notices of INTERPOL on tides', ['10'], ['III.6']),
      row('row-3', 'INTERPOL operations', ['11'], ['III.7']),
    )
    expect(shown(read, 'CONCERNS')).toEqual(['topic:pilots-interpol → organisation:interpol "INTERPOL"'])
    expect(shown(read, 'BROADER').map((one) => one.replace(/ ".*/, ''))).toEqual([
      'topic:pilots-interpol → topic:pilots',
      'topic:pilots-notices-of-interpol-on-tides → topic:pilots',
    ])
  })

  it('says of a report whose symbol shows no meeting that it is left out, once', () => {
    const unplaced = (one: ReturnType<typeof row>) => ({ ...one, row: { ...one.row, document: 'TD/B/C.I/45' } })
    const read = index(
      unplaced(row('row-1', 'Tides', ['24'], ['I.1'])),
      unplaced(row('row-2', 'Lamps', ['25'], ['I.2'])),
    )
    expect(read.findings.filter(({ rule }) => rule === 'unplaced-text')).toMatchObject([
      { severity: 'WARNING', written: 'TD/B/C.I/45' },
    ])
    const placed = index(row('row-1', 'Tides', ['24'], ['I.1']))
    expect(placed.findings.filter(({ rule }) => rule === 'unplaced-text')).toEqual([])
  })
})
