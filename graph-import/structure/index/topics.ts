import { CUT, type Group, groupAt, nearBreak } from './groups.js'
import { compareByYear, compareSymbols, compareTopics } from './order.js'
import type { Cell, PrintedRow } from './printed-rows.js'

/** A printed row under the topic it belongs to. */
export interface PlacedRow {
  row: PrintedRow
  topic: Topic
  /** Heading over several topics; null where none stands above. */
  group: Group | null
  displaced: boolean
}

export interface Topic {
  name: string
  cell: Cell
}

/**
 * Gives each row its topic. An empty first cell means the topic above, with two exceptions
 * that page breaks make and that the order of the table tells:
 *
 * - A name cut by the break goes on in the first cell of a later row (`Office on Drugs,` …
 *   `including Secretariat`): it ends in the middle of a phrase, or goes on with a small
 *   letter or out of alphabetical order, and documents go on ascending.
 * - A heading that comes a row too late: within a topic documents ascend and none comes
 *   twice, so rows that begin anew before the next heading belong to that heading.
 */
export function placeTopics(rows: readonly PrintedRow[]): PlacedRow[] {
  const compare = documentOrder(rows)
  const placed: PlacedRow[] = []
  let topic: Topic | null = null
  let group: Group | null = null
  for (const [position, row] of rows.entries()) {
    const begun = groupAt(rows, position)
    if (begun) {
      group = begun
      topic = null
      continue
    }
    if (row.topic) {
      if (topic && goesOn(topic, row, rows, position, placed, compare)) topic.name = `${topic.name} ${row.topic.text}`
      else if (topic === null || bareTopic(row.topic.text) !== topic.name)
        topic = { name: row.topic.text, cell: row.topic }
    }
    if (row.entry && topic)
      placed.push({ row, topic, group: group?.holds(topic.name) ? group : null, displaced: false })
  }
  for (const name of new Set(placed.map((entry) => entry.topic))) moveDisplaced(placed, name, compare)
  return placed
}

/** A heading that a new page repeats, `Ports (continued)`, is the topic above. */
function bareTopic(text: string): string {
  return text.replace(/\s*\(?\b(?:continued|cont\.|cont’d|cont'd)\)?$/i, '')
}

type Compare = (a: string, b: string) => number

/** The order that documents have within topics, whichever is broken less often; null where the table follows none. */
function documentOrder(rows: readonly PrintedRow[]): Compare | null {
  const pairs: [string, string][] = []
  for (const [position, row] of rows.entries()) {
    const before = rows[position - 1]
    if (row.entry && before?.entry && !row.topic) pairs.push([before.entry.document.text, row.entry.document.text])
  }
  const ranked = [compareSymbols, compareByYear]
    .map((compare) => ({ compare, broken: pairs.filter(([a, b]) => compare(a, b) >= 0).length }))
    .sort((a, b) => a.broken - b.broken)
  const best = ranked[0]
  return best && best.broken <= Math.max(1, pairs.length * 0.2) ? best.compare : null
}

function goesOn(
  topic: Topic,
  row: PrintedRow,
  rows: readonly PrintedRow[],
  position: number,
  placed: readonly PlacedRow[],
  compare: Compare | null,
): boolean {
  const name = row.topic?.text ?? ''
  const last = placed.at(-1)?.topic === topic ? placed.at(-1)?.row.entry?.document.text : undefined
  const ascends = !row.entry || last === undefined || compare === null || compare(last, row.entry.document.text) < 0
  if (!ascends) return false
  if (CUT.test(topic.name)) return true
  const outOfOrder = compareTopics(name, topic.name) < 0
  if (/^\p{Ll}/u.test(name)) return outOfOrder || row.afterBreak
  const next = rows.slice(position + 1).find((later) => later.topic !== null)?.topic?.text
  const backInOrder = next === undefined || compareTopics(next, topic.name) > 0
  return nearBreak(rows, position) && outOfOrder && backInOrder && (next === undefined || compareTopics(next, name) > 0)
}

/** Rows at the end of a topic that begin anew in the order of documents, next to a page break, go to the topic whose heading follows. */
function moveDisplaced(placed: PlacedRow[], topic: Topic, compare: Compare | null): void {
  if (compare === null) return
  const own = placed.map((entry, position) => ({ entry, position })).filter(({ entry }) => entry.topic === topic)
  const lastOwn = own.at(-1)
  const following = lastOwn ? placed[lastOwn.position + 1] : undefined
  if (!following) return
  const anew = own.findLastIndex(({ entry }, at) => {
    const before = own[at - 1]?.entry
    return before !== undefined && compare(documentOf(before), documentOf(entry)) >= 0
  })
  if (anew < 1) return
  const moved = own.slice(anew)
  const last = moved.at(-1)?.entry
  if (!last || compare(documentOf(last), documentOf(following)) >= 0) return
  const crossesBreak = [...moved.map(({ entry }) => entry), following].some((entry) => entry.row.afterBreak)
  if (!crossesBreak) return
  for (const { entry } of moved) {
    entry.topic = following.topic
    entry.group = following.group
    entry.displaced = true
  }
}

function documentOf(placed: PlacedRow): string {
  return placed.row.entry?.document.text ?? ''
}
