import type { Assertion } from './assertion.js'
import type { RuleContext } from './context.js'

/** Sections whose paragraphs exist to say who took part. */
const TELLING: ReadonlySet<string> = new Set(['ATTENDANCE', 'STATEMENTS'])

/** Paragraphs on attendance or statements that no rule could read: a keeper should see them. */
export function findUnplaced({ passages, findings, setting }: RuleContext, assertions: readonly Assertion[]): void {
  if (setting.meeting === null) return
  const read = new Set(
    assertions
      .filter(({ kind }) => kind !== 'MENTIONS' && kind !== 'CITES')
      .flatMap(({ evidence }) => evidence.map(({ passage }) => passage)),
  )
  for (const { role, kind, key, text, place } of passages) {
    if (!TELLING.has(role) || kind === 'HEADING' || kind === 'FOOTNOTE' || read.has(key)) continue
    if (passages.some(({ parent }) => parent === key)) continue
    findings.push({
      severity: 'INFO',
      rule: 'unplaced-text',
      message: `No rule could read this paragraph on ${role.toLowerCase()}`,
      place,
      written: text.slice(0, 120),
      passage: key,
    })
  }
}
