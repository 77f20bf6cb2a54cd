/** A string on a page: points from the top left corner of 612 by 792. */
export interface Print {
  text: string
  x: number
  y: number
  size?: number
  font?: 'regular' | 'bold' | 'italic'
}

const FONTS = { regular: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' }

/** A PDF of the given pages, each a list of strings in Latin-1. */
export function makePdf(pages: Print[][]): Uint8Array {
  const fonts = Object.values(FONTS).map(
    (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
  )
  const firstPage = 3 + fonts.length
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ')
  const resources = `<< /Font << ${Object.keys(FONTS)
    .map((name, index) => `/${name} ${3 + index} 0 R`)
    .join(' ')} >> >>`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 612 792] >>`,
    ...fonts,
    ...pages.flatMap((prints, index) => {
      const content = prints.map(draw).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /Resources ${resources} /Contents ${firstPage + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

/** Lines one below the other, twelve points apart, from a height on. */
export function column(lines: string[], at: { x: number; y: number } & Partial<Print>): Print[] {
  return lines.map((text, index) => ({ ...at, text, y: at.y + 12 * index }))
}

function draw({ text, x, y, size = 10, font = 'regular' }: Print): string {
  const escaped = text.replace(/[\\()]/g, (sign) => `\\${sign}`)
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${792 - y} Tm (${escaped}) Tj ET`
}
