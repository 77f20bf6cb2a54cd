import type { ParticipationRole } from '../../api/generated/graphql.js'
import type { CanvasTokens } from '../../canvas/tokens.js'
import { type Drawing, shortened, xml } from '../../picture/picture.js'
import { ROLE_FIELD, roleMark } from './role-marks.js'
import { ROLE_ORDER, ROLES } from './roles.js'

interface PictureRow {
  subject: { label: string }
  meetingCount: number
  cells: readonly { meeting: { id: string }; roles: readonly ParticipationRole[] }[]
}

interface PictureMeeting {
  id: string
  label: string
  year: number | null
  ordinal: number | null
}

const NAMES = 320
const TOTALS = 40
const COLUMN = 24
const ROW = 24
const HEAD = 40
const LEGEND_COLUMN = 216
/** Room for the legend and the line below, where the meetings are few. */
const LEAST_WIDTH = 4 * LEGEND_COLUMN

/** The whole matrix, not only the rows in view, with its legend. */
export function matrixPicture(
  rows: readonly PictureRow[],
  meetings: readonly PictureMeeting[],
  tokens: CanvasTokens,
): Drawing {
  const left = NAMES + TOTALS
  const tableWidth = left + meetings.length * COLUMN
  const width = Math.max(tableWidth, LEAST_WIDTH)
  const place = new Map(meetings.map(({ id }, index) => [id, left + index * COLUMN]))
  const columns = Math.floor(width / LEGEND_COLUMN)
  const legendTop = HEAD + rows.length * ROW + ROW
  return {
    width,
    height: legendTop + Math.ceil(ROLE_ORDER.length / columns) * ROW,
    content: [
      ...meetings.map(
        ({ id, label, year, ordinal }) =>
          `<text transform="translate(${(place.get(id) ?? 0) + COLUMN / 2 + 4} ${HEAD - 6}) rotate(-90)" fill="${tokens.muted}"><title>${xml(label)}</title>${year ?? ordinal ?? '–'}</text>`,
      ),
      ...rows.flatMap((row, index) => {
        const top = HEAD + index * ROW
        return [
          `<line x1="0" x2="${tableWidth}" y1="${top}" y2="${top}" stroke="${tokens.line}"/>`,
          `<text x="0" y="${top + 16}" fill="${tokens.ink}">${xml(shortened(row.subject.label, 46))}</text>`,
          `<text x="${left - 12}" y="${top + 16}" text-anchor="end" fill="${tokens.ink}">${row.meetingCount}</text>`,
          ...row.cells.flatMap(({ meeting, roles }) => {
            const x = place.get(meeting.id)
            return x === undefined ? [] : [glyph(roles, x, top, tokens)]
          }),
        ]
      }),
      ...ROLE_ORDER.map((role, index) => {
        const x = (index % columns) * LEGEND_COLUMN
        const top = legendTop + Math.floor(index / columns) * ROW
        return `${glyph([role], x, top, tokens)}<text x="${x + ROLE_FIELD.width + 6}" y="${top + 16}" fill="${tokens.ink}">${xml(ROLES[role].name)}</text>`
      }),
    ],
  }
}

function glyph(roles: readonly ParticipationRole[], x: number, y: number, tokens: CanvasTokens): string {
  return `<path transform="translate(${x + 2} ${y + 1})" fill="${tokens.ink}" fill-rule="evenodd" d="${roles.map(roleMark).join('')}"/>`
}
