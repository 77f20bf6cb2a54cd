import type { CanvasTokens } from '../../canvas/tokens.js'
import { type Drawing, round, xml } from '../../picture/picture.js'
import type { LineGeometry } from './meeting-line-geometry.js'
import { meetingWords } from './meeting-words.js'

/** The line of meetings as a picture of its own. */
export function meetingLinePicture({ width, height, axis, ticks, rows }: LineGeometry, tokens: CanvasTokens): Drawing {
  return {
    width,
    height,
    content: [
      ...ticks.flatMap(({ year, x }) => [
        `<line x1="${round(x)}" x2="${round(x)}" y1="0" y2="${axis}" stroke="${tokens.line}"/>`,
        `<text x="${round(x)}" y="${height - 8}" text-anchor="middle" fill="${tokens.muted}">${year}</text>`,
      ]),
      ...rows.flatMap(({ body, y, top, marks }) => [
        `<line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="${tokens.edge}"/>`,
        `<text x="0" y="${top + 12}" fill="${tokens.ink}">${xml(body.label)}</text>`,
        ...marks.map(
          (mark) =>
            `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}" rx="${round(mark.width * 0.175)}" fill="${tokens.gatherings}" stroke="${tokens.paper}"><title>${xml(meetingWords(mark.meeting))}</title></rect>`,
        ),
      ]),
    ],
  }
}
