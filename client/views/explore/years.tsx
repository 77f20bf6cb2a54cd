interface YearsProps {
  /** Entities present by year, oldest first. */
  years: ReadonlyMap<number, number>
  from: number | null
  to: number | null
  onChange: (from: number | null, to: number | null) => void
}

/** Years of meetings as a histogram with two handles. */
export function Years({ years, from, to, onChange }: YearsProps) {
  const known = [...years.keys()]
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const most = Math.max(...years.values())
  const [low, high] = [Math.max(first, from ?? first), Math.min(last, to ?? last)]
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return (
    <fieldset className="legend-group">
      <legend className="caps">Years</legend>
      <div className="years-bars" aria-hidden="true">
        {all.map((year) => (
          <span
            key={year}
            className={year >= low && year <= high ? 'years-bar' : 'years-bar years-bar-off'}
            style={{ blockSize: `${((years.get(year) ?? 0) / most) * 100}%` }}
          />
        ))}
      </div>
      <div className="years-handles">
        <input
          type="range"
          aria-label="From year"
          min={first}
          max={last}
          value={low}
          onChange={(event) => {
            const year = Math.min(Number(event.target.value), high)
            onChange(year === first ? null : year, to)
          }}
        />
        <input
          type="range"
          aria-label="To year"
          min={first}
          max={last}
          value={high}
          onChange={(event) => {
            const year = Math.max(Number(event.target.value), low)
            onChange(from, year === last ? null : year)
          }}
        />
      </div>
      <p className="small numeric">
        {low}–{high}
      </p>
    </fieldset>
  )
}
