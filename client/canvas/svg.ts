import type { EntityKind } from '../api/generated/graphql.js'
import { KIND_SHAPES, type KindShape } from '../components/kind-shapes.js'
import { round, xml } from '../picture/picture.js'
import type { Point } from '../state/explore/change.js'
import { formatCount, KIND_ORDER, KINDS } from '../state/words.js'
import { BOX } from './box.js'
import type { CanvasEdge, CanvasNode } from './elements.js'
import { emphasisOf } from './emphasis.js'
import { bendsOf, type Extent } from './sheets/course.js'
import { type Line, linesOf } from './sheets/lines.js'
import { yearColumns } from './sheets/year-columns.js'
import type { CanvasTokens } from './tokens.js'

/** What of the canvas becomes a picture. */
export interface SvgPicture {
  nodes: readonly CanvasNode[]
  edges: readonly CanvasEdge[]
  /** Stands below the picture: where it is from. */
  citation: string
  /** Brings the picture back; too long to be read, so it is the file's description. */
  address: string
}

const MARGIN = 60
const LINE = 14
const LEGEND_ROW = 20
const LEGEND_COLUMN = 180
/** Room that a label may take on either side of its node. */
const LABEL_REACH = 62

/** The canvas as an SVG of its own: the same shapes and places, with a legend and a citation. */
export function svgPicture({ nodes, edges, citation, address }: SvgPicture, tokens: CanvasTokens): string {
  const xs = nodes.map(({ x }) => x)
  const ys = nodes.map(({ y }) => y)
  const left = Math.min(...xs, 0) - MARGIN - LABEL_REACH
  const top = Math.min(...ys, 0) - MARGIN - (nodes.some(({ group }) => group) ? BOX.padding : 0)
  const width = Math.max(Math.max(...xs, 0) + MARGIN + LABEL_REACH - left, 3 * LEGEND_COLUMN)
  const kinds = KIND_ORDER.filter((kind) => nodes.some((node) => node.kind === kind))
  const columns = Math.max(1, Math.floor(width / LEGEND_COLUMN))
  const legendTop = Math.max(...ys, 0) + MARGIN + 2 * LINE
  const legendHeight = Math.ceil(kinds.length / columns) * LEGEND_ROW
  const height = legendTop + legendHeight + 3 * LINE - top
  const bodies = new Map(nodes.map((node) => [node.id, node]))
  const boxes = boxesOf(nodes)
  const years = yearColumns(nodes, bodies)
  const lines = linesOf(edges, bendsOf(edges), bodies, emphasisOf(nodes, edges, []))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="${xml(tokens.sans)}" font-size="12">`,
    `<title>${xml(citation)}</title>`,
    `<desc>${xml(address)}</desc>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${tokens.paper}"/>`,
    `<defs><marker id="arrow" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 6 3 0 6Z" fill="${tokens.edge}"/></marker></defs>`,
    ...boxes.map((box) => frame(box, tokens)),
    ...lines.map((one) => line(one, tokens)),
    ...boxes.map(({ label, left, right, top }) => heading(label, (left + right) / 2, top - 6, tokens)),
    ...years.map(({ label, at }) => heading(label, at.x, at.y, tokens)),
    ...nodes.map((node) => figure(node, tokens)),
    ...kinds.map((kind, index) => {
      const x = left + MARGIN / 2 + (index % columns) * LEGEND_COLUMN
      const y = legendTop + Math.floor(index / columns) * LEGEND_ROW
      const count = nodes.filter((node) => node.kind === kind).length
      return legendRow(kind, count, x, y, tokens)
    }),
    `<text x="${left + MARGIN / 2}" y="${legendTop + legendHeight + LINE}" fill="${tokens.muted}">${xml(citation)}</text>`,
    '</svg>',
  ].join('\n')
}

interface Box extends Extent {
  label: string
}

/** Around the shapes of each group. */
function boxesOf(nodes: readonly CanvasNode[]): Box[] {
  const boxes = new Map<string, Box>()
  for (const { kind, scale, x, y, group } of nodes) {
    if (!group) continue
    const [rx, ry] = [(KIND_SHAPES[kind].width / 2) * scale, (KIND_SHAPES[kind].height / 2) * scale]
    const box = boxes.get(group.id) ?? { label: group.label, left: x, right: x, top: y, bottom: y }
    boxes.set(group.id, {
      label: box.label,
      left: Math.min(box.left, x - rx - BOX.padding),
      right: Math.max(box.right, x + rx + BOX.padding),
      top: Math.min(box.top, y - ry - BOX.padding),
      bottom: Math.max(box.bottom, y + ry + BOX.padding),
    })
  }
  return [...boxes.values()]
}

function frame({ left, right, top, bottom }: Box, tokens: CanvasTokens): string {
  const place = `x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(bottom - top)}"`
  return `<rect ${place} rx="${BOX.corner}" fill="${tokens.raised}" fill-opacity="${BOX.fill}" stroke="${tokens.line}"/>`
}

/** Over the lines that lead into a box, or to a column. */
function heading(label: string, x: number, y: number, tokens: CanvasTokens): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" fill="${tokens.muted}" stroke="${tokens.paper}" stroke-width="3" paint-order="stroke">${xml(label)}</text>`
}

function line({ edge, course: { from, to, controls } }: Line, tokens: CanvasTokens): string {
  const bend = controls ? `C${controls.map(at).join(' ')} ` : 'L'
  const dashes = edge.inferred ? ' stroke-dasharray="4 3"' : ''
  return `<path d="M${at(from)} ${bend}${at(to)}" fill="none" stroke="${tokens.edge}"${dashes} marker-end="url(#arrow)"><title>${xml(edge.label)}</title></path>`
}

function at({ x, y }: Point): string {
  return `${round(x)},${round(y)}`
}

function figure(node: CanvasNode, tokens: CanvasTokens): string {
  const { shape, width, height } = KIND_SHAPES[node.kind]
  const [rx, ry] = [(width / 2) * node.scale, (height / 2) * node.scale]
  const fill = tokens[KINDS[node.kind].family]
  const code = node.code
    ? `<text x="${node.x}" y="${node.y + 4}" text-anchor="middle" font-size="10" font-weight="700" fill="${tokens.onFamily}">${xml(node.code)}</text>`
    : ''
  const lines = node.caption
    .split('\n')
    .map((words, index) => `<tspan x="${node.x}" y="${round(node.y + ry + LINE * (index + 1))}">${xml(words)}</tspan>`)
    .join('')
  return `<g>${outline(shape, node.x, node.y, rx, ry, `fill="${fill}" stroke="${tokens.paper}" stroke-width="1.5"`)}${code}<text text-anchor="middle" fill="${tokens.ink}" stroke="${tokens.paper}" stroke-width="3" paint-order="stroke">${lines}</text></g>`
}

function legendRow(kind: EntityKind, count: number, x: number, y: number, tokens: CanvasTokens): string {
  const { shape, width, height } = KIND_SHAPES[kind]
  const long = Math.max(width, height)
  const mark = outline(
    shape,
    x + 8,
    y - 4,
    (width / long) * 7,
    (height / long) * 7,
    `fill="${tokens[KINDS[kind].family]}"`,
  )
  return `${mark}<text x="${x + 22}" y="${y}" fill="${tokens.ink}">${xml(KINDS[kind].many)} ${formatCount(count)}</text>`
}

function outline(shape: KindShape, x: number, y: number, rx: number, ry: number, paint: string): string {
  switch (shape.form) {
    case 'polygon':
      return `<polygon points="${shape.points.map(([px, py]) => `${round(x + px * rx)},${round(y + py * ry)}`).join(' ')}" ${paint}/>`
    case 'ellipse':
      return `<ellipse cx="${x}" cy="${y}" rx="${round(rx)}" ry="${round(ry)}" ${paint}/>`
    case 'round-rectangle':
      return `<rect x="${round(x - rx)}" y="${round(y - ry)}" width="${round(2 * rx)}" height="${round(2 * ry)}" rx="${round(ry * 0.5)}" ${paint}/>`
    case 'barrel':
      return `<path d="M${round(x - rx)},${round(y - ry * 0.8)} Q${x},${round(y - ry * 1.2)} ${round(x + rx)},${round(y - ry * 0.8)} V${round(y + ry * 0.8)} Q${x},${round(y + ry * 1.2)} ${round(x - rx)},${round(y + ry * 0.8)} Z" ${paint}/>`
  }
}
