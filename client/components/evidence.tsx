import type { EvidenceWords } from '../api/types.js'
import { readerAddress } from '../state/address.js'
import { excerpt } from '../state/quotation.js'
import { CopyButton } from './copy-button.js'
import { Icon } from './icon.js'
import './evidence.css'

/** Characters quoted on either side of the words in question. */
const REACH = 420

interface EvidenceProps {
  evidence: EvidenceWords
  /** 0 to 1, of the relation that rests on it. Unset for a mention. */
  confidence?: number
  inferred?: boolean
}

/** A quotation with the words in question marked, and where it stands: reads like a footnote. */
export function Evidence({ evidence, confidence, inferred = false }: EvidenceProps) {
  const { passage, start, end } = evidence
  const words = excerpt(passage.text, start, end, REACH)
  return (
    <figure className="evidence">
      {passage.section.length > 0 && <p className="evidence-section small">{passage.section.at(-1)}</p>}
      <blockquote className="evidence-words words">
        {words.cutBefore && '… '}
        {words.before}
        <mark>{words.words}</mark>
        {words.after}
        {words.cutAfter && ' …'}
      </blockquote>
      <figcaption className="evidence-source">
        <cite>{passage.citation}</cite>
        {passage.page !== null && <span className="muted"> · page {passage.page} of the file</span>}
      </figcaption>
      <div className="evidence-actions">
        {evidence.document.inCorpus && (
          <a className="text-action" href={readerAddress(evidence.document.id, passage.id, [start, end])}>
            <Icon name="open" />
            Open in the reader
          </a>
        )}
        <CopyButton text={`“${passage.text.slice(start, end)}” (${passage.citation})`} label="Copy citation" />
      </div>
      <p className="small">
        Rule {evidence.rule.replaceAll('-', ' ')}
        {confidence !== undefined && ` · confidence ${Math.round(confidence * 100)} %`}
        {inferred && ' · concluded, not stated'}
      </p>
    </figure>
  )
}
