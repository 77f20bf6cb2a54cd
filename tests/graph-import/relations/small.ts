import type { RelationKind } from '../../../graph/model/index.js'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'
import type { Reading } from '../../../graph-import/reading.js'
import { toReading } from '../../../graph-import/relations/index.js'
import type { Cover, DraftPassage, StructuredDocument } from '../../../graph-import/structure/structured-document.js'

export const COVER: Cover = {
  passages: [],
  symbol: null,
  distribution: null,
  date: null,
  bodies: ['Working Group on Harbours'],
  session: null,
  city: 'Port Louis',
  startDate: '2031-03-03',
  endDate: '2031-03-05',
  title: null,
  subtitles: [],
  agendaItem: null,
}

/** A passage from what a test cares about. */
export function passage(key: string, text: string, more: Partial<DraftPassage> = {}): DraftPassage {
  return {
    key,
    kind: 'PARAGRAPH',
    number: key,
    section: [],
    role: 'OTHER',
    text,
    place: { line: 1, page: null },
    origins: [{ offset: 0, place: { line: 1, page: null } }],
    parent: null,
    notes: [],
    item: null,
    cells: null,
    ...more,
  }
}

/** A report of a working group that no list knows, unless a test says else. */
export function structured(
  passages: readonly DraftPassage[],
  more: Partial<Omit<StructuredDocument, 'cover'>> & { cover?: Partial<Cover> } = {},
): StructuredDocument {
  return {
    file: { name: 'small.txt', format: 'text/plain', sha256: '0' },
    type: 'REPORT',
    language: 'en',
    passages: [passage('adopted', 'The session ended.', { role: 'ADOPTION' }), ...passages],
    agenda: [],
    recommendations: [],
    index: [],
    documentation: [],
    repairs: 0,
    findings: [],
    ...more,
    cover: { ...COVER, ...more.cover },
  }
}

export function reading(...args: Parameters<typeof structured>): Reading {
  return toReading(structured(...args), loadAuthorities())
}

export const MEETING = 'meeting:working-group-on-harbours/2031'

/** `country:KEN → meeting:… PARTY «parties to the Treaty» "Kenya"`: the relations of one kind, short enough to compare. */
export function shown(read: Reading, kind: RelationKind): string[] {
  return read.assertions
    .filter((one) => one.kind === kind)
    .map((one) => {
      const quotes = one.evidence.map(
        ({ passage: key, start, end }) =>
          read.passages.find((other) => other.key === key)?.text.slice(start, end) ?? '',
      )
      const facts = [
        one.qualifier,
        one.asPrinted === null ? null : `«${one.asPrinted}»`,
        one.inferred ? 'inferred' : null,
      ]
      return [
        `${one.source} → ${one.target}`,
        ...facts.filter((fact) => fact !== null),
        quotes.map((quote) => `"${quote}"`).join(' '),
      ].join(' ')
    })
}

/** Sources of the relations of one kind, with their qualifier. */
export function sources(read: Reading, kind: RelationKind): string[] {
  return read.assertions
    .filter((one) => one.kind === kind)
    .map((one) => [one.source, one.qualifier].filter((part) => part !== null).join(' '))
}
