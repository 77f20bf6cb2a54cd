import type { Core } from 'cytoscape'
import { BOX } from '../box.js'
import type { Pen } from './sheet.js'

/** The boxes of groups, behind the lines that lead into them. Cytoscape knows their size and writes their labels. */
export function paintBoxes({ context, tokens }: Pen, cy: Core): void {
  context.fillStyle = tokens.raised
  context.strokeStyle = tokens.line
  context.lineWidth = 1
  for (const box of cy.nodes('.group')) {
    const { x, y } = box.position()
    const [width, height] = [box.outerWidth(), box.outerHeight()]
    context.beginPath()
    context.roundRect(x - width / 2, y - height / 2, width, height, BOX.corner)
    context.globalAlpha = BOX.fill
    context.fill()
    context.globalAlpha = 1
    context.stroke()
  }
}
