import { strFromU8, unzipSync } from 'fflate'
import { UnreadableFile } from '../finding.js'
import { parseXml, type XmlElement } from './xml.js'

/** A part that unpacks to more is refused: a text of 1,000 pages has 20 MB. */
const LARGEST_PART = 64 * 1024 * 1024
/** The same for all parts that are read. */
const LARGEST_WHOLE = 128 * 1024 * 1024

/** Parts of the package that are read, by their name without folder and ending: `document`, `footnotes`, `header1`. */
export type DocxParts = Map<string, XmlElement>

const WANTED =
  /^word\/(document|styles|numbering|footnotes|endnotes|settings|header\d*|_rels\/document\.xml)\d*\.(?:xml|rels)$/

/** @throws UnreadableFile where the bytes are no Word document, are damaged, or would unpack to too much */
export function openPackage(bytes: Uint8Array): DocxParts {
  const parts: DocxParts = new Map()
  for (const [path, content] of Object.entries(unpack(bytes))) {
    const name = path.replace(/^word\/(?:_rels\/)?/, '').replace(/\.(?:xml|rels)$/, '')
    try {
      parts.set(name, parseXml(strFromU8(content)))
    } catch {
      if (name === 'document') throw new UnreadableFile('The Word document is damaged: its text is no well-formed XML.')
    }
  }
  if (!parts.has('document')) {
    throw new UnreadableFile('The file is a zip archive, but no Word document: it has no word/document.xml.')
  }
  return parts
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let whole = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false
        whole += originalSize
        if (originalSize > LARGEST_PART || whole > LARGEST_WHOLE) {
          throw new UnreadableFile('The Word document would unpack to more than 128 MB and was not read.')
        }
        return true
      },
    })
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('The Word document is damaged: its zip archive can not be unpacked.')
  }
}
