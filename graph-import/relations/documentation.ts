import { boundedSlug, type Document, entityId } from '../../graph/model/index.js'
import { documentCited, key } from '../entities/drafts.js'
import type { ListedDocument } from '../structure/structured-document.js'
import { assertion } from './assert.js'
import type { RelationRule, RuleContext } from './context.js'

const RULE = 'documentation'
const PARTICIPANTS =
  /\blists? of (?:the )?participants\b[^.;]{0,80}\b(?:contained|found|available|issued|circulated|in document)\b/i

/**
 * Documents before the meeting: DOCUMENT_OF it, UNDER_ITEM the item that the list puts them
 * under, and cited by the document that lists them. The list of participants, which reports
 * name elsewhere, is one of them.
 */
export const documentation: RelationRule = (context) => [
  ...context.structured.documentation.flatMap((listed) => listedDocument(context, listed)),
  ...listOfParticipants(context),
]

function listedDocument(context: RuleContext, listed: ListedDocument) {
  const { setting, entities, items } = context
  const meeting = setting.meeting?.id ?? null
  const words = { passage: listed.passage, start: listed.start, end: pastBracket(context, listed) }
  const id = add(context, listed)
  if (id === setting.document.id) return []
  const item = listed.item === null ? undefined : items.get(listed.item)
  const document = entities.of('DOCUMENT', id)
  if (document !== null) document.meeting = meeting
  return [
    ...(meeting === null ? [] : [assertion(RULE, 'DOCUMENT_OF', id, meeting, words, { meeting })]),
    ...(item === undefined ? [] : [assertion(RULE, 'UNDER_ITEM', id, item, words, { meeting })]),
    assertion(RULE, 'CITES', setting.document.id, id, words, { meeting }),
  ]
}

/** A symbol in brackets takes its closing bracket along. */
function pastBracket({ passages }: RuleContext, { passage, start, end }: ListedDocument): number {
  const text = passages.find(({ key }) => key === passage)?.text ?? ''
  return text.charAt(end) === ')' && text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')')
    ? end + 1
    : end
}

/** A list knows more of a document than a mention does: its title and type go before the symbol that stood for them. */
function add({ entities, setting }: RuleContext, { symbol, title, type }: ListedDocument): string {
  if (symbol !== null && symbol.replace(/\*+$/, '') === setting.document.symbol) return setting.document.id
  const facts: Partial<Document> = { title: title || (symbol ?? ''), type }
  const draft =
    symbol === null
      ? { ...documentCited(title, facts), id: entityId('DOCUMENT', boundedSlug(title)), symbol: null, label: title }
      : documentCited(symbol, facts)
  const id = entities.add(draft, draft.symbol === null ? [] : [key.symbol(draft.symbol)])
  const known = entities.of('DOCUMENT', id)
  if (known !== null && known.title === known.symbol && title !== '') known.title = title
  return id
}

function listOfParticipants(context: RuleContext) {
  const { setting, entities, passages } = context
  const meeting = setting.meeting?.id ?? null
  if (meeting === null) return []
  return passages.flatMap((passage) => {
    const match = passage.role === 'ANNEX' ? null : PARTICIPANTS.exec(passage.text)
    const symbol = match && passage.mentions.find(({ meant, start }) => meant.by === 'symbol' && start > match.index)
    if (!match || !symbol || symbol.entity === setting.document.id) return []
    const document = entities.of('DOCUMENT', symbol.entity)
    if (document !== null) {
      document.type = 'LIST_OF_PARTICIPANTS'
      document.meeting = meeting
      if (document.title === document.symbol) document.title = 'List of participants'
    }
    const words = { passage: passage.key, start: match.index, end: symbol.end }
    return [assertion(RULE, 'DOCUMENT_OF', symbol.entity, meeting, words, { meeting })]
  })
}
