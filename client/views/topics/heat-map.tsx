import type { CoOccurrenceMeasure } from '../../api/generated/graphql.js'
import type { HeatEdge, HeatNode } from './heat-map-picture.js'
import { heatStep, heaviestOf, pairKey, STEPS, stepWords } from './heat-steps.js'

interface HeatMapProps {
  /** In the order of the clusters. */
  nodes: readonly HeatNode[]
  edges: readonly HeatEdge[]
  measure: CoOccurrenceMeasure
  chosen: readonly string[] | null
  onChoose: (a: string, b: string) => void
}

/** Upper triangle only: what two topics share stands once. */
export function HeatMap({ nodes, edges, measure, chosen, onChoose }: HeatMapProps) {
  const pairs = new Map(edges.map((edge) => [pairKey(edge.a, edge.b), edge]))
  const heaviest = heaviestOf(edges)
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
                  const pair = pairs.get(pairKey(row.entity.id, column.entity.id))
                  if (!pair) return <td key={column.entity.id} />
                  const words = `${row.entity.label} and ${column.entity.label}: ${pair.count} shared`
                  const isChosen =
                    chosen !== null &&
                    pairKey(chosen[0] ?? '', chosen[1] ?? '') === pairKey(row.entity.id, column.entity.id)
                  return (
                    <td key={column.entity.id}>
                      <button
                        type="button"
                        className={`heat-cell heat-step-${heatStep(pair.weight, heaviest)}`}
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
            {stepWords(index + 1, heaviest, measure)}
          </span>
        ))}
        <span>The number on the diagonal counts a topic’s own.</span>
      </figcaption>
    </figure>
  )
}
