import type { EntityKind, RelationKind } from '../../api/generated/graphql.js'
import { KindMark } from '../../components/kind-mark.js'
import { type Filters, filtersActive, NO_FILTERS } from '../../state/explore/picture.js'
import type { Tally, Visible } from '../../state/explore/visible.js'
import { formatCount, KIND_ORDER, KINDS, RELATION_ORDER, RELATIONS } from '../../state/words.js'
import { Years } from './years.js'

interface LegendProps {
  drawn: Visible
  filters: Filters
  onFilter: (filters: Partial<Filters>) => void
}

/** Kinds and relations with the number shown of the number present. The legend is the filter. */
export function Legend({ drawn, filters, onFilter }: LegendProps) {
  return (
    <div className="legend">
      <LegendRows
        title="Kinds"
        rows={KIND_ORDER.filter((kind) => drawn.kinds.has(kind))}
        tallies={drawn.kinds}
        without={filters.kinds}
        name={(kind: EntityKind) => KINDS[kind].many}
        mark={(kind: EntityKind) => <KindMark kind={kind} />}
        onChange={(kinds) => onFilter({ kinds })}
      />
      <LegendRows
        title="Relations"
        rows={RELATION_ORDER.filter((kind) => drawn.relationKinds.has(kind))}
        tallies={drawn.relationKinds}
        without={filters.relations}
        name={(kind: RelationKind) => RELATIONS[kind].name}
        onChange={(relations) => onFilter({ relations })}
      />
      <Years years={drawn.years} from={filters.from} to={filters.to} onChange={(from, to) => onFilter({ from, to })} />
      <fieldset className="legend-group">
        <legend className="caps">Also</legend>
        <label className="legend-number">
          <span>Links at least</span>
          <input
            className="field"
            type="number"
            min={0}
            max={99}
            value={filters.minimumLinks}
            onChange={(event) => onFilter({ minimumLinks: Math.max(0, Math.min(99, Number(event.target.value) || 0)) })}
          />
        </label>
        <label className="legend-number">
          <span>Confidence at least</span>
          <select
            className="field"
            value={Math.round(filters.minimumConfidence * 100)}
            onChange={(event) => onFilter({ minimumConfidence: Number(event.target.value) / 100 })}
          >
            {[0, 50, 70, 80, 90, 95, 100].map((percent) => (
              <option key={percent} value={percent}>
                {percent === 0 ? 'any' : `${percent} %`}
              </option>
            ))}
          </select>
        </label>
        <label className="legend-row">
          <input
            type="checkbox"
            checked={filters.statedOnly}
            onChange={(event) => onFilter({ statedOnly: event.target.checked })}
          />
          <span>Only what a text states</span>
        </label>
      </fieldset>
      {filtersActive(filters) && (
        <button type="button" className="button" onClick={() => onFilter(NO_FILTERS)}>
          Clear the filters
        </button>
      )}
    </div>
  )
}

interface LegendRowsProps<K extends string> {
  title: string
  rows: readonly K[]
  tallies: ReadonlyMap<K, Tally>
  without: readonly K[]
  name: (kind: K) => string
  mark?: (kind: K) => React.ReactNode
  onChange: (without: readonly K[]) => void
}

function LegendRows<K extends string>({ title, rows, tallies, without, name, mark, onChange }: LegendRowsProps<K>) {
  if (rows.length === 0) return null
  return (
    <fieldset className="legend-group">
      <legend className="caps">{title}</legend>
      {rows.map((kind) => {
        const tally = tallies.get(kind) ?? { shown: 0, present: 0 }
        const off = without.includes(kind)
        return (
          <label key={kind} className={off ? 'legend-row legend-row-off' : 'legend-row'}>
            <input
              type="checkbox"
              checked={!off}
              onChange={() => onChange(off ? without.filter((other) => other !== kind) : [...without, kind])}
            />
            {mark?.(kind)}
            <span className="legend-name">{name(kind)}</span>
            <span className="legend-count numeric">
              {tally.shown === tally.present
                ? formatCount(tally.present)
                : `${formatCount(tally.shown)} of ${formatCount(tally.present)}`}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
