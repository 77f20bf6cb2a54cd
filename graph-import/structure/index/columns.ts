import type { DraftPassage } from '../structured-document.js'
import { findSymbols } from '../symbols.js'
import { expandParagraphs, expandReferences } from './expand.js'

/** Which cell of a row holds what. */
export interface Columns {
  topic: number
  document: number
  paragraphs: number
  /** Null where the table has no column of places in a compilation. */
  references: number | null
  /** Symbol of the compilation, from the head of that column. */
  compilation: string | null
}

/**
 * Finds the columns of a table of recommendations by what stands in them: symbols of
 * reports, lists of paragraphs, places in a compilation. Null for any other table, also
 * for one that has a symbol in each row but whose head does not speak of paragraphs.
 */
export function readColumns(rows: readonly DraftPassage[]): Columns | null {
  const width = Math.max(0, ...rows.map((row) => row.cells?.length ?? 0))
  if (rows.length < 2 || width < 3) return null
  const body = rows.filter((row) => row.cells?.some((cell) => isSymbol(cell.text)))
  const share = (column: number, is: (text: string) => boolean) => {
    const cells = body.map((row) => row.cells?.[column]?.text ?? '').filter((text) => text !== '')
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length
  }
  const columns = Array.from({ length: width }, (_, column) => column)
  const best = (among: number[], is: (text: string) => boolean) => {
    const ranked = among.map((column) => ({ column, part: share(column, is) })).sort((a, b) => b.part - a.part)
    return ranked[0] && ranked[0].part >= 0.6 ? ranked[0].column : null
  }
  const document = best(columns, isSymbol)
  if (document === null) return null
  const references = best(without(columns, document), (text) => expandReferences(text) !== null)
  const paragraphs = best(without(columns, document, references), (text) => expandParagraphs(text) !== null)
  const [topic] = without(columns, document, references, paragraphs)
  if (paragraphs === null || topic === undefined || !headSpeaksOfParagraphs(rows)) return null
  return {
    topic,
    document,
    paragraphs,
    references,
    compilation: references === null ? null : compilationIn(rows, references),
  }
}

export function isSymbol(text: string): boolean {
  const [symbol] = findSymbols(text)
  return symbol !== undefined && text.replace(symbol.symbol, '').replace(/[*\s]/g, '') === ''
}

/** A row of the head: it names columns and has no symbol of a report in the document's column. */
export function isHead(row: DraftPassage, document: number): boolean {
  const cells = row.cells ?? []
  if (isSymbol(cells[document]?.text ?? '')) return false
  const words = cells.map((cell) => cell.text.toLowerCase())
  const names = words.filter((text) =>
    /^(?:topics?|subjects?|themes?|areas?|keywords?)$|\breports?$|^documents?\b|^symbols?\b|^para(?:graph)?s?\b|^references?\b/.test(
      text,
    ),
  )
  const filled = words.filter((text) => text !== '')
  return (
    names.length >= 2 ||
    (names.length === 1 && filled.length === 1 && /^(?:para|document|reference|meeting report)/.test(filled[0] ?? ''))
  )
}

function headSpeaksOfParagraphs(rows: readonly DraftPassage[]): boolean {
  return rows.slice(0, 4).some((row) => /\bpara(?:graph)?s?\b/i.test(row.text) || /\breference\b/i.test(row.text))
}

function compilationIn(rows: readonly DraftPassage[], column: number): string | null {
  for (const row of rows.slice(0, 4)) {
    const text = row.cells?.[column]?.text ?? ''
    const [symbol] = findSymbols(text)
    if (symbol && !isSymbol(text)) return symbol.symbol
  }
  return null
}

function without(columns: number[], ...taken: (number | null)[]): number[] {
  return columns.filter((column) => !taken.includes(column))
}
