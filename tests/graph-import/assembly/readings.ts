import {
  type AgendaItem,
  type Body,
  type Document,
  type DocumentType,
  type Entity,
  entityId,
  type Meeting,
  type Recommendation,
  type Topic,
} from '../../../graph/model/index.js'
import type { KeptReading } from '../../../graph-import/assembly/index.js'
import type { EntityDraft, Reading, ReadPassage } from '../../../graph-import/reading.js'
import type { Assertion } from '../../../graph-import/relations/assertion.js'

/** Hand-made readings: small, whole, and told apart by their file's name. */

const named = (label: string) => ({ label, title: label, aliases: [], links: [] })

export const body = (local: string, symbolSeries: string | null = null): Body => ({
  ...named(`Body ${local}`),
  id: entityId('BODY', local),
  kind: 'BODY',
  symbolSeries,
})

export const meeting = (of: string, key: string | number, facts: Partial<Meeting> = {}): Meeting => ({
  ...named(`${of} ${key}`),
  id: entityId('MEETING', of, key),
  kind: 'MEETING',
  body: entityId('BODY', of),
  ordinal: null,
  year: typeof key === 'number' ? key : null,
  startDate: null,
  endDate: null,
  city: null,
  format: null,
  plenaryMeetings: null,
  ...facts,
})

export const item = (at: Meeting, number: string, title: string): AgendaItem => ({
  ...named(title),
  id: entityId('AGENDA_ITEM', at.id.slice('meeting:'.length), number),
  kind: 'AGENDA_ITEM',
  meeting: at.id,
  number,
  parent: null,
  position: Number(number) - 1,
})

export const topic = (title: string): Topic => ({
  ...named(title),
  id: entityId('TOPIC', title.toLowerCase().replaceAll(' ', '-')),
  kind: 'TOPIC',
})

export const cited = (symbol: string, facts: Partial<Document> = {}): Document => ({
  ...named(symbol),
  id: entityId('DOCUMENT', symbol),
  kind: 'DOCUMENT',
  symbol,
  symbolInferred: false,
  type: 'OTHER',
  distribution: null,
  date: null,
  language: null,
  meeting: null,
  inCorpus: false,
  sources: [],
  ...facts,
})

export const recommendation = (at: Meeting, number: string, text: string | null = null): Recommendation => ({
  ...named(`Recommendation ${number} (${at.year})`),
  id: entityId('RECOMMENDATION', at.id.slice('meeting:'.length), `para-${number}`),
  kind: 'RECOMMENDATION',
  number,
  compilationReference: null,
  text,
  fullText: text,
  subparagraphs: [],
  footnotes: [],
  meeting: at.id,
  document: null,
  agendaItem: null,
  section: null,
  addressees: [],
  operatives: [],
  strength: null,
})

export const passage = (key: string, text: string, facts: Partial<ReadPassage> = {}): ReadPassage => ({
  key,
  kind: 'PARAGRAPH',
  number: key,
  section: [],
  role: 'OTHER',
  text,
  place: { line: Number(key) || 1, page: null },
  parent: null,
  item: null,
  mentions: [],
  ...facts,
})

/** A relation stated by the whole of a passage. */
export const states = (
  kind: Assertion['kind'],
  source: Entity,
  target: Entity,
  by: ReadPassage,
  at: Meeting | null = null,
): Assertion => ({
  kind,
  source: source.id,
  target: target.id,
  qualifier: null,
  meeting: at?.id ?? null,
  asPrinted: null,
  confidence: 1,
  inferred: false,
  evidence: [{ passage: by.key, start: 0, end: by.text.length, rule: 'test' }],
})

export interface ReadingParts {
  file?: string
  type?: DocumentType
  document?: Partial<Document>
  entities?: (Entity | EntityDraft)[]
  passages?: ReadPassage[]
  assertions?: Assertion[]
  index?: Reading['index']
  listed?: Reading['listed']
  repairs?: number
}

export function reading(id: string, parts: ReadingParts = {}): KeptReading {
  const file = parts.file ?? `${id}.txt`
  return {
    importedAt: '2026-01-01T00:00:00.000Z',
    reading: {
      file: { name: file, format: 'text/plain', sha256: file },
      document: {
        ...cited('X', { ...named(id), symbol: null, inCorpus: true, type: parts.type ?? 'REPORT' }),
        id: entityId('DOCUMENT', id),
        ...parts.document,
      },
      part: null,
      entities: (parts.entities ?? []).map((entity) => ('entity' in entity ? entity : { entity, keys: [] })),
      passages: parts.passages ?? [
        passage('1', `The words of ${id} and of no other document in the whole of this corpus.`),
      ],
      assertions: parts.assertions ?? [],
      index: parts.index ?? [],
      listed: parts.listed ?? [],
      repairs: parts.repairs ?? 0,
      findings: [],
    },
  }
}
