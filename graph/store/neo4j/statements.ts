import { type Layout, NODE_LAYOUTS, RELATION_LAYOUT } from './layouts.js'
import { itemsIn, READ_FIELD, type Sort, UNWIND_LINES } from './lines.js'
import { ALL_TYPES, LABEL, TYPE } from './names.js'

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

/** The properties of a layout, of which the values begin at a place of the row. */
function properties({ properties }: Layout, from: number, { read }: Form): string {
  const all = Object.entries(properties).map(([name, sort], place) => `${name}: ${read(sort, `row[${from + place}]`)}`)
  return `{${all.join(', ')}}`
}

const labelsOf = ({ labels }: Layout) => labels.join(':')

/** Ends of relationships, by the ids at the first two places of a row. */
const ends = (from: string, to: string) =>
  `MATCH (${from}:${LABEL.own} {id: row[0]}) MATCH (${to}:${LABEL.own} {id: row[1]})`

/** Rows are the values of the layout. */
export const CREATE_NODES: ReadonlyMap<Layout, Forms> = new Map(
  NODE_LAYOUTS.map((layout) => [
    layout,
    inForms((form) => `CREATE (n:${labelsOf(layout)} ${properties(layout, 0, form)})`),
  ]),
)

export const WRITE_NODES: ReadonlyMap<Layout, string> = new Map(
  NODE_LAYOUTS.map((layout) => [
    layout,
    ofLists(`MERGE (n:${LABEL.own} {id: row[0]})
SET n = ${properties(layout, 0, LISTS)}, n:${labelsOf(layout)}`),
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

/** Rows are source, target, type and the values of the layout. */
export const CREATE_RELATIONS = inForms(
  (form) => `${ends('a', 'b')}
CREATE (a)-[r:$(row[2]) ${properties(RELATION_LAYOUT, 3, form)}]->(b)`,
)

export const WRITE_RELATIONS = ofLists(`${ends('a', 'b')}
MERGE (a)-[r:$(row[2]) {id: row[3]}]->(b)
SET r = ${properties(RELATION_LAYOUT, 3, LISTS)}`)

/** Rows are source, target and id. */
export const REMOVE_RELATIONS =
  ofLists(`MATCH (a:${LABEL.own} {id: row[0]})-[r:${ALL_TYPES}]->(b:${LABEL.own} {id: row[1]})
WHERE r.id = row[2]
DELETE r`)

/** Rows are a node's id. */
export const REMOVE_NODES = ofLists(`MATCH (n:${LABEL.own} {id: row[0]})
DETACH DELETE n`)
