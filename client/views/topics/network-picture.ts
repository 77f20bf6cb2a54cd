import type { CanvasEdge, CanvasNode } from '../../canvas/elements.js'
import type { CanvasTokens } from '../../canvas/tokens.js'
import { type Drawing, round, xml } from '../../picture/picture.js'

const MARGIN = 80
const LINE = 14

/** The network as a picture of its own: lines as wide as the canvas draws them, topics with their names. */
export function networkPicture(
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  tokens: CanvasTokens,
): Drawing {
  const left = Math.min(...nodes.map(({ x }) => x)) - MARGIN
  const top = Math.min(...nodes.map(({ y }) => y)) - MARGIN
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return {
    width: Math.max(...nodes.map(({ x }) => x)) + MARGIN - left,
    height: Math.max(...nodes.map(({ y }) => y)) + MARGIN - top,
    content: [
      ...edges.flatMap(({ source, target, label, mutual = 0 }) => {
        const [from, to] = [byId.get(source), byId.get(target)]
        if (!from || !to) return []
        return `<line x1="${from.x - left}" y1="${from.y - top}" x2="${to.x - left}" y2="${to.y - top}" stroke="${tokens.edge}" stroke-width="${round(1 + 7 * mutual)}"><title>${xml(label)}</title></line>`
      }),
      ...nodes.map(({ x, y, scale, caption }) => {
        const lines = caption
          .split('\n')
          .map((words, index) => `<tspan x="${x - left}" dy="${index === 0 ? 0 : LINE}">${xml(words)}</tspan>`)
          .join('')
        return `<g><ellipse cx="${x - left}" cy="${y - top}" rx="${round(14 * scale)}" ry="${round(9 * scale)}" fill="${tokens.subjects}" stroke="${tokens.paper}"/><text y="${round(y - top + 9 * scale + LINE)}" text-anchor="middle" fill="${tokens.ink}" stroke="${tokens.paper}" stroke-width="3" paint-order="stroke">${lines}</text></g>`
      }),
    ],
  }
}
