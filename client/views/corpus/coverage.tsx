import type { EntityKind } from '../../api/generated/graphql.js'
import { EntityLink } from '../../components/entity-link.js'

interface CoverageProps {
  cells: readonly {
    body: { id: string; kind: EntityKind; label: string; title: string }
    year: number
    documentsRead: number
    documentsCited: number
  }[]
}

/** A calendar of squares: read, only cited, absent. */
export function Coverage({ cells }: CoverageProps) {
  if (cells.length === 0) return <p className="muted">The corpus names no body and year together.</p>
  const years = cells.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const bodies = [...new Map(cells.map(({ body }) => [body.id, body])).values()]
  const byPlace = new Map(cells.map((cell) => [`${cell.body.id} ${cell.year}`, cell]))
  const focusable = { tabIndex: 0 }
  return (
    <figure>
      <section className="scroll-x" aria-label="Bodies by years" {...focusable}>
        <table className="coverage">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Body</span>
              </th>
              {all.map((year) => (
                <th key={year} scope="col" className="coverage-year">
                  <span>{year}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bodies.map((body) => (
              <tr key={body.id}>
                <th scope="row" className="coverage-body">
                  <EntityLink entity={body} />
                </th>
                {all.map((year) => {
                  const cell = byPlace.get(`${body.id} ${year}`)
                  const words = cell
                    ? `${year}: ${cell.documentsRead} read, ${cell.documentsCited} only cited`
                    : `${year}: nothing`
                  return (
                    <td key={year} title={`${body.label}, ${words}`}>
                      <span className={`coverage-square coverage-${stateOf(cell)}`} />
                      <span className="visually-hidden">{words}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption className="coverage-legend small">
        <span>
          <span className="coverage-square coverage-read" /> read
        </span>
        <span>
          <span className="coverage-square coverage-cited" /> only cited
        </span>
        <span>
          <span className="coverage-square coverage-absent" /> absent
        </span>
      </figcaption>
    </figure>
  )
}

function stateOf(cell: { documentsRead: number; documentsCited: number } | undefined): 'read' | 'cited' | 'absent' {
  if (!cell) return 'absent'
  if (cell.documentsRead > 0) return 'read'
  return cell.documentsCited > 0 ? 'cited' : 'absent'
}
