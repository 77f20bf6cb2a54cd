import { useDeferredValue, useState } from 'react'
import {
  RecommendationDetailDocument,
  type RecommendationOrder,
  RecommendationsDocument,
} from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { Message, RequestMessage } from '../../components/message.js'
import { SaveButton } from '../../components/save-button.js'
import { ShowQuery } from '../../components/show-query.js'
import { exploreAddress, useFragmentValues } from '../../state/address.js'
import { readChoice, readList } from '../../state/fragment.js'
import { shownQuery } from '../../state/shown-query.js'
import { formatCount } from '../../state/words.js'
import { askedFilter, ORDERS } from './asked.js'
import { Filters } from './filters.js'
import { RecommendationCard } from './recommendation-card.js'
import { RecommendationDetail } from './recommendation-detail.js'
import { recommendationsCsv, recommendationsQuoted } from './save.js'
import './recommendations.css'

const PAGE = 40
const MOST_SHOWN = 500

/** What goes to the canvas where none was chosen. */
const FIRST_ON_CANVAS = 100

/** The faceted list of recommendations, and the one that is opened. */
export default function Recommendations() {
  const [values, change] = useFragmentValues()
  const [pages, setPages] = useState(1)
  const [facetsOpen, setFacetsOpen] = useState(false)
  const asked = useDeferredValue((values.q ?? '').trim())
  const orderBy = readChoice(values.order, Object.keys(ORDERS) as [RecommendationOrder, ...RecommendationOrder[]])
  const filter = askedFilter(values, asked)
  const listed = { filter, orderBy, first: Math.min(PAGE * pages, MOST_SHOWN), after: null }
  const { data, error, isPlaceholderData } = useOperation(RecommendationsDocument, listed, { keepFormer: true })
  const found = data?.recommendations
  const filtered = Object.keys(filter).length > 0
  const open = values.open ?? null
  const chosen = new Set(readList(values.chosen))
  const toggle = (id: string): void => {
    const next = chosen.has(id) ? [...chosen].filter((other) => other !== id) : [...chosen, id]
    change({ chosen: next.join(',') }, { replace: true })
  }
  return (
    <div className="recommendations">
      <Filters
        values={values}
        facets={found?.facets}
        filtered={filtered}
        open={facetsOpen}
        onChange={(part, options) => {
          setPages(1)
          change(part, options)
        }}
      />
      <section className="recommendations-list" aria-label="Recommendations">
        <header className="recommendations-head">
          <h1>Recommendations</h1>
          <p className="muted numeric" aria-live="polite">
            {found && `${formatCount(found.edges.length)} of ${formatCount(found.totalCount)} shown`}
            {chosen.size > 0 && `, ${formatCount(chosen.size)} chosen`}
          </p>
          <div className="recommendations-tools">
            <button
              type="button"
              className="button recommendations-facets-toggle"
              aria-expanded={facetsOpen}
              onClick={() => setFacetsOpen(!facetsOpen)}
            >
              Filters
            </button>
            <select
              aria-label="Order"
              className="field"
              value={orderBy}
              onChange={(event) => change({ order: event.target.value })}
            >
              {Object.entries(ORDERS).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
            <ShowQuery
              queries={[
                shownQuery(RecommendationsDocument, listed),
                ...(open ? [shownQuery(RecommendationDetailDocument, { id: open })] : []),
              ]}
            />
            {found && found.edges.length > 0 && (
              <Tools
                chosen={chosen}
                shown={found.edges.map(({ node }) => node.id)}
                asked={{ filter, orderBy }}
                onNone={() => change({ chosen: '' }, { replace: true })}
              />
            )}
          </div>
        </header>
        {!found ? (
          <RequestMessage error={error} what="The recommendations" />
        ) : found.edges.length === 0 ? (
          <Message title={filtered ? 'No recommendation passes these filters' : 'No recommendations'}>
            {filtered
              ? 'Take one of them out, or search for other words.'
              : 'No document of the corpus holds one that could be recognised.'}
          </Message>
        ) : (
          <div className={isPlaceholderData ? 'recommendations-former' : undefined}>
            <ul className="recommendation-cards">
              {found.edges.map(({ node }) => (
                <li key={node.id}>
                  <RecommendationCard
                    recommendation={node}
                    open={node.id === open}
                    chosen={chosen.has(node.id)}
                    onOpen={() => change({ open: node.id })}
                    onToggle={() => toggle(node.id)}
                  />
                </li>
              ))}
            </ul>
            {found.edges.length < found.totalCount &&
              (pages * PAGE < MOST_SHOWN ? (
                <button type="button" className="button" onClick={() => setPages(pages + 1)}>
                  Show more
                </button>
              ) : (
                <p className="small">
                  The first {formatCount(MOST_SHOWN)} are shown; the files hold all of them. Filters show others.
                </p>
              ))}
          </div>
        )}
      </section>
      {open && <RecommendationDetail key={open} id={open} onClose={() => change({ open: '' })} />}
    </div>
  )
}

interface ToolsProps {
  chosen: ReadonlySet<string>
  /** Ids of those on the screen. */
  shown: readonly string[]
  asked: Parameters<typeof recommendationsCsv>[0]
  onNone: () => void
}

/** What can be done with those chosen, or with all that pass the filters. */
function Tools({ chosen, shown, asked, onNone }: ToolsProps) {
  const which = chosen.size > 0 ? `${formatCount(chosen.size)} chosen` : 'all that pass the filters'
  return (
    <>
      <SaveButton
        name="recommendations.csv"
        type="text/csv"
        title={`A table of ${which}`}
        content={() => recommendationsCsv(asked, chosen)}
      >
        CSV
      </SaveButton>
      <SaveButton
        name="recommendations.txt"
        type="text/plain"
        title={`Quotations with citations of ${which}`}
        content={() => recommendationsQuoted(asked, chosen)}
      >
        Quotations
      </SaveButton>
      <a
        className="button"
        href={exploreAddress(chosen.size > 0 ? [...chosen] : shown.slice(0, FIRST_ON_CANVAS))}
        title={chosen.size > 0 ? `The ${which}` : `The first ${Math.min(shown.length, FIRST_ON_CANVAS)}`}
      >
        On the canvas
      </a>
      {chosen.size > 0 && (
        <button type="button" className="button" onClick={onNone}>
          Choose none
        </button>
      )}
    </>
  )
}
