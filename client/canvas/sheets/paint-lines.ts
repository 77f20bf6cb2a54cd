import { arrivalOf, type Course, meets, pointOn } from './course.js'
import { type Line, widthOf } from './lines.js'
import type { Pen } from './sheet.js'

/** Length and half the width of an arrowhead, in canvas units. */
const ARROW = { length: 5.2, half: 2.6 }
const INK_ARROW = { length: 7, half: 3.5 }

/** Pixels below which an arrowhead cannot be told from its line. */
const SMALLEST_ARROW = 2

const DASHES = [4, 3]

const INK_WIDTH = 2.5
const LABEL = { font: 11, padding: 2, opacity: 0.9, readable: 10 } as const

/** Draws lines from the least to the most important, each on its own: where they cross they cover one another. */
export function paintLines({ context, tokens, extent, zoom }: Pen, lines: readonly Line[]): void {
  for (const look of ['dimmed', 'plain', 'lifted'] as const) {
    const colour = look === 'lifted' ? tokens.edgeLifted : tokens.edge
    context.globalAlpha = look === 'dimmed' ? tokens.dim : 1
    context.strokeStyle = colour
    context.fillStyle = colour
    const visible = lines.filter((line) => line.look === look && meets(line.course, extent))
    const arrows = ARROW.length * zoom >= SMALLEST_ARROW
    for (const inferred of [false, true]) {
      context.setLineDash(inferred ? DASHES : [])
      for (const { edge, course } of visible) {
        if (edge.inferred !== inferred) continue
        context.lineWidth = widthOf(edge)
        stroke(context, course, arrows && edge.mutual === undefined ? ARROW.length : 0)
      }
    }
    if (!arrows) continue
    for (const { edge, course } of visible) if (edge.mutual === undefined) arrowhead(context, course, ARROW)
  }
  context.globalAlpha = 1
  context.setLineDash([])
}

/** Draws a line in ink, over others: one that is pointed at or chosen. */
export function paintInk({ context, tokens }: Pen, { edge, course }: Line): void {
  context.strokeStyle = tokens.ink
  context.fillStyle = tokens.ink
  context.lineWidth = Math.max(INK_WIDTH, widthOf(edge))
  context.setLineDash(edge.inferred ? DASHES : [])
  stroke(context, course, edge.mutual === undefined ? INK_ARROW.length : 0)
  context.setLineDash([])
  if (edge.mutual === undefined) arrowhead(context, course, INK_ARROW)
}

/** Writes what a line says along it, never upside down, readable from any distance. */
export function paintWords({ context, tokens, zoom }: Pen, { edge, course }: Line): void {
  const size = Math.max(LABEL.font, LABEL.readable / zoom)
  const [before, middle, after] = [pointOn(course, 0.45), pointOn(course, 0.5), pointOn(course, 0.55)]
  const angle = Math.atan((after.y - before.y) / (after.x - before.x || Number.EPSILON))
  context.save()
  context.translate(middle.x, middle.y)
  context.rotate(angle)
  context.font = `${size}px ${tokens.sans}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const width = context.measureText(edge.label).width + 2 * LABEL.padding
  const height = size * 1.2 + 2 * LABEL.padding
  context.globalAlpha = LABEL.opacity
  context.fillStyle = tokens.paper
  context.fillRect(-width / 2, -height / 2, width, height)
  context.globalAlpha = 1
  context.fillStyle = tokens.ink
  context.fillText(edge.label, 0, 0)
  context.restore()
}

/** Ends `short` of the rim, so that the point of an arrowhead stays sharp. */
function stroke(context: CanvasRenderingContext2D, course: Course, short: number): void {
  const { from, to, controls } = course
  const angle = short === 0 ? 0 : arrivalOf(course)
  const [x, y] = [to.x - Math.cos(angle) * short, to.y - Math.sin(angle) * short]
  context.beginPath()
  context.moveTo(from.x, from.y)
  if (controls) context.bezierCurveTo(controls[0].x, controls[0].y, controls[1].x, controls[1].y, x, y)
  else context.lineTo(x, y)
  context.stroke()
}

function arrowhead(context: CanvasRenderingContext2D, course: Course, { length, half }: typeof ARROW): void {
  const { x, y } = course.to
  const angle = arrivalOf(course)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x - length * cos + half * sin, y - length * sin - half * cos)
  context.lineTo(x - length * cos - half * sin, y - length * sin + half * cos)
  context.fill()
}
