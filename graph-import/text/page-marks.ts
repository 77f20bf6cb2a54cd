import type { SourcePiece } from '../documents/source-document.js'

/** Indexes of the lines that only tell where a page ends: page numbers, job numbers, texts of bar codes. */
export function pageMarksOf(pieces: readonly SourcePiece[]): Set<number> {
  const marks = new Set<number>()
  const counted = new Map<string, Counted[]>()
  const titles = titlesOf(pieces)
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'line') continue
    if (isPageMark(piece.text)) marks.add(index)
    const numbered = numberedLine(piece.text, titles)
    if (numbered && numbered.number === piece.place.page && isAtPageEnd(pieces, index)) marks.add(index)
    else if (numbered) counted.set(numbered.words, [...(counted.get(numbered.words) ?? []), { ...numbered, index }])
  }
  for (const [words, lines] of counted) {
    const fewest = titles.has(words) ? FEWEST_OF_TITLE : FEWEST_PAGES
    for (const { index } of pageNumbers(lines, pieces.length, fewest)) marks.add(index)
  }
  return marks
}

/** Lines at the beginning of a text that may be its title: three words at least, and no sign at their end. */
function titlesOf(pieces: readonly SourcePiece[]): Set<string> {
  const first = pieces.slice(0, LINES_OF_COVER).flatMap((piece) => (piece.kind === 'line' ? [piece.text.trim()] : []))
  return new Set(first.filter((line) => /^\p{Lu}\S*(?: \S+){2,}[\p{L}\p{N})]$/u.test(line)))
}

const LINES_OF_COVER = 12

/** First or last of a page that the file itself parts from others. */
function isAtPageEnd(pieces: readonly SourcePiece[], index: number): boolean {
  const around = [pieces[index - 1], pieces[index + 1]]
  return around.some((piece) => piece === undefined || piece.kind === 'page-break')
}

interface Counted {
  index: number
  number: number
}

/** A number alone, or at one end of a line, well apart from its words; where they are a title of the document, by a space. */
function numberedLine(text: string, titles: ReadonlySet<string>): { words: string; number: number } | null {
  const line = text.trim()
  if (/^\d{1,3}$/.test(line)) return { words: '', number: Number(line) }
  const apart = APART.exec(line)
  const found = apart ?? BESIDE.exec(line)
  if (found === null) return null
  const words = found[2] ?? found[3] ?? ''
  return apart !== null || titles.has(words) ? { words, number: Number(found[1] ?? found[4]) } : null
}

const APART = /^(?:(\d{1,3})(?:\t|\s{2,})(\S.*)|(\S.*?)(?:\t|\s{2,})(\d{1,3}))$/
const BESIDE = /^(?:(\d{1,3}) (\S.*)|(\S.*?) (\d{1,3}))$/

/** Fewer numbers are no pages: figures of a table count up by chance. */
const FEWEST_PAGES = 3
/** Beside the document's title. */
const FEWEST_OF_TITLE = 2
/** Shorter pages are none. */
const FEWEST_LINES = 8
/** A page may be longer than the usual one, where its head or number is lost. */
const LONGEST_PAGE = 2.5

/**
 * The lines of the same words whose numbers count the pages: each one more than the one before (or two, where left and right
 * pages differ), at distances that hardly differ, from one end of the document to the other.
 */
function pageNumbers(lines: readonly Counted[], all: number, fewest: number): Counted[] {
  const longest = lines.map((first) => chainFrom(first, lines, all)).sort((a, b) => b.length - a.length)[0] ?? []
  const distances = longest.slice(1).map(({ index }, at) => index - (longest[at]?.index ?? 0))
  const usual = [...distances].sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0
  const most = usual * LONGEST_PAGE
  const isEven = distances.every((distance) => distance <= most)
  const fills = (longest[0]?.index ?? all) <= most && all - (longest.at(-1)?.index ?? 0) <= most
  return longest.length >= fewest && isEven && fills ? longest : []
}

function chainFrom(first: Counted, lines: readonly Counted[], all: number): Counted[] {
  const chain = [first]
  for (const line of lines) {
    const last = chain.at(-1) ?? first
    const step = line.number - last.number
    const isPage = line.index - last.index >= FEWEST_LINES || line.index === all - 1
    if (isPage && (step === 1 || step === 2)) chain.push(line)
  }
  return chain
}

/** A page number, a job number or the text of a bar code. */
function isPageMark(text: string): boolean {
  const number = /^\s*(?:\d{1,3}\s*\/\s*\d{1,3}|[-–—]\s*\d{1,3}\s*[-–—]|[Pp]age\s+\d{1,3}(?:\s+of\s+\d{1,3})?)\s*$/
  return number.test(text) || /^\s*\*\d{5,}\*\s*$/.test(text) || isJobNumber(text)
}

/** Number under which conference services printed the document, alone or beside a page number and a bar code. */
export function isJobNumber(text: string): boolean {
  const number = /(?:[A-Z]{1,4}\.)?\d{2}-\d{5,6}\*?(?:\s*\([A-Z]\))?/.source
  const beside = /(?:\s+(?:\d{6}|\*\d+\*|\d{1,3}\/\d{1,3}|\/\.{3}|\d{1,3}))*/.source
  return (
    new RegExp(`^\\s*(?:\\d{1,3}/\\d{1,3}\\s+|\\d{1,3}\\s+)?${number}${beside}\\s*$`).test(text) ||
    /^\s*\/\.{3}\s*$/.test(text)
  )
}
