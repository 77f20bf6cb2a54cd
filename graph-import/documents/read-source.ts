import { createHash } from 'node:crypto'
import { UnreadableFile } from '../finding.js'
import { formatOf } from './formats.js'
import type { SourceDocument } from './source-document.js'

/** Larger files are refused: no document of a meeting comes near it, and a reader holds a file several times over. */
const LARGEST_FILE = 100 * 1024 * 1024

/**
 * A file as its format gives it.
 *
 * @param name of the file, without folders; its ending decides only where the bytes do not
 * @throws UnreadableFile with a sentence for a user: empty, too large, damaged, encrypted, or a format that no reader knows
 */
export async function readSource(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length === 0) throw new UnreadableFile('The file is empty.')
  if (bytes.length > LARGEST_FILE) {
    throw new UnreadableFile(`The file has ${Math.ceil(bytes.length / 2 ** 20)} MB; at most 100 MB are read.`)
  }
  const format = formatOf(name, bytes)
  const { pieces, findings } = await format.read(bytes)
  if (!pieces.some((piece) => piece.kind !== 'page-break')) {
    throw new UnreadableFile('The file holds no text. If it is a scan, it needs text recognition first.')
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file: { name, format: format.mediaType, sha256 }, pieces, findings }
}
