import { docxBody } from './docx-body.js'
import { headerLines } from './docx-headers.js'
import { numberingOf } from './docx-numbering.js'
import { openPackage } from './docx-package.js'
import { stylesOf } from './docx-styles.js'
import type { SourceDocument } from './source-document.js'

/**
 * Word's OOXML, read directly: converters lose what is needed here (page headers, names of styles,
 * footnotes with their place, spanned cells, results of fields, the state of tracked changes).
 * Insertions count as text, deletions do not.
 */
export async function readDocx(bytes: Uint8Array): Promise<Pick<SourceDocument, 'pieces' | 'findings'>> {
  const parts = openPackage(bytes)
  const styles = stylesOf(parts.get('styles'))
  const numbering = numberingOf(parts.get('numbering'))
  return { pieces: [...headerLines(parts), ...docxBody(parts, styles, numbering)], findings: [] }
}
