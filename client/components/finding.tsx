import type { Severity } from '../api/generated/graphql.js'
import { readerAddress } from '../state/address.js'
import './finding.css'

interface FindingProps {
  finding: {
    severity: Severity
    rule: string
    message: string
    written: string | null
    implied: string | null
    document: { id: string; label: string } | null
    passage: { id: string; citation: string } | null
  }
}

export const SEVERITIES: Record<Severity, string> = { INFO: 'Note', WARNING: 'Warning', ERROR: 'Error' }

/** Something the reading could not settle: what is written, what the rest implies, where. */
export function Finding({ finding }: FindingProps) {
  const { severity, rule, message, written, implied, document, passage } = finding
  return (
    <div className={`finding finding-${severity.toLowerCase()}`}>
      <p>{message}</p>
      {(written || implied) && (
        <p className="finding-words words">
          {written && (
            <>
              <span className="small">written</span> “{written}”
            </>
          )}
          {written && implied && ' '}
          {implied && (
            <>
              <span className="small">implied</span> “{implied}”
            </>
          )}
        </p>
      )}
      <p className="small">
        {SEVERITIES[severity]} · {rule.replaceAll('-', ' ')}
        {document && passage && (
          <>
            {' · '}
            <a href={readerAddress(document.id, passage.id)}>{passage.citation}</a>
          </>
        )}
      </p>
    </div>
  )
}
