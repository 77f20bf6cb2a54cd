import { assertion, type Words, whole } from './assert.js'
import type { Assertion } from './assertion.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'
import { itemNumbered } from './items.js'

const RULE = 'meeting'

/** Which meeting of which body the document belongs to: SESSION_OF, DOCUMENT_OF and, from cover and authority data, SUBSIDIARY_OF. */
export const meeting: RelationRule = (context) => {
  const { setting } = context
  const words = setting.stated ?? coverWords(context)
  const { meeting, body } = setting
  const onCover = organsOnCover(context)
  const relations = onCover.length > 0 ? onCover : parentByAuthority(context)
  if (meeting === null || body === null || words === null) return relations
  const facts = { meeting: meeting.id, inferred: setting.stated === null && setting.organs.length === 0 }
  return [
    assertion(RULE, 'SESSION_OF', meeting.id, body.id, words, facts),
    assertion(RULE, 'DOCUMENT_OF', setting.document.id, meeting.id, words, facts),
    ...relations,
    ...itemOnCover(context, meeting.id),
  ]
}

/** `Item 4 of the provisional agenda`: the document is UNDER_ITEM. */
function itemOnCover(context: RuleContext, meeting: string): Assertion[] {
  const number = context.structured.cover.agendaItem
  if (number === null) return []
  for (const passage of context.passages.filter(({ kind }) => kind === 'COVER')) {
    const match = /^(?:Provisional )?(?:agenda )?item \d[^.;]*?(?= of the|$)/i.exec(passage.text)
    const words = match && { passage: passage.key, start: 0, end: match[0].length }
    const item = words && itemNumbered(context, number, words)
    if (words && item)
      return [
        ...item.assertions,
        assertion(RULE, 'UNDER_ITEM', context.setting.document.id, item.id, words, { meeting }),
      ]
  }
  return []
}

/** The passage of the cover that names the body; else the first passage, so that what a symbol tells has a place. */
function coverWords({ passages, setting }: RuleContext): Words | null {
  const name = setting.organs.at(-1)?.name
  const cover = passages.filter(({ kind }) => kind === 'COVER')
  const named = name === undefined ? undefined : cover.find(({ text }) => text.includes(name))
  if (named && name) return spanOf(named, name)
  const any = cover.find(({ text }) => text.includes(setting.document.symbol ?? '\n')) ?? cover[0] ?? passages[0]
  return any ? whole(any) : null
}

function spanOf(passage: NamedPassage, name: string): Words {
  const start = passage.text.indexOf(name)
  return { passage: passage.key, start, end: start + name.length }
}

/** Organ above subsidiary body, as covers print them. */
function organsOnCover({ setting, passages }: RuleContext): Assertion[] {
  return setting.organs.slice(1).flatMap((lower, index) => {
    const upper = setting.organs[index]
    if (upper === undefined || upper.body.id === lower.body.id) return []
    const words = [lower, upper].flatMap(({ name }) => {
      const passage = passages.find(({ kind, text }) => kind === 'COVER' && text.includes(name))
      return passage ? [spanOf(passage, name)] : []
    })
    return words.length === 0 ? [] : [assertion(RULE, 'SUBSIDIARY_OF', lower.body.id, upper.body.id, words)]
  })
}

/** A list knows the parent of the body; that the document names the parent makes it worth telling, as a conclusion. */
function parentByAuthority({ setting, resolver, passages }: RuleContext): Assertion[] {
  const parent = setting.body?.authority?.parent
  if (!parent || setting.body === null) return []
  for (const passage of passages) {
    const mention = passage.mentions.find(({ entity }) => entity === parent)
    if (mention === undefined || resolver.known(parent) === null) continue
    const words = { passage: passage.key, start: mention.start, end: mention.end }
    return [assertion(RULE, 'SUBSIDIARY_OF', setting.body.id, parent, words, { inferred: true })]
  }
  return []
}
