import type { Draft, TableRow } from '../draft.js'
import type { DraftPassage, IndexRow } from '../structured-document.js'
import { type Columns, readColumns } from './columns.js'
import { type Expanded, expandParagraphs, expandReferences } from './expand.js'
import { impliedPlaces, type Pair } from './mapping.js'
import { printedRows } from './printed-rows.js'
import { type PlacedRow, placeTopics } from './topics.js'

/** Reads the tables of recommendations by topic and says where their two references disagree. */
export function readIndex(draft: Draft): IndexRow[] {
  return tablesOf(draft.rows).flatMap((table) => {
    const passages = table.map((row) => row.passage)
    const columns = readColumns(passages)
    if (!columns) return []
    for (const passage of passages) passage.role = 'INDEX'
    const read = placeTopics(printedRows(table, columns)).flatMap((placed) => readRow(placed, columns, draft))
    findMismatches(read, draft)
    return read.map(({ row }) => row)
  })
}

/** An index row with its expanded entries, for the comparison of its two references. */
interface ReadRow {
  row: IndexRow
  paragraphs: Expanded[]
  references: Expanded[] | null
  passage: DraftPassage
}

function readRow({ row, topic, displaced }: PlacedRow, columns: Columns, draft: Draft): ReadRow[] {
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
    displaced,
  }
  return [{ row: read, paragraphs: expanded, references: places, passage: row.passage }]
}

/** Compares, report by report, the place of each paragraph with the one that all rows imply. Nothing is repaired. */
function findMismatches(rows: readonly ReadRow[], draft: Draft): void {
  for (const document of new Set(rows.map(({ row }) => row.document))) {
    const pairs: (Pair & { passage: DraftPassage })[] = []
    for (const { row, paragraphs, references, passage } of rows) {
      if (row.document !== document || references === null) continue
      if (paragraphs.length !== references.length) {
        const message = `${paragraphs.length} paragraphs of ${document} stand beside ${references.length} places in the compilation`
        draft.find('index-reference-count', 'WARNING', message, passage.place, { passage: passage.key })
        continue
      }
      for (const [position, { text, entry }] of paragraphs.entries()) {
        const weight = 1 / paragraphs.filter((other) => other.entry === entry).length
        pairs.push({ paragraph: text, reference: references[position]?.text ?? '', weight, passage })
      }
    }
    for (const [position, implied] of impliedPlaces(pairs).implied.entries()) {
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

function tablesOf(rows: readonly TableRow[]): TableRow[][] {
  const tables = new Map<number | null, TableRow[]>()
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row])
  return [...tables.values()]
}
