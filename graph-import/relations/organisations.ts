import type { Resolved } from '../entities/resolve.js'
import { assertion } from './assert.js'
import type { Assertion } from './assertion.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'

const RULE = 'part-of'

/**
 * `INTERPOL Specialized Operational Network`: a name that holds an organisation's name is
 * PART_OF it. A listed organisation whose parent only the list knows is so by conclusion.
 */
export const partOf: RelationRule = (context) =>
  context.passages
    .filter(({ kind }) => kind !== 'COVER')
    .flatMap((passage) =>
      passage.mentions.flatMap((mention, i) => [
        ...parentsOf(context, passage, mention),
        ...ownerBehind(passage, mention, passage.mentions[i + 1], passage.mentions[i + 2]),
      ]),
    )

/** `Stolen Tides Register (STR) of the Harbour Organization`: a name of its own, and behind `of` whose it is, unless it is of several. */
function ownerBehind(passage: NamedPassage, part: Resolved, owner?: Resolved, next?: Resolved): Assertion[] {
  const { text, key } = passage
  if (owner === undefined || part.meant.by !== 'name' || part.entity === owner.entity) return []
  if (![part, owner].every(({ entity }) => entity.startsWith('organisation:'))) return []
  if (!/^ of (?:the )?$/.test(text.slice(part.end, owner.start))) return []
  if (next !== undefined && /^(?:,| and) (?:the )?$/.test(text.slice(owner.end, next.start))) return []
  return [assertion(RULE, 'PART_OF', part.entity, owner.entity, { passage: key, start: owner.start, end: owner.end })]
}

function parentsOf(context: RuleContext, passage: NamedPassage, mention: Resolved): Assertion[] {
  if (!mention.entity.startsWith('organisation:')) return []
  const { meant } = mention
  if (meant.by === 'name' && meant.kind === 'ORGANISATION')
    return meant.within.flatMap((owner) => {
      const { start, end } = owner
      const parent = 'id' in owner ? context.resolver.known(owner.id) : context.resolver.meant(owner.meant)
      return !parent?.startsWith('organisation:') || parent === mention.entity
        ? []
        : [assertion(RULE, 'PART_OF', mention.entity, parent, { passage: passage.key, start, end })]
    })
  const entry = context.authorities.byId.get(mention.entity)
  const parent = entry && 'abbreviation' in entry ? entry.parent : null
  if (!parent || context.resolver.known(parent) === null) return []
  const words = { passage: passage.key, start: mention.start, end: mention.end }
  const printed = passage.text.slice(mention.start, mention.end)
  const over = context.authorities.byId.get(parent)
  const stated =
    over !== undefined &&
    [over.label, over.title].some((name) => printed.length > name.length && printed.includes(name))
  return [assertion(RULE, 'PART_OF', mention.entity, parent, words, { inferred: !stated })]
}
