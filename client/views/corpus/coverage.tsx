import { EntityLink } from '../../components/entity-link.js'
import { type CoverageGrid, coverageState } from './coverage-cells.js'

/** A calendar of squares: read, only cited, absent. */
export function Coverage({ grid: { years, rows } }: { grid: CoverageGrid }) {
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
              {years.map((year) => (
                <th key={year} scope="col" className="coverage-year">
                  <span>{year}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ body, cells }) => (
              <tr key={body.id}>
                <th scope="row" className="coverage-body">
                  <EntityLink entity={body} />
                </th>
                {years.map((year, index) => {
                  const cell = cells[index]
                  const words = cell
                    ? `${year}: ${cell.documentsRead} read, ${cell.documentsCited} only cited`
                    : `${year}: nothing`
                  return (
                    <td key={year} title={`${body.label}, ${words}`}>
                      <span className={`coverage-square coverage-${coverageState(cell)}`} />
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
