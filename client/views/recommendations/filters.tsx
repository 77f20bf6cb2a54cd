import type { RecommendationsQuery } from '../../api/generated/graphql.js'
import { YearRange } from '../../components/year-range.js'
import { type FragmentValues, readList } from '../../state/fragment.js'
import { STRENGTHS } from '../../state/words.js'
import { FACETS, NO_FILTERS } from './asked.js'
import { Facet } from './facet.js'

const FACET_NAMES: Record<(typeof FACETS)[number], string> = {
  bodies: 'Body',
  meetings: 'Meeting',
  topics: 'Topic',
  addressees: 'Asked to act',
  mentions: 'Organisations named',
}

interface FiltersProps {
  values: FragmentValues
  /** Unset until the first answer. */
  facets: RecommendationsQuery['recommendations']['facets'] | undefined
  filtered: boolean
  /** On a narrow screen they are folded away. */
  open: boolean
  onChange: (change: FragmentValues, options?: { replace?: boolean }) => void
}

/** Words, years and facets, each choice with the number that it would leave. */
export function Filters({ values, facets, filtered, open, onChange }: FiltersProps) {
  const toggle = (name: string, id: string): void => {
    const chosen = readList(values[name])
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
    onChange({ [name]: next.join(',') })
  }
  return (
    <aside
      className={open ? 'recommendations-facets recommendations-facets-open' : 'recommendations-facets'}
      aria-label="Filters"
    >
      <input
        className="field recommendations-search"
        type="search"
        aria-label="Words in the recommendations"
        placeholder="Words in the text"
        value={values.q ?? ''}
        onChange={(event) => onChange({ q: event.target.value }, { replace: true })}
      />
      {filtered && (
        <button type="button" className="button" onClick={() => onChange(NO_FILTERS)}>
          Clear the filters
        </button>
      )}
      <YearRange values={values} onChange={onChange} />
      {facets && (
        <>
          <Facet
            name="Strength"
            rows={facets.strengths.map(({ strength, count }) => ({
              id: strength,
              label: STRENGTHS[strength].name,
              hint: STRENGTHS[strength].example,
              kind: null,
              count,
            }))}
            chosen={readList(values.strengths)}
            onToggle={(id) => toggle('strengths', id)}
          />
          {FACETS.map((name) => (
            <Facet
              key={name}
              name={FACET_NAMES[name]}
              rows={facets[name].map(({ entity, count }) => ({ ...entity, hint: null, count }))}
              chosen={readList(values[name])}
              onToggle={(id) => toggle(name, id)}
            />
          ))}
        </>
      )}
      <label className="facet-row">
        <input
          type="checkbox"
          checked={values.text === 'only'}
          onChange={(event) => onChange({ text: event.target.checked ? 'only' : '' })}
        />
        <span>Only those with text</span>
      </label>
    </aside>
  )
}
