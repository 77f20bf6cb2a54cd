import type { EntityHead } from '../../api/types.js'
import { EntityLink } from '../../components/entity-link.js'
import { formatCount, KINDS } from '../../state/words.js'

interface RankedBarsProps {
  rows: readonly { entity: EntityHead; count: number }[]
  /** Singular and plural of what is counted. */
  unit: readonly [string, string]
}

/** A short ranking as bars; the number stands beside the bar. */
export function RankedBars({ rows, unit }: RankedBarsProps) {
  if (rows.length === 0) return <p className="muted">The corpus names none.</p>
  const most = Math.max(...rows.map(({ count }) => count), 1)
  return (
    <ol className="ranked-bars">
      {rows.map(({ entity, count }) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
          <span className="ranked-bar-track">
            <span
              className={`ranked-bar family-${KINDS[entity.kind].family}`}
              style={{ inlineSize: `${(count / most) * 100}%` }}
            />
          </span>
          <span className="numeric small">
            {formatCount(count)} {count === 1 ? unit[0] : unit[1]}
          </span>
        </li>
      ))}
    </ol>
  )
}
