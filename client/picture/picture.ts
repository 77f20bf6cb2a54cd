import type { CanvasTokens } from '../canvas/tokens.js'

/** A drawing in its own units, before it stands on paper. */
export interface Drawing {
  width: number
  height: number
  /** SVG elements. */
  content: readonly string[]
}

const MARGIN = 24
const LINE = 16

/** What is written around a drawing. */
export interface PictureWords {
  title: string
  /** Stands below the picture: where it is from. */
  citation: string
  /** Brings the view back; too long to be read, so it is the file's description. */
  address: string
}

/** A drawing as an SVG file of its own: on paper, with its title above and where it is from below. */
export function pictureSvg(drawing: Drawing, { title, citation, address }: PictureWords, tokens: CanvasTokens): string {
  const width = drawing.width + 2 * MARGIN
  const top = MARGIN + 2 * LINE
  const height = top + drawing.height + 2 * LINE + MARGIN
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${xml(tokens.sans)}" font-size="12">`,
    `<title>${xml(title)}</title>`,
    `<desc>${xml(address)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${tokens.paper}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + LINE}" font-size="16" font-weight="650" fill="${tokens.ink}">${xml(title)}</text>`,
    `<g transform="translate(${MARGIN} ${top})">`,
    ...drawing.content,
    '</g>',
    `<text x="${MARGIN}" y="${height - MARGIN}" fill="${tokens.muted}">${xml(shortened(citation, Math.floor(drawing.width / 6)))}</text>`,
    '</svg>',
  ].join('\n')
}

/** Text where SVG wants it: characters of the markup are written as entities. */
export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** SVG cuts no text by itself. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).trimEnd()}…`
}

/** To a tenth of a unit. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
