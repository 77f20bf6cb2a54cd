import { UnreadableFile } from '../finding.js'
import { looksBinary } from './decode.js'
import { readPdf } from './pdf.js'
import type { SourceDocument } from './source-document.js'
import { readText } from './text.js'

/** One kind of file that can be read. */
export interface Format {
  mediaType: string
  /** Endings of file names, lower case, without the dot. */
  extensions: string[]
  /** True where the bytes alone say that it is this format; they outweigh the ending. */
  recognises(bytes: Uint8Array): boolean
  /** @throws UnreadableFile */
  read(bytes: Uint8Array): Promise<Pick<SourceDocument, 'pieces' | 'findings'>>
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Compound file of Microsoft: Word 97–2003, and Office files locked by a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]

/** Readers that need packages are loaded with the first file of their format: starting costs more than reading a short text. */
export const formats: Format[] = [
  {
    mediaType: 'application/pdf',
    extensions: ['pdf'],
    // Some writers put a line or two before the signature; the format allows it within the first 1,024 bytes.
    recognises: (bytes) => ascii(bytes, 1024).includes('%PDF-'),
    read: readPdf,
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    recognises: (bytes) => startsWith(bytes, ZIP),
    read: async (bytes) => (await import('./docx.js')).readDocx(bytes),
  },
  {
    mediaType: 'text/html',
    extensions: ['html', 'htm', 'xhtml'],
    recognises: (bytes) => /^\s*<(!doctype html|html|head|body|table|div)[\s>]/i.test(ascii(bytes, 512)),
    read: async (bytes) => (await import('./html.js')).readHtml(bytes),
  },
  {
    mediaType: 'text/markdown',
    extensions: ['md', 'markdown'],
    recognises: () => false,
    read: async (bytes) => (await import('./markdown.js')).readMarkdown(bytes),
  },
  { mediaType: 'text/plain', extensions: ['txt', 'text'], recognises: () => false, read: readText },
]

/**
 * The reader for a file: by its bytes, else by its ending, else plain text.
 *
 * @throws UnreadableFile for formats that are known but not read, and for bytes that are no text
 */
export function formatOf(name: string, bytes: Uint8Array): Format {
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new UnreadableFile(
      'The file is in the old binary Word format (.doc) or locked by a password. Save it as .docx without a password.',
    )
  }
  const sniffed = formats.find((format) => format.recognises(bytes))
  if (sniffed) return sniffed
  const extension = name.split('.').at(-1)?.toLowerCase() ?? ''
  const named = formats.find((format) => format.extensions.includes(extension))
  if (named && (extension === 'pdf' || extension === 'docx')) {
    throw new UnreadableFile(
      `The name ends in .${extension}, but the content is not of that format: the file is damaged.`,
    )
  }
  if (looksBinary(bytes)) {
    throw new UnreadableFile('The file is neither PDF, DOCX, HTML, Markdown nor text.')
  }
  return named ?? plainText()
}

function plainText(): Format {
  const format = formats.find((candidate) => candidate.mediaType === 'text/plain')
  if (!format) throw new Error('The table of formats has no row for plain text.')
  return format
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function ascii(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length))
}
