import type { DocumentType } from '../../../graph/model/index.js'
import type { Draft } from '../draft.js'
import type { DraftPassage, IndexRow } from '../structured-document.js'
import { type Columns, readColumns } from './columns.js'
import { type Expanded, expandParagraphs, expandReferences } from './expand.js'
import { impliedPlaces, type Pair, placesImplied } from './mapping.js'
import { tablesWithParts } from './parts.js'
import { type PrintedRow, printedRows } from './printed-rows.js'
import { type PlacedRow, placeTopics } from './topics.js'

/** Reads the tables of recommendations by topic and says where their two references disagree. */
export function readIndex(draft: Draft): IndexRow[] {
  return tablesWithParts(draft).flatMap((table) => {
    const passages = table.map((row) => row.passage)
    const columns = readColumns(passages)
    if (!columns) return []
    for (const passage of passages) passage.role = 'INDEX'
    const rows = printedRows(table, columns)
    const placed = placeTopics(rows)
    reportUnread(rows, placed, draft)
    const read = placed.flatMap((row) => readRow(row, columns, draft))
    findMismatches(read, draft)
    return read.map(({ row }) => row)
  })
}

/** Says of a document that calls itself an index that none of its rows could be read, so that its silence is not taken for emptiness. */
export function reportUnreadIndex(type: DocumentType, index: readonly IndexRow[], draft: Draft): void {
  const [first] = draft.passages
  if (type !== 'INDEX_OF_RECOMMENDATIONS' || index.length > 0 || !first) return
  const message = 'No row of this index could be read: no table with a topic, a report and paragraphs was found in it'
  draft.find('index-unread', 'WARNING', message, first.place, { passage: first.key })
}

/** Rows that name a report without paragraphs or paragraphs without a report, and rows before the first topic: nobody can tell what they mean. */
function reportUnread(rows: readonly PrintedRow[], placed: readonly PlacedRow[], draft: Draft): void {
  const used = new Set(placed.map(({ row }) => row))
  for (const row of rows) {
    const words = row.incomplete?.text ?? (row.entry && !used.has(row) ? row.entry.document.text : null)
    if (words === null) continue
    const what = row.incomplete ? 'its report or its paragraphs are missing' : 'no topic stands above it'
    draft.find('unplaced-text', 'INFO', `A row of the index is not placed: ${what}: ${words}`, row.passage.place, {
      written: words,
      passage: row.passage.key,
    })
  }
}

/** An index row with its expanded entries, for the comparison of its two references. */
interface ReadRow {
  row: IndexRow
  paragraphs: Expanded[]
  references: Expanded[] | null
  passage: DraftPassage
}

function readRow({ row, topic, group, displaced }: PlacedRow, columns: Columns, draft: Draft): ReadRow[] {
  if (!row.entry) return []
  const { document, paragraphs, references } = row.entry
  const expanded = expandParagraphs(paragraphs.text)
  const places = references ? expandReferences(references.text) : null
  for (const [cell, value] of [
    [paragraphs, expanded] as const,
    ...(references ? [[references, places] as const] : []),
  ]) {
    if (value !== null) continue
    draft.find('unplaced-text', 'INFO', `No list of paragraphs or places: ${cell.text}`, row.passage.place, {
      written: cell.text,
      passage: row.passage.key,
    })
  }
  if (!expanded) return []
  if (displaced) {
    const message = `A page break parted this row from its topic; the order of documents puts it under “${topic.name}”`
    draft.find('index-row-displaced', 'INFO', message, row.passage.place, {
      implied: topic.name,
      passage: row.passage.key,
    })
  }
  const read: IndexRow = {
    topic: topic.name,
    document: document.text,
    paragraphs: expanded.map(({ text }) => text),
    references: places?.map(({ text }) => text) ?? null,
    compilation: columns.compilation,
    passage: row.passage.key,
    documentSpan: document.span,
    paragraphsSpan: paragraphs.span,
    referencesSpan: references?.span ?? null,
    topicPassage: topic.cell.passage,
    topicSpan: topic.cell.span,
    group: group && { name: group.name, passage: group.cell.passage, span: group.cell.span },
    displaced,
  }
  return [{ row: read, paragraphs: expanded, references: places, passage: row.passage }]
}

/** Compares, report by report, the place of each paragraph with the one that all rows imply. Nothing is repaired. */
function findMismatches(rows: readonly ReadRow[], draft: Draft): void {
  for (const document of new Set(rows.map(({ row }) => row.document))) {
    const pairs: (Pair & { passage: DraftPassage })[] = []
    const unequal: ReadRow[] = []
    for (const { row, paragraphs, references, passage } of rows) {
      if (row.document !== document || references === null) continue
      if (paragraphs.length !== references.length) {
        unequal.push({ row, paragraphs, references, passage })
        continue
      }
      for (const [position, { text, entry }] of paragraphs.entries()) {
        const weight = 1 / paragraphs.filter((other) => other.entry === entry).length
        pairs.push({ paragraph: text, reference: references[position]?.text ?? '', weight, passage })
      }
    }
    for (const row of unequal) findCount(row, pairs, draft)
    const { implied: places, unconfirmed } = impliedPlaces(pairs)
    for (const [position, implied] of unconfirmed.entries()) {
      const pair = pairs[position]
      if (implied === null || !pair) continue
      const message = `Paragraph ${pair.paragraph} of ${document} is given the place ${pair.reference} by this row alone; in step with the paragraphs beside it, it would be ${implied}`
      draft.find('index-reference-unconfirmed', 'INFO', message, pair.passage.place, {
        written: pair.reference,
        implied,
        passage: pair.passage.key,
      })
    }
    for (const [position, implied] of places.entries()) {
      const pair = pairs[position]
      if (implied === null || !pair) continue
      const message = `Paragraph ${pair.paragraph} of ${document} is given the place ${pair.reference}; the other rows imply ${implied}`
      draft.find('index-reference-mismatch', 'WARNING', message, pair.passage.place, {
        written: pair.reference,
        implied,
        passage: pair.passage.key,
      })
    }
  }
}

/** Two lists of different length: what the other rows imply for the paragraphs, where they do for all of them. */
function findCount({ row, paragraphs, references, passage }: ReadRow, pairs: readonly Pair[], draft: Draft): void {
  const message = `${paragraphs.length} paragraphs of ${row.document} stand beside ${references?.length ?? 0} places in the compilation`
  const places = placesImplied(
    pairs,
    paragraphs.map(({ text }) => text),
  )
  const certain = places.filter((place) => place !== null)
  if (certain.length < places.length || row.referencesSpan === null) {
    draft.find('index-reference-count', 'WARNING', message, passage.place, { passage: passage.key })
    return
  }
  const implied = joinPlaces(certain)
  draft.find('index-reference-mismatch', 'WARNING', `${message}; the other rows imply ${implied}`, passage.place, {
    written: passage.text.slice(...row.referencesSpan),
    implied,
    passage: passage.key,
  })
}

/** `II.18`, `II.19`, `II.20` → `II.18-20`, as such tables print them. */
function joinPlaces(places: readonly string[]): string {
  const runs: { first: string; last: number; section: string }[] = []
  for (const place of places) {
    const [, section = '', number = ''] = /^(.+)\.(\d+)$/.exec(place) ?? []
    const run = runs.at(-1)
    if (run && section !== '' && run.section === section && Number(number) === run.last + 1) run.last++
    else runs.push({ first: place, last: Number(number), section })
  }
  const printed = runs.map(({ first, last }) => (last > 0 && !first.endsWith(`.${last}`) ? `${first}-${last}` : first))
  return printed.length < 2 ? printed.join('') : `${printed.slice(0, -1).join(', ')} and ${printed.at(-1)}`
}
