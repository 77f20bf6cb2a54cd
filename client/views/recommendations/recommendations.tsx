import { useDeferredValue, useState } from 'react'
import {
  RecommendationDetailDocument,
  type RecommendationFilter,
  type RecommendationOrder,
  RecommendationsDocument,
} from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { Message, RequestMessage } from '../../components/message.js'
import { SaveButton } from '../../components/save-button.js'
import { ShowQuery } from '../../components/show-query.js'
import { exploreAddress, useFragmentValues } from '../../state/address.js'
import { csv } from '../../state/csv.js'
import { readChoice, readChoices, readList } from '../../state/fragment.js'
import { shownQuery } from '../../state/shown-query.js'
import { formatCount, STRENGTH_ORDER, STRENGTHS } from '../../state/words.js'
import { Facet } from './facet.js'
import { RecommendationCard } from './recommendation-card.js'
import { RecommendationDetail } from './recommendation-detail.js'
import './recommendations.css'

const PAGE = 40

const ORDERS: Record<RecommendationOrder, string> = {
  NEWEST_FIRST: 'Newest first',
  OLDEST_FIRST: 'Oldest first',
  MOST_CONNECTED: 'Most connected first',
  BEST_MATCH: 'Best match first',
}

const FACETS = ['bodies', 'meetings', 'topics', 'addressees', 'mentions'] as const
const FACET_NAMES: Record<(typeof FACETS)[number], string> = {
  bodies: 'Body',
  meetings: 'Meeting',
  topics: 'Topic',
  addressees: 'Asked to act',
  mentions: 'Organisations named',
}

/** The faceted list of recommendations, and the one that is opened. */
export default function Recommendations() {
  const [values, change] = useFragmentValues()
  const [pages, setPages] = useState(1)
  const [facetsOpen, setFacetsOpen] = useState(false)
  const query = values.q ?? ''
  const asked = useDeferredValue(query.trim())
  const strengths = readChoices(values.strengths, STRENGTH_ORDER)
  const orderBy = readChoice(values.order, ['NEWEST_FIRST', 'OLDEST_FIRST', 'MOST_CONNECTED', 'BEST_MATCH'])
  const filter: RecommendationFilter = {
    ...(asked ? { query: asked } : {}),
    ...Object.fromEntries(
      FACETS.flatMap((name) => (readList(values[name]).length > 0 ? [[name, readList(values[name])]] : [])),
    ),
    ...(strengths.length > 0 ? { strengths } : {}),
    ...(values.text === 'only' ? { withText: true } : {}),
  }
  const listed = { filter, orderBy, first: Math.min(PAGE * pages, 500), after: null }
  const { data, error, isPlaceholderData } = useOperation(RecommendationsDocument, listed, { keepFormer: true })
  const found = data?.recommendations
  const open = values.open ?? null
  const toggle = (name: string, id: string): void => {
    const chosen = readList(values[name])
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
    setPages(1)
    change({ [name]: next.join(',') })
  }
  const filtered = Object.keys(filter).length > 0
  return (
    <div className="recommendations">
      <aside
        className={facetsOpen ? 'recommendations-facets recommendations-facets-open' : 'recommendations-facets'}
        aria-label="Filters"
      >
        <input
          className="field recommendations-search"
          type="search"
          aria-label="Words in the recommendations"
          placeholder="Words in the text"
          value={query}
          onChange={(event) => change({ q: event.target.value }, { replace: true })}
        />
        {filtered && (
          <button
            type="button"
            className="button"
            onClick={() =>
              change({ q: '', strengths: '', text: '', ...Object.fromEntries(FACETS.map((name) => [name, ''])) })
            }
          >
            Clear the filters
          </button>
        )}
        {found && (
          <>
            <Facet
              name="Strength"
              rows={found.facets.strengths.map(({ strength, count }) => ({
                id: strength,
                label: STRENGTHS[strength].name,
                hint: STRENGTHS[strength].example,
                kind: null,
                count,
              }))}
              chosen={strengths}
              onToggle={(id) => toggle('strengths', id)}
            />
            {FACETS.map((name) => (
              <Facet
                key={name}
                name={FACET_NAMES[name]}
                rows={found.facets[name].map(({ entity, count }) => ({ ...entity, hint: null, count }))}
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
            onChange={(event) => change({ text: event.target.checked ? 'only' : '' })}
          />
          <span>Only those with text</span>
        </label>
      </aside>
      <section className="recommendations-list" aria-label="Recommendations">
        <header className="recommendations-head">
          <h1>Recommendations</h1>
          <p className="muted numeric" aria-live="polite">
            {found && `${formatCount(found.edges.length)} of ${formatCount(found.totalCount)} shown`}
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
              <>
                <SaveButton name="recommendations.csv" type="text/csv" content={() => asCsv(found.edges)}>
                  CSV
                </SaveButton>
                <a className="button" href={exploreAddress(found.edges.slice(0, 100).map(({ node }) => node.id))}>
                  On the canvas
                </a>
              </>
            )}
          </div>
        </header>
        {!found ? (
          <RequestMessage error={error} what="The recommendations" />
        ) : found.edges.length === 0 ? (
          <Message title="No recommendation passes these filters">
            Take one of them out, or search for other words.
          </Message>
        ) : (
          <div className={isPlaceholderData ? 'recommendations-former' : undefined}>
            <ul className="recommendation-cards">
              {found.edges.map(({ node }) => (
                <li key={node.id}>
                  <RecommendationCard
                    recommendation={node}
                    open={node.id === open}
                    onOpen={() => change({ open: node.id })}
                  />
                </li>
              ))}
            </ul>
            {found.edges.length < found.totalCount && pages * PAGE < 500 && (
              <button type="button" className="button" onClick={() => setPages(pages + 1)}>
                Show more
              </button>
            )}
          </div>
        )}
      </section>
      {open && <RecommendationDetail key={open} id={open} onClose={() => change({ open: '' })} />}
    </div>
  )
}

type Edges = readonly { node: Parameters<typeof RecommendationCard>[0]['recommendation'] }[]

function asCsv(edges: Edges): string {
  return csv([
    ['id', 'number', 'meeting', 'document', 'strength', 'addressees', 'topics', 'text'],
    ...edges.map(({ node }) => [
      node.id,
      node.number,
      node.meeting?.label ?? '',
      node.document?.symbol ?? node.document?.label ?? '',
      node.strength ? STRENGTHS[node.strength].name : '',
      node.addressees.map(({ text }) => text).join('; '),
      node.topics.map(({ label }) => label).join('; '),
      [node.text ?? '', ...node.subparagraphs.map(({ letter, text }) => `(${letter}) ${text}`)].join(' ').trim(),
    ]),
  ])
}
