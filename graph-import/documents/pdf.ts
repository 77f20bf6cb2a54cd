import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { Finding } from '../finding.js'
import { UnreadableFile } from '../finding.js'
import type { Glyphs } from './pdf-glyphs.js'
import { linesOf } from './pdf-lines.js'
import type { SourceDocument, SourcePiece } from './source-document.js'

/** Longer documents are refused: at 40 pages a second they would hold an import for minutes. */
const MOST_PAGES = 5_000

/**
 * PDF with layout: each printed line with its place, size and style, a page break between pages.
 * Pure and without shared state, so that it can run in a worker thread.
 */
export async function readPdf(bytes: Uint8Array): Promise<Pick<SourceDocument, 'pieces' | 'findings'>> {
  // Loaded on the first PDF only: it takes longer to start than all other readers together.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // pdf.js takes the buffer over; the caller keeps its own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  })
  try {
    return await pagesOf(await task.promise)
  } catch (error) {
    throw asUnreadable(error)
  } finally {
    await task.destroy()
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<Pick<SourceDocument, 'pieces' | 'findings'>> {
  if (document.numPages > MOST_PAGES) {
    throw new UnreadableFile(`The PDF has ${document.numPages} pages; at most ${MOST_PAGES} are read.`)
  }
  const pieces: SourcePiece[] = []
  const findings: Finding[] = []
  const fonts = new Map<string, string>()
  let tables = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const lines = linesOf(await glyphsOf(page, fonts), { page: number, first: number === 1, tables })
    tables += new Set(lines.map((line) => (line.kind === 'row' ? line.table : null))).size
    if (number > 1) pieces.push({ kind: 'page-break', place: { line: null, page: number } })
    pieces.push(...lines)
    if (lines.length === 0) {
      const message = `Page ${number} holds no text; if it is a scan, it was not read.`
      findings.push({ severity: 'INFO', rule: 'page-without-text', message, place: { line: null, page: number } })
    }
    page.cleanup()
  }
  return { pieces, findings }
}

/** Strings as the page draws them, from its top left corner; upright ones only. */
async function glyphsOf(page: PDFPageProxy, fonts: Map<string, string>): Promise<Glyphs[]> {
  const { items } = await page.getTextContent()
  const [left = 0, , , top = 0] = page.view
  const glyphs: Glyphs[] = []
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[]
    if (Math.abs(b) > Math.abs(a)) continue
    const font = fonts.get(item.fontName) ?? (await fontName(page, item.fontName, fonts))
    glyphs.push({ text: item.str, x: x - left, y: top - y, width: item.width, size: Math.abs(d) || Math.abs(a), font })
  }
  return glyphs
}

/** pdf.js knows the name of a font only after it has looked at what the page draws. */
async function fontName(page: PDFPageProxy, id: string, fonts: Map<string, string>): Promise<string> {
  if (!page.commonObjs.has(id)) await page.getOperatorList()
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''
  fonts.set(id, name)
  return name
}

function asUnreadable(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UnreadableFile) return error
  if (error.name === 'PasswordException')
    return new UnreadableFile('The PDF is encrypted: a password is needed to read it.')
  if (['InvalidPDFException', 'FormatError', 'UnknownErrorException', 'XRefParseException'].includes(error.name)) {
    return new UnreadableFile(`The PDF is damaged: ${error.message}`)
  }
  return error
}
