import type { Strength } from '../../api/generated/graphql.js'
import { formatCount, STRENGTHS } from '../../state/words.js'

interface StrengthBarsProps {
  strengths: readonly { strength: Strength; inA: number; inB: number }[]
}

/** How strongly each side recommends: bars back to back, on one scale. */
export function StrengthBars({ strengths }: StrengthBarsProps) {
  const most = Math.max(...strengths.flatMap(({ inA, inB }) => [inA, inB]), 0)
  if (most === 0) return null
  return (
    <section className="strength-bars">
      <h2>Strength of recommendations</h2>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">First</th>
            <th scope="col">Strength</th>
            <th scope="col">Second</th>
          </tr>
        </thead>
        <tbody>
          {strengths.map(({ strength, inA, inB }) => (
            <tr key={strength}>
              <td className="strength-side strength-first">
                <span className="numeric">{formatCount(inA)}</span>
                <span className="strength-bar" style={{ inlineSize: `${(inA / most) * 100}%` }} />
              </td>
              <th scope="row" title={STRENGTHS[strength].example}>
                {STRENGTHS[strength].name}
              </th>
              <td className="strength-side">
                <span className="strength-bar" style={{ inlineSize: `${(inB / most) * 100}%` }} />
                <span className="numeric">{formatCount(inB)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
