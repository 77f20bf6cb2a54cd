import { loadAuthorities } from '../authorities/index.js'
import type { Finding } from '../finding.js'
import type { FoundMention } from '../mentions/mention.js'
import type { DraftPassage } from '../structure/structured-document.js'

/** Says of names that several bear who may be meant. Each name once. */
export function reportSharedNames(
  passages: readonly DraftPassage[],
  mentions: readonly FoundMention[][],
  findings: Finding[],
): void {
  const { byId } = loadAuthorities()
  const told = new Set<string>()
  for (const [index, passage] of passages.entries()) {
    for (const { meant, text } of mentions[index] ?? []) {
      if (meant.by !== 'shared' || told.has(text)) continue
      told.add(text)
      const titles = meant.bearers.map((id) => byId.get(id)?.title ?? id)
      findings.push({
        severity: 'INFO',
        rule: 'ambiguous-name',
        message: `“${text}” may mean ${titles.join(' or ')}, and the document names neither or several of them in full`,
        place: passage.place,
        written: text,
        passage: passage.key,
      })
    }
  }
}
