import type { RecommendationsQuery } from '../../api/generated/graphql.js'
import { EntityLink } from '../../components/entity-link.js'
import { KindMark } from '../../components/kind-mark.js'
import { OperativeText } from '../../components/operative-text.js'
import { STRENGTHS } from '../../state/words.js'

interface RecommendationCardProps {
  recommendation: RecommendationsQuery['recommendations']['edges'][number]['node']
  open: boolean
  chosen: boolean
  onOpen: () => void
  onToggle: () => void
}

/** Number and meeting in small type, the text in serif, chips for those asked to act. */
export function RecommendationCard({ recommendation, open, chosen, onOpen, onToggle }: RecommendationCardProps) {
  const { label, text, subparagraphs, strength, meeting, document, compilationReference, operatives } = recommendation
  return (
    <article className={open ? 'recommendation-card recommendation-card-open' : 'recommendation-card'}>
      <header className="recommendation-card-head small">
        <input
          type="checkbox"
          className="recommendation-card-choice"
          aria-label={`Choose ${label}`}
          checked={chosen}
          onChange={onToggle}
        />
        <button type="button" className="recommendation-card-name" aria-pressed={open} onClick={onOpen}>
          <KindMark kind="RECOMMENDATION" size="small" />
          {label}
        </button>
        <span>
          {[meeting?.label, document?.symbol, compilationReference && `compilation ${compilationReference}`]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {strength && (
          <span className={`operative operative-${strength.toLowerCase()}`}>{STRENGTHS[strength].name}</span>
        )}
      </header>
      {text ? (
        <p className="recommendation-card-text words">
          <OperativeText text={text} operatives={operatives} />
          {subparagraphs.length > 0 && (
            <span className="small recommendation-card-more">
              {' '}
              and {subparagraphs.length === 1 ? 'one sub-paragraph' : `${subparagraphs.length} sub-paragraphs`}
            </span>
          )}
        </p>
      ) : (
        <p className="muted">Known by reference only: the document that holds its words was not read.</p>
      )}
      <ul className="chips">
        {recommendation.addressees.map(({ text: words, actor }) => (
          <li key={words}>{actor ? <EntityLink entity={actor} chip /> : <span className="small">{words}</span>}</li>
        ))}
        {recommendation.topics.map((topic) => (
          <li key={topic.id}>
            <EntityLink entity={topic} chip />
          </li>
        ))}
      </ul>
    </article>
  )
}
