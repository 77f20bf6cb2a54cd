import { type Graph, kindOfId, type Passage, type Relation } from '../../model/index.js'
import type { StoredReading } from '../graph-store.js'
import { Derivation } from './derived.js'
import { PREFIX } from './names.js'
import {
  diagnosticIdOf,
  diagnosticRow,
  entityRow,
  formerIdOf,
  formerIdRow,
  type NodeRow,
  passageRow,
  type Row,
  readingRow,
  relationRow,
} from './rows.js'

/** What the database holds of ours, by id: the hash it was written with, and the passages' documents and relations' first passages. */
export interface Present {
  nodes: Map<string, { hash: string; document: string | null }>
  relations: Map<string, { hash: string; passage: string }>
}

/** Writes that belong together: a document with what it states, so that no reader sees half of it. Rows are made when they are written: all at once would fill the memory. */
export interface Unit {
  nodes: Planned<NodeRow>[]
  passages: Planned<NodeRow, Passage>[]
  relations: Planned<Row, Relation>[]
  /** Ids. */
  removedRelations: string[]
  removedNodes: string[]
  /** Rows, mentions among them. */
  size: number
  /** Whether it makes a document whole. */
  isDocument: boolean
}

/** A row to write. */
export interface Planned<T, Of extends { id: string } = { id: string }> {
  /** What the row is of. */
  of: Of
  make: () => T
  /** True where the database holds none of its id. */
  isNew: boolean
}

/** Rows of a transaction: enough to be fast, few enough for a server's memory. */
const ROWS_AT_ONCE = 10_000

/** Bytes of a reading that count as a row. */
const BYTES_OF_A_ROW = 2_000

/** The importer's texts: they go first, so that an import that is killed and followed by another loses no file. */
export function planReadings(present: Present, readings: ReadonlyMap<string, StoredReading>): Unit[] {
  const kept = new Set<string>()
  const units: Unit[] = []
  for (const [key, reading] of readings) {
    const row = readingRow(key, reading)
    kept.add(row.id)
    if (present.nodes.get(row.id)?.hash === row.hash) continue
    const unit = emptyUnit()
    put(
      unit,
      'nodes',
      { of: row, make: () => row, isNew: !present.nodes.has(row.id) },
      1 + Math.floor(reading.bytes.length / BYTES_OF_A_ROW),
    )
    units.push(unit)
  }
  const removed = emptyUnit()
  for (const id of present.nodes.keys())
    if (id.startsWith(PREFIX.reading) && !kept.has(id)) put(removed, 'removedNodes', id)
  return [...units, removed]
}

/**
 * What has to be written and removed so that the database holds exactly the graph: document by
 * document in the order of the graph, each with its passages, the relations that rest on
 * it first, and the entities that no document before it needed; then what is of no document;
 * last, what is of documents and entities no longer there. Rows that are there already are in no unit.
 */
export function planGraph(present: Present, graph: Graph): Unit[] {
  const derivation = new Derivation(graph)
  const places = placesOf(graph)
  const units = Array.from({ length: places.documents.length }, () => emptyUnit(true))
  const [rest, last] = [emptyUnit(), emptyUnit()]
  const unitAt = (place: number | undefined) => (place === undefined ? rest : (units[place] ?? rest))
  /** Ids of what is there and stays. */
  const kept = new Set<string>()
  /** Puts a row into a list of a unit unless it is there with the same hash. A row that is new needs none to be planned. */
  const plan = <T extends { hash: string }, Of extends { id: string }>(
    unit: Unit,
    list: Planned<T, Of>[],
    of: Of,
    make: (hash?: string) => T,
    there: ReadonlyMap<string, { hash: string }> = present.nodes,
    size = 1,
  ) => {
    const known = there.get(of.id)
    if (known) kept.add(of.id)
    const hash = known && make().hash
    if (known && known.hash === hash) return
    list.push({ of, make: () => make(hash), isNew: known === undefined })
    unit.size += size
  }

  for (const entity of graph.entities) {
    const unit = unitAt(places.ofEntity.get(entity.id))
    plan(unit, unit.nodes, entity, (hash) => entityRow(entity, derivation, hash))
  }
  for (const [id, now] of Object.entries(graph.redirects))
    plan(rest, rest.nodes, { id: formerIdOf(id) }, () => formerIdRow(id, now))
  graph.diagnostics.forEach((diagnostic, place) => {
    plan(rest, rest.nodes, { id: diagnosticIdOf(place) }, () => diagnosticRow(diagnostic, place))
  })
  for (const passage of graph.passages) {
    const unit = unitAt(places.ofPassage.get(passage.id))
    const size = 1 + passage.mentions.length
    plan(unit, unit.passages, passage, (hash) => passageRow(passage, derivation, hash), present.nodes, size)
  }
  for (const [index, relation] of graph.relations.entries()) {
    const unit = unitAt(places.ofRelations[index])
    plan(unit, unit.relations, relation, (hash) => relationRow(relation, derivation, hash), present.relations)
  }

  const placeOfDocument = new Map(places.documents.map((document, place) => [document, place]))
  const lastUnless = (place: number | undefined) => (place === undefined ? last : unitAt(place))
  for (const [id, { passage }] of present.relations) {
    if (kept.has(id)) continue
    const home = places.ofPassage.get(passage) ?? placeOfDocument.get(present.nodes.get(passage)?.document ?? '')
    put(lastUnless(home), 'removedRelations', id)
  }
  for (const [id, { document }] of present.nodes) {
    if (kept.has(id) || !isOfGraph(id)) continue
    put(lastUnless(placeOfDocument.get(document ?? '')), 'removedNodes', id)
  }
  return [...units, rest, last]
}

/** Where everything has its place: the number of a document in the order of the graph. What has none is of no document. */
interface Places {
  /** Those that have passages. */
  documents: string[]
  ofPassage: Map<string, number>
  /** The document of the first passage on which each relation rests, in the order of the graph. */
  ofRelations: (number | undefined)[]
  /** The first document that names an entity or rests a relation on it. */
  ofEntity: Map<string, number>
}

function placesOf(graph: Graph): Places {
  const documents = new Map<string, number>()
  const ofPassage = new Map<string, number>()
  const ofEntity = new Map<string, number>()
  const need = (entity: string, place: number) => {
    const known = ofEntity.get(entity)
    if (known === undefined || place < known) ofEntity.set(entity, place)
  }
  for (const { id, document, mentions } of graph.passages) {
    const place = documents.get(document) ?? documents.size
    documents.set(document, place)
    ofPassage.set(id, place)
    need(document, place)
    for (const { entity } of mentions) need(entity, place)
  }
  const ofRelations = graph.relations.map(({ source, target, evidence }) => {
    const place = ofPassage.get(evidence[0]?.passage ?? '')
    if (place === undefined) return undefined
    need(source, place)
    need(target, place)
    return place
  })
  return { documents: [...documents.keys()], ofPassage, ofRelations, ofEntity }
}

/** Units put together into transactions of whole units; those without a row are left out. */
export function inTransactions(units: readonly Unit[]): Unit[][] {
  const transactions: Unit[][] = []
  let rows = 0
  for (const unit of units) {
    if (unit.size === 0) continue
    const open = transactions.at(-1)
    if (open && rows + unit.size <= ROWS_AT_ONCE) {
      open.push(unit)
      rows += unit.size
    } else {
      transactions.push([unit])
      rows = unit.size
    }
  }
  return transactions
}

function isOfGraph(id: string): boolean {
  return (
    [PREFIX.passage, PREFIX.formerId, PREFIX.diagnostic].some((prefix) => id.startsWith(prefix)) ||
    kindOfId(id) !== null
  )
}

type Lists = Omit<Unit, 'size' | 'isDocument'>

function put<K extends keyof Lists>(unit: Unit, list: K, item: Lists[K][number], size = 1) {
  const items: Lists[K][number][] = unit[list]
  items.push(item)
  unit.size += size
}

function emptyUnit(isDocument = false): Unit {
  return { nodes: [], passages: [], relations: [], removedRelations: [], removedNodes: [], size: 0, isDocument }
}
