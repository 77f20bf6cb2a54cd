import type { Resolved } from '../entities/resolve.js'
import { assertion } from './assert.js'
import type { Assertion } from './assertion.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'

const RULE = 'supplements'

/** `the Protocol against …, supplementing the United Nations Convention …`: SUPPLEMENTS. Where no text says so, reference data may, by conclusion. */
export const supplements: RelationRule = (context) =>
  context.passages
    .filter(({ kind }) => kind !== 'COVER')
    .flatMap((passage) =>
      passage.mentions.flatMap((mention, index) => ofMention(context, passage, mention, passage.mentions[index + 1])),
    )

function ofMention(
  context: RuleContext,
  passage: NamedPassage,
  mention: Resolved,
  next: Resolved | undefined,
): Assertion[] {
  if (!mention.entity.startsWith('instrument:')) return []
  const own = passage.text.slice(mention.start, mention.end)
  const between = next && passage.text.slice(mention.end, next.start)
  const words = { passage: passage.key, start: mention.start, end: mention.end }
  if (next?.entity.startsWith('instrument:') && /^,? supplement(?:ing|ary to|s) (?:the )?$/.test(between ?? ''))
    return [assertion(RULE, 'SUPPLEMENTS', mention.entity, next.entity, { ...words, end: next.end })]
  const entry = context.authorities.byId.get(mention.entity)
  const parent = entry && 'supplements' in entry ? entry.supplements : null
  if (!parent || context.resolver.known(parent) === null) return []
  return [assertion(RULE, 'SUPPLEMENTS', mention.entity, parent, words, { inferred: !/\bsupplementing\b/.test(own) })]
}
