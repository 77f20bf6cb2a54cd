import { compareIds, type EntityId, entityId, fold, shortHash } from '../../graph/model/index.js'
import type { Reading } from '../reading.js'
import { groupBy } from './groups.js'
import type { KeptReading } from './kept-reading.js'

/** One document, however many files hold it. */
export interface ReadDocument {
  id: EntityId
  /** The file whose words are quoted: the one that needed least repair. */
  primary: KeptReading
  /** The other files, which add only what the first does not tell. */
  others: KeptReading[]
}

/**
 * Which files hold the same document. An equal id says so, unless the files print different
 * symbols or share hardly any words: two papers can have the same title. Sorted by id.
 */
export function documentsOf(readings: readonly KeptReading[]): ReadDocument[] {
  const documents: ReadDocument[] = []
  for (const [id, group] of groupBy(readings, (kept) => kept.reading.document.id)) {
    for (const [index, files] of sameText(group).entries()) {
      const ordered = [...files].sort(byRepair)
      const [primary, ...others] = ordered
      if (primary) documents.push({ id: index === 0 ? id : ownId(id, primary.reading), primary, others })
    }
  }
  return withOneSymbol(documents).sort((a, b) => compareIds(a.id, b.id))
}

/** Files that print one symbol are one document even where only one of them shows to which meeting it belongs. */
function withOneSymbol(documents: ReadDocument[]): ReadDocument[] {
  const groups = groupBy(documents, ({ id, primary, others }) => printedSymbol(primary, others) ?? id)
  return [...groups.values()].map((group) => {
    if (group.length === 1 && group[0]) return group[0]
    const [first] = [...group].sort((a, b) => Number(isBySymbol(a)) - Number(isBySymbol(b)) || compareIds(a.id, b.id))
    const [primary, ...others] = group.flatMap((one) => [one.primary, ...one.others]).sort(byRepair)
    if (!first || !primary) throw new Error('a group of documents is never empty')
    return { id: first.id, primary, others }
  })
}

function printedSymbol(primary: KeptReading, others: readonly KeptReading[]): string | null {
  const found = [primary, ...others].find(({ reading }) => reading.document.symbol !== null)
  return found ? `symbol ${found.reading.document.symbol}` : null
}

const isBySymbol = ({ id, primary }: ReadDocument) => id === ownId(id, primary.reading)

function byRepair(a: KeptReading, b: KeptReading): number {
  return (
    a.reading.repairs - b.reading.repairs ||
    b.reading.passages.length - a.reading.passages.length ||
    compareIds(a.reading.file.sha256, b.reading.file.sha256)
  )
}

/** An id that only this text has: by its symbol, else by its beginning. */
export function ownId(id: EntityId, reading: Reading): EntityId {
  const symbol = reading.document.symbol
  if (symbol !== null) return entityId('DOCUMENT', symbol.replace(/\s+/g, '-'))
  return `${id}-${shortHash(fold(beginning(reading)))}`
}

const beginning = (reading: Reading) =>
  reading.passages
    .slice(0, 12)
    .map((passage) => passage.text)
    .join('\n')

/** Splits readings of one id into those that really hold one text, in an order that does not depend on the order of import. */
function sameText(group: readonly KeptReading[]): KeptReading[][] {
  if (group.length === 1) return [[...group]]
  const sorted = [...group].sort((a, b) => compareIds(sortKey(a.reading), sortKey(b.reading)))
  const texts: { files: KeptReading[]; symbol: string | null; words: Set<string> }[] = []
  for (const kept of sorted) {
    const symbol = kept.reading.document.symbol
    const words = shingles(kept.reading)
    const same = texts.find((text) =>
      symbol !== null && text.symbol !== null ? symbol === text.symbol : overlap(words, text.words) >= SAME_TEXT,
    )
    if (same) {
      same.files.push(kept)
      same.symbol ??= symbol
    } else texts.push({ files: [kept], symbol, words })
  }
  return texts.map((text) => text.files)
}

/** Printed symbols first, so that those without one join them. */
const sortKey = (reading: Reading) => `${reading.document.symbol ?? '~'} ${shortHash(fold(beginning(reading)))}`

/** Share of the shorter text's word sequences that the longer one has too. Two formats of one text share nearly all, two texts of one form a tenth. */
const SAME_TEXT = 0.4

function overlap(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size === 0) return 1
  let shared = 0
  for (const item of small) if (large.has(item)) shared++
  return shared / small.size
}

function shingles(reading: Reading): Set<string> {
  const found = new Set<string>()
  for (const passage of reading.passages) {
    const words = fold(passage.text).match(/[a-z0-9]+/g) ?? []
    for (let i = 0; i + 4 <= words.length; i++) found.add(words.slice(i, i + 4).join(' '))
  }
  return found
}
