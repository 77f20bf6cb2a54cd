import { compareIds, type Diagnostic } from '../../graph/model/index.js'
import type { Finding } from '../finding.js'
import { type Contribution, passageIdIn } from './contribution.js'

/** Findings of the files that are quoted, by file, line and rule. */
export function diagnosticsOf(contributions: readonly Contribution[], derived: readonly Diagnostic[]): Diagnostic[] {
  const read = contributions.flatMap((contribution) =>
    contribution.reading.findings.map((finding) => diagnosticOf(contribution, finding)),
  )
  return [...read, ...derived].sort(
    (a, b) =>
      compareIds(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.page ?? 0) - (b.page ?? 0) ||
      compareIds(a.rule, b.rule) ||
      compareIds(a.message, b.message),
  )
}

export function diagnosticOf(contribution: Contribution, finding: Finding): Diagnostic {
  const known = contribution.reading.passages.some(({ key }) => key === finding.passage)
  return {
    severity: finding.severity,
    rule: finding.rule,
    message: finding.message,
    file: contribution.reading.file.name,
    line: finding.place.line,
    page: finding.place.page,
    written: finding.written ?? null,
    implied: finding.implied ?? null,
    document: contribution.document.id,
    passage: known && finding.passage !== undefined ? passageIdIn(contribution, finding.passage) : null,
  }
}
