import type { CoOccurrenceMeasure } from '../../api/generated/graphql.js'

interface HeatMapProps {
  /** In the order of the clusters. */
  nodes: readonly { entity: { id: string; label: string }; count: number }[]
  edges: readonly { a: string; b: string; weight: number; count: number }[]
  measure: CoOccurrenceMeasure
  chosen: readonly string[] | null
  onChoose: (a: string, b: string) => void
}

/** Steps of the scale: one hue, from quiet to full. */
const STEPS = 5

/** Upper triangle only: what two topics share stands once. */
export function HeatMap({ nodes, edges, measure, chosen, onChoose }: HeatMapProps) {
  const pairs = new Map(edges.map((edge) => [key(edge.a, edge.b), edge]))
  const heaviest = Math.max(...edges.map(({ weight }) => weight), Number.EPSILON)
  const stepOf = (weight: number): number => Math.max(1, Math.ceil((weight / heaviest) * STEPS))
  return (
    <figure className="heat-map">
      <div className="scroll-x heat-map-scroll">
        <table className="heat-table">
          <caption className="visually-hidden">Recommendations that two topics share</caption>
          <tbody>
            {nodes.map((row, index) => (
              <tr key={row.entity.id}>
                <th scope="row">
                  <span className="heat-label" title={row.entity.label}>
                    {row.entity.label}
                  </span>
                </th>
                {nodes.map((column, place) => {
                  if (place < index) return <td key={column.entity.id} className="heat-none" />
                  if (place === index) {
                    return (
                      <td key={column.entity.id} className="heat-own">
                        <span className="heat-number numeric" title={`${row.entity.label}: ${row.count} of its own`}>
                          {row.count}
                        </span>
                      </td>
                    )
                  }
                  const pair = pairs.get(key(row.entity.id, column.entity.id))
                  if (!pair) return <td key={column.entity.id} />
                  const words = `${row.entity.label} and ${column.entity.label}: ${pair.count} shared`
                  const isChosen =
                    chosen !== null && key(chosen[0] ?? '', chosen[1] ?? '') === key(row.entity.id, column.entity.id)
                  return (
                    <td key={column.entity.id}>
                      <button
                        type="button"
                        className={`heat-cell heat-step-${stepOf(pair.weight)}`}
                        aria-pressed={isChosen}
                        aria-label={words}
                        title={words}
                        onClick={() => onChoose(row.entity.id, column.entity.id)}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption className="heat-legend small">
        {Array.from({ length: STEPS }, (_, index) => (
          <span key={index + 1} className="heat-legend-step">
            <span className={`heat-swatch heat-step-${index + 1}`} />
            {range(index, heaviest, measure)}
          </span>
        ))}
        <span>The number on the diagonal counts a topic’s own.</span>
      </figcaption>
    </figure>
  )
}

/** What a step of the scale stands for: whole numbers for counts; empty where no count falls into it. */
function range(index: number, heaviest: number, measure: CoOccurrenceMeasure): string {
  const [from, to] = [(index / STEPS) * heaviest, ((index + 1) / STEPS) * heaviest]
  if (measure !== 'COUNT') return `${from.toFixed(2)}–${to.toFixed(2)}`
  const [least, most] = [Math.floor(from) + 1, Math.floor(to)]
  if (least > most) return '–'
  return least === most ? String(least) : `${least}–${most}`
}

function key(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
