import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A Word document of the given body XML, with further parts by name (`footnotes`, `header1`) and the relations to them. */
export function makeDocx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(xml('document', `<w:body>${body}</w:body>`)),
    'word/_rels/document.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships>${Object.keys(parts)
        .map((name) => `<Relationship Id="${name}" Target="${name}.xml"/>`)
        .join('')}</Relationships>`,
    ),
  }
  for (const [name, content] of Object.entries(parts)) {
    files[`word/${name}.xml`] = strToU8(xml(name.startsWith('header') ? 'hdr' : name, content))
  }
  return zipSync(files)
}

/** A paragraph of runs, with the id of a style. */
export function p(runs: string, style?: string): string {
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs}</w:p>`
}

/** A run of text with XML of its properties, such as `<w:i/>`. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

function xml(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${W} ${R}>${content}</w:${root}>`
}
