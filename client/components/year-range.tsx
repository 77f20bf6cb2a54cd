import type { FragmentValues } from '../state/fragment.js'
import { readYear } from '../state/years.js'
import './year-range.css'

interface YearRangeProps {
  values: FragmentValues
  onChange: (change: FragmentValues, options?: { replace?: boolean }) => void
}

/** First and last year, kept in the address as `from` and `to`. */
export function YearRange({ values, onChange }: YearRangeProps) {
  return (
    <fieldset className="year-range">
      <legend className="small">Years</legend>
      {(['from', 'to'] as const).map((name) => (
        <input
          key={name}
          className="field year-range-field"
          type="text"
          inputMode="numeric"
          maxLength={4}
          aria-label={name === 'from' ? 'First year' : 'Last year'}
          aria-invalid={Boolean(values[name]) && !readYear(values[name])}
          placeholder={name === 'from' ? 'from' : 'to'}
          value={values[name] ?? ''}
          onChange={(event) => onChange({ [name]: event.target.value.trim() }, { replace: true })}
        />
      ))}
    </fieldset>
  )
}
