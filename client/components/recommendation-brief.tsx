import type { EntityHead } from '../api/types.js'
import { viewAddress } from '../state/address.js'
import { KindMark } from './kind-mark.js'
import './recommendation-brief.css'

/** A recommendation in a list: number, meeting, and its words. */
export function RecommendationBrief({ recommendation }: { recommendation: EntityHead }) {
  const text = recommendation.__typename === 'Recommendation' ? recommendation.text : null
  return (
    <a className="recommendation-brief" href={viewAddress('/recommendations', { open: recommendation.id })}>
      <span className="small">
        <KindMark kind="RECOMMENDATION" size="small" /> {recommendation.label}
      </span>
      {text ? (
        <span className="words recommendation-brief-text">{text}</span>
      ) : (
        <span className="small">Known by reference only: its document was not read.</span>
      )}
    </a>
  )
}
