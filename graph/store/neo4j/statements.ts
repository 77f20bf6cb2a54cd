import { BETWEEN_PARTS } from '../../model/index.js'
import { NODE_LAYOUTS, type Property, RELATION_LAYOUT } from './layouts.js'
import { itemsIn, READ_FIELD, type Sort, UNWIND_LINES } from './lines.js'
import { ALL_TYPES, LABEL, TYPE } from './names.js'
import type { NodeRow } from './rows.js'

/** A statement that creates, for rows that come as lines and for those that come as lists. */
export interface Forms {
  lines: string
  lists: string
}

/** How a row, and a value in it, is written in Cypher. */
interface Form {
  unwind: string
  read: (sort: Sort, value: string) => string
  /** A list within a row. */
  items: (value: string) => string
}

/** A plan made for an empty database is as good for a full one, since every look goes by the index of ids; without this each is made anew after every second of loading. */
const KEEP_PLAN = 'CYPHER replan=skip '

const LISTS: Form = { unwind: 'UNWIND $rows AS row', read: (_, value) => value, items: (value) => value }
const LINES: Form = {
  unwind: UNWIND_LINES,
  // Bytes are in no line.
  read: (sort, value) => (sort === 'bytes' ? 'null' : READ_FIELD[sort](value)),
  items: itemsIn,
}

function inForms(statement: (form: Form) => string): Forms {
  const text = (form: Form) => `${KEEP_PLAN}${form.unwind}\n${statement(form)}`
  return { lines: text(LINES), lists: text(LISTS) }
}

const ofLists = (statement: string) => `${KEEP_PLAN}${LISTS.unwind}\n${statement}`

/** The properties of a layout, and others that are written out. */
function properties(properties: readonly Property[], { read }: Form, others = ''): string {
  return `{${others}${properties.map(({ name, sort }, place) => `${name}: ${read(sort, `row[${place}]`)}`).join(', ')}}`
}

/** Ends of relationships, by the ids at the first two places of a row. */
const ends = (from: string, to: string) =>
  `MATCH (${from}:${LABEL.own} {id: row[0]}) MATCH (${to}:${LABEL.own} {id: row[1]})`

/** Rows are the values of the layout. */
export const CREATE_NODES: ReadonlyMap<NodeRow['layout'], Forms> = new Map(
  NODE_LAYOUTS.map((layout) => [
    layout,
    inForms((form) => `CREATE (n:${layout.labels.join(':')} ${properties(layout.properties, form)})`),
  ]),
)

export const WRITE_NODES: ReadonlyMap<NodeRow['layout'], string> = new Map(
  NODE_LAYOUTS.map((layout) => [
    layout,
    ofLists(`MERGE (n:${LABEL.own} {id: row[0]})
SET n = ${properties(layout.properties, LISTS)}, n:${layout.labels.join(':')}`),
  ]),
)

/** Rows are the ids of passage and document. */
export const CREATE_PASSAGES_OF = inForms(() => `${ends('p', 'd')}\nCREATE (p)-[:${TYPE.passageOf}]->(d)`)

export const WRITE_PASSAGES_OF = ofLists(`${ends('p', 'd')}\nMERGE (p)-[:${TYPE.passageOf}]->(d)`)

/** Rows are a passage's id and, for each mention, a list of entity, start, end, rule and confidence. */
export const CREATE_MENTIONS = inForms(
  ({ read, items }) => `MATCH (p:${LABEL.own} {id: row[0]})
UNWIND row[1..] AS one
WITH p, ${items('one')} AS mention
MATCH (n:${LABEL.own} {id: mention[0]})
CREATE (p)-[:${TYPE.names} {start: ${read('integer', 'mention[1]')}, end: ${read('integer', 'mention[2]')}, rule: mention[3], confidence: ${read('number', 'mention[4]')}}]->(n)`,
)

/** Rows are a passage's id. */
export const REMOVE_MENTIONS = ofLists(`MATCH (p:${LABEL.own} {id: row[0]})-[m:${TYPE.names}]->(:${LABEL.own})
DELETE m`)

/** What the id of a relation at the first place of a row says: kind, source, target and, for some, a qualifier. */
const KEY = `WITH row, split(row[0], '${BETWEEN_PARTS}') AS key`
const keyEnds = `MATCH (a:${LABEL.own} {id: key[1]}) MATCH (b:${LABEL.own} {id: key[2]})`
const QUALIFIER = 'qualifier: key[3], '

/** Rows are the values of the layout. */
export const CREATE_RELATIONS = inForms(
  (form) => `${KEY}
${keyEnds}
CREATE (a)-[r:$(key[0]) ${properties(RELATION_LAYOUT.properties, form, QUALIFIER)}]->(b)`,
)

export const WRITE_RELATIONS = ofLists(`${KEY}
${keyEnds}
MERGE (a)-[r:$(key[0]) {id: row[0]}]->(b)
SET r = ${properties(RELATION_LAYOUT.properties, LISTS, QUALIFIER)}`)

/** Rows are a relation's id. */
export const REMOVE_RELATIONS = ofLists(`${KEY}
MATCH (a:${LABEL.own} {id: key[1]})-[r:${ALL_TYPES}]->(b:${LABEL.own} {id: key[2]})
WHERE r.id = row[0]
DELETE r`)

/** Rows are a node's id. */
export const REMOVE_NODES = ofLists(`MATCH (n:${LABEL.own} {id: row[0]})
DETACH DELETE n`)
