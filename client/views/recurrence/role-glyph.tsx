import type { ParticipationRole } from '../../api/generated/graphql.js'
import { emptyMark, ROLE_FIELD, roleMark } from './role-marks.js'
import { ROLE_ORDER } from './roles.js'

/** The roles of one cell as a strip of small glyphs: filled where played, a dot where not. Two elements, as a matrix holds thousands. */
export function RoleGlyph({ roles, showEmpty = true }: { roles: readonly ParticipationRole[]; showEmpty?: boolean }) {
  const empty = showEmpty ? ROLE_ORDER.filter((role) => !roles.includes(role)) : []
  return (
    <svg className="role-glyph" viewBox={`0 0 ${ROLE_FIELD.width} ${ROLE_FIELD.height}`} aria-hidden="true">
      {empty.length > 0 && <path className="role-empty" d={empty.map(emptyMark).join('')} />}
      <path className="role-mark" d={roles.map(roleMark).join('')} />
    </svg>
  )
}
