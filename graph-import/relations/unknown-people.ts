import type { Resolver } from '../entities/resolve.js'
import type { Finding } from '../finding.js'
import type { FoundMention } from '../mentions/mention.js'
import type { DraftPassage } from '../structure/structured-document.js'

/** Says of surnames which person they mean: none that the document names in full, or one of several. Each name once. */
export function reportUnknownPeople(
  passages: readonly DraftPassage[],
  mentions: readonly FoundMention[][],
  resolver: Resolver,
  findings: Finding[],
): void {
  const told = new Set<string>()
  for (const [index, passage] of passages.entries()) {
    for (const { meant, text } of mentions[index] ?? []) {
      if (meant.by !== 'person' || meant.name.includes(' ') || told.has(meant.name)) continue
      const called = resolver.peopleCalled(meant.name)
      if (called.length === 1) continue
      told.add(meant.name)
      findings.push({
        severity: 'INFO',
        rule: called.length > 1 ? 'ambiguous-name' : 'unresolved-name',
        message:
          called.length > 1
            ? `“${text}” may be one of ${called.length} people`
            : `“${text}” is nowhere named in full, so nobody is known by it`,
        place: passage.place,
        written: text,
        passage: passage.key,
      })
    }
  }
}
