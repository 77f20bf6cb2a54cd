import { ENTITY_KIND, ENTITY_KINDS, type EntityKind } from '../../model/index.js'
import { factsOf } from './facts.js'
import type { Sort } from './lines.js'
import { LABEL } from './names.js'

/** The properties of a sort of node or of relations, in the order in which their values are sent. */
export interface Layout {
  labels: readonly string[]
  properties: Readonly<Record<string, Sort>>
  /** Of the properties. */
  sorts: readonly Sort[]
}

/** The last of everything that is written: of all else in it. What has it already costs no write. */
const HASH = { hash: 'text' } as const

function layout<const P extends Record<string, Sort>>(labels: readonly string[], own: P) {
  const properties = { ...own, ...HASH }
  return { labels, properties, sorts: Object.values<Sort>(properties) }
}

/** What the whole graph tells of every entity, and its words as search takes them. */
export const DERIVED = {
  degree: 'integer',
  meetings: 'texts',
  sortName: 'text',
  sortStart: 'text?',
  sortMeeting: 'text?',
  sortNumber: 'text?',
  nameKeys: 'texts',
  aliasKeys: 'texts',
  searchNames: 'text',
  searchAliases: 'text',
  searchTexts: 'text',
} as const satisfies Record<string, Sort>

/** What it tells of some kinds. */
export const DERIVED_OF_KIND = {
  BODY: { meetingCount: 'integer' },
  MEETING: { earliest: 'day?', latest: 'day?' },
  DOCUMENT: { symbolKey: 'text?' },
} as const satisfies Partial<Record<EntityKind, Record<string, Sort>>>

const derivedOfKind: Partial<Record<EntityKind, Record<string, Sort>>> = DERIVED_OF_KIND

function entityLayout(kind: EntityKind): Layout {
  const facts = factsOf(kind).map(([name, keeping]): [string, Sort] => [name, keeping === 'json' ? 'text' : keeping])
  const own: Record<string, Sort> = { id: 'text', kind: 'text', name: 'text', ...Object.fromEntries(facts) }
  return layout([LABEL.own, LABEL.entity, ENTITY_KIND[kind].label], { ...own, ...derivedOfKind[kind], ...DERIVED })
}

export const ENTITY_LAYOUT = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, entityLayout(kind)])) as Record<
  EntityKind,
  Layout
>

export const PASSAGE_LAYOUT = layout([LABEL.own, LABEL.passage], {
  id: 'text',
  document: 'text',
  kind: 'text',
  number: 'text?',
  section: 'texts',
  text: 'text',
  position: 'integer',
  page: 'integer',
  line: 'integer',
  citation: 'text',
  name: 'text',
  relations: 'texts',
  searchWords: 'text',
})

export const FORMER_ID_LAYOUT = layout([LABEL.own, LABEL.formerId], { id: 'text', formerly: 'text', now: 'text' })

export const DIAGNOSTIC_LAYOUT = layout([LABEL.own, LABEL.diagnostic], {
  id: 'text',
  severity: 'text',
  rule: 'text',
  message: 'text',
  file: 'text',
  line: 'integer',
  page: 'integer',
  written: 'text?',
  implied: 'text?',
  document: 'text?',
  passage: 'text?',
  place: 'integer',
})

export const READING_LAYOUT = layout([LABEL.own, LABEL.reading], {
  id: 'text',
  key: 'text',
  rules: 'text',
  bytes: 'bytes',
})

/** Of every relation of the ontology, whatever its type. */
export const RELATION_LAYOUT = layout([], {
  id: 'text',
  qualifier: 'text?',
  confidence: 'number',
  inferred: 'flag',
  meeting: 'text?',
  earliest: 'day?',
  latest: 'day?',
  asPrinted: 'text?',
  passages: 'texts',
  starts: 'integers',
  ends: 'integers',
  rules: 'texts',
})

/** All nodes of the graph are of one of these. */
export const NODE_LAYOUTS: readonly Layout[] = [
  ...Object.values(ENTITY_LAYOUT),
  PASSAGE_LAYOUT,
  FORMER_ID_LAYOUT,
  DIAGNOSTIC_LAYOUT,
  READING_LAYOUT,
]
