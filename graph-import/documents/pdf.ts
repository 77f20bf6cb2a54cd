import { UnreadableFile } from '../finding.js'
import type { SourceDocument } from './source-document.js'

export async function readPdf(_bytes: Uint8Array): Promise<Pick<SourceDocument, 'pieces' | 'findings'>> {
  throw new UnreadableFile('Files of this format are not read yet.')
}
