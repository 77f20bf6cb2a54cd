import type { ParticipationRole } from '../../api/generated/graphql.js'

/** Six fixed places in two rows of three: a role is told by its place and shape, not by colour. */
const ROLE_PLACES: Record<ParticipationRole, { x: number; y: number }> = {
  ATTENDED: { x: 3.5, y: 6 },
  SPOKE: { x: 10, y: 6 },
  RECOMMENDATION: { x: 16.5, y: 6 },
  DELIBERATIONS: { x: 3.5, y: 15 },
  TOPIC: { x: 10, y: 15 },
  ADDRESSEE: { x: 16.5, y: 15 },
}

/** Width and height of the field that holds the six places. */
export const ROLE_FIELD = { width: 20, height: 21 } as const

const SIZE = 2.6

/** Square attended, disc spoke, diamond named in a recommendation, bar in the deliberations, ring topic, triangle asked to act. */
export function roleMark(role: ParticipationRole): string {
  const { x, y } = ROLE_PLACES[role]
  const s = SIZE
  switch (role) {
    case 'ATTENDED':
      return `M${x - s},${y - s}h${2 * s}v${2 * s}h${-2 * s}z`
    case 'SPOKE':
      return disc(x, y, s * 1.1)
    case 'RECOMMENDATION':
      return `M${x},${y - s * 1.3}L${x + s * 1.3},${y}L${x},${y + s * 1.3}L${x - s * 1.3},${y}z`
    case 'DELIBERATIONS':
      return `M${x - s},${y - 1}h${2 * s}v2h${-2 * s}z`
    case 'TOPIC':
      return `${disc(x, y, s * 1.1)}${disc(x, y, s * 0.5)}`
    case 'ADDRESSEE':
      return `M${x - s},${y - s}L${x + s * 1.2},${y}L${x - s},${y + s}z`
  }
}

/** The dot that keeps the place of a role that was not played. */
export function emptyMark(role: ParticipationRole): string {
  const { x, y } = ROLE_PLACES[role]
  return disc(x, y, 0.6)
}

/** Drawn the same way round every time: with `evenodd` two discs make a ring. */
function disc(x: number, y: number, r: number): string {
  return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`
}
