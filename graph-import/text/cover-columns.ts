import type { SourceLine, SourceParagraph, SourcePiece } from '../documents/source-document.js'
import type { Pages } from './flow.js'
import { blankLinesBetween } from './wrapping.js'

/** The box on top of a cover stands within so many pieces of the start. */
const COVER = 15

/** Two columns in one line of text: the left one may be empty. */
const COLUMNS = /^\s*?(\S.*?)?(?:\s{3,}|\t+)(\S.*?)\s*$/

/** What stands in the right column of a cover: symbol, distribution, day, language. */
const BOX =
  /^(?:Distr(?:ibution)?\.?(?::.*)?|Original:.*|[A-Z][A-Z0-9.]*(?:\/[\w.()-]+)+\*?|\d{1,2} \p{Lu}\p{Ll}+ \d{4}\*?|GENERAL|LIMITED|RESTRICTED|(?:English|ENGLISH)(?: only| ONLY)?)$/u

interface CoverRow {
  line: SourceLine
  left: string
  right: string
}

/**
 * Where the cover of a text has two columns, with the name of the body beside symbol and distribution, each line holds a bit
 * of both: the box becomes lines of its own, and what stands to its left is read down.
 */
export function readCoverColumns(pages: Pages): Pages {
  const rows = pages.pieces.slice(0, COVER).map(rowOf)
  const first = rows.findIndex((row) => row?.right)
  const last = rows.findLastIndex((row) => row?.right)
  const box = rows.slice(Math.max(0, first), last + 1)
  if (!box.some((row) => row?.left && row.right) || !box.some((row) => /^Distr/.test(row?.right ?? ''))) return pages
  if (box.includes(null)) return pages
  const own = [...box, ...goingOn(rows, last)].filter((row) => row !== null)
  const columns = [
    ...own.filter(({ right }) => right !== '').map(({ line, right }) => paragraph(right, line)),
    ...leftColumn(own),
  ]
  const { pieces } = pages
  return { ...pages, pieces: [...pieces.slice(0, first), ...columns, ...pieces.slice(first + own.length)] }
}

function rowOf(piece: SourcePiece): CoverRow | null {
  if (piece.kind !== 'line' || piece.layout !== null) return null
  const [, left = '', right = ''] = COLUMNS.exec(piece.text) ?? []
  return BOX.test(right)
    ? { line: piece, left: left.trim(), right }
    : { line: piece, left: piece.text.trim(), right: '' }
}

/** Lines below the box that go on with the name on its left. */
function goingOn(rows: readonly (CoverRow | null)[], last: number): CoverRow[] {
  const found: CoverRow[] = []
  for (let before = rows[last]; before?.left; ) {
    const row = rows[last + found.length + 1]
    if (!row || blankLinesBetween(before.line, row.line) > 0) break
    found.push(row)
    before = row
  }
  return found
}

/** Words in lines that follow each other directly are one name. */
function leftColumn(rows: readonly CoverRow[]): SourceParagraph[] {
  const names: SourceParagraph[] = []
  let before: CoverRow | null = null
  for (const row of rows) {
    const name = names.at(-1)
    const goesOn =
      before?.left && !/^United Nations$/i.test(before.left) && blankLinesBetween(before.line, row.line) === 0
    if (row.left && name && goesOn) name.text += `\n${row.left}`
    else if (row.left) names.push(paragraph(row.left, row.line))
    before = row
  }
  return names
}

function paragraph(text: string, { place }: SourceLine): SourceParagraph {
  return { kind: 'paragraph', text, place, heading: null, listDepth: null, style: null, spans: [], role: 'body' }
}
