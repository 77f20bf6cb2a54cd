import { ALL_TYPES, LABEL, TYPE } from '../names.js'

/** Pieces that queries share. What is put into a text here comes from this code and the ontology, never from a request. */

/** Properties that only queries use and no answer needs. */
const INTERNAL = [
  'hash',
  'searchNames',
  'searchAliases',
  'searchTexts',
  'nameKeys',
  'aliasKeys',
  'meetings',
  'sortName',
]

/** What `toEntity` reads. */
export const entity = (n: string) => `${n} {.*, ${INTERNAL.map((name) => `${name}: null`).join(', ')}}`

/** What `toRelation` reads. */
export const relation = (r: string) =>
  `${r} {.id, .qualifier, .confidence, .inferred, .meeting, .asPrinted, .passages, .starts, .ends, .rules}`

/** What `toPassage` reads. */
export const passage = (p: string) =>
  `${p} {.id, .document, .kind, .number, .section, .text, .position, .page, .line, .citation, mentions: [(${p})-[m:${TYPE.names}]->(named:${LABEL.own}) | [m.start, m.end, named.id, m.rule, m.confidence]]}`

/** A node of ours by id. */
export const node = (name: string, id: string) => `(${name}:${LABEL.own} {id: ${id}})`

/** The relation that an id names: its ends are read off the id. */
export const relationById = (r: string, id: string) =>
  `MATCH ${node('', `split(${id}, '~')[1]`)}-[${r}:${ALL_TYPES}]->${node('', `split(${id}, '~')[2]`)} WHERE ${r}.id = ${id}`
