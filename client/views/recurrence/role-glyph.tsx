import type { ParticipationRole } from '../../api/generated/graphql.js'
import { ROLE_FIELD, ROLE_PLACES, roleMark } from './role-marks.js'
import { ROLE_ORDER } from './roles.js'

/** The roles of one cell as a strip of small glyphs: filled where played, a dot where not. */
export function RoleGlyph({ roles, showEmpty = true }: { roles: readonly ParticipationRole[]; showEmpty?: boolean }) {
  return (
    <svg className="role-glyph" viewBox={`0 0 ${ROLE_FIELD.width} ${ROLE_FIELD.height}`} aria-hidden="true">
      {ROLE_ORDER.map((role) => {
        const { x, y } = ROLE_PLACES[role]
        if (!roles.includes(role)) {
          return showEmpty ? <circle key={role} className="role-empty" cx={x} cy={y} r={0.6} /> : null
        }
        return <path key={role} className="role-mark" d={roleMark(role)} />
      })}
    </svg>
  )
}
