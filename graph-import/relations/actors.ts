import type { EntityId } from '../../graph/model/index.js'
import { capitalised, groupNamed } from '../entities/drafts.js'
import type { NamedPassage, RuleContext } from './context.js'
import { type Span, trimmed } from './span.js'

/** Somebody named in a noun phrase. */
export interface Actor extends Span {
  /** As printed, without article. */
  text: string
  /** Null where the words name nobody that can be identified. */
  entity: EntityId | null
  /** True where authority data tell who is meant: `the secretariat`. */
  inferred: boolean
}

const ACTING = /^(?:body|organisation|country|group):/
const ARTICLES =
  /^(?:(?:the|an?|all|both|other|relevant|interested|concerned|those|these|its|their|any|each|our|that)\s+)+/i
/** Words that end the head of a noun phrase. */
const AFTER_HEAD =
  /\s(?:of|in|for|that|which|who|whose|with|from|to|at|on|under|within|concerned|having|where|including|such|established|created|designated|appointed|referred|mentioned|set up|responsible|involved|engaged|operating|participating|through|by)(?:\s.*)?$/i
/** Plural nouns for those who act, by meaning or by their ending. */
const AGENT =
  /(?:^|\s)(?:(?:member )?states?(?: parties)?|governments?|countries|parties|members|authorities|organi[sz]ations?|institutions?|agencies|companies|corporations|bodies|entities|units|partners|stakeholders|sector|society|academia|media|communit(?:y|ies)|experts?|ministries|parliaments|businesses|enterprises|firms|industr(?:y|ies)|airlines|banks|networks?|platforms?|offices?|missions|officials|judges|police|services|focal points|donors|secretariats?|secretary-general|(?:executive|general|deputy|permanent) secretar(?:y|ies)|rapporteurs?|director(?:-general)?|delegations|universities|bureaux?|presidency|chairs?|working groups?|committees?|commissions?|councils?|[\p{L}-]+(?:ers|ors|ists|ants|yers))$/iu
/** Nouns with such an ending that do not act. */
const NOT_AGENT =
  /(?:numbers|matters|factors|orders|borders|powers|papers|indicators|registers|sectors|disasters|letters|parameters|transfers|offers|errors|corridors|barriers|others|chapters|vectors|doors|floors|colou?rs|covers|rivers|centers|behaviou?rs|endeavou?rs|drivers of)$/i

/**
 * Those whom a noun phrase names: `States parties and relevant international organizations`.
 * What is recognised counts as what it is; other plural agents become groups. `asked` tells
 * that the phrase stands where only those who are asked can stand (`urges … to`).
 */
export function actorsIn(context: RuleContext, passage: NamedPassage, phrase: Span, asked: boolean): Actor[] {
  const found = pieces(passage, phrase).flatMap((piece) => actorAt(context, passage, piece))
  if (found.length > 0 || !asked) return found
  const span = withoutArticle(passage.text, phrase)
  const text = passage.text.slice(span.start, span.end)
  return text === '' ? [] : [{ ...span, text, entity: null, inferred: false }]
}

/** What parts the names of a list; a verb of asking may be repeated: `request the secretariat and invite the Bank`. */
const JOIN =
  /,? (?:and|or|as well as|together with)(?: (?:also |further )?(?:invite|request|encourage|urge|ask|call upon))?(?= )|,(?= )/g

/** Parts joined by `and`, `or` and commas; names that hold such words stay whole. */
function pieces(passage: NamedPassage, phrase: Span): Span[] {
  const found: Span[] = []
  let start = phrase.start
  for (const join of passage.text.slice(phrase.start, phrase.end).matchAll(JOIN)) {
    const at = phrase.start + join.index
    if (passage.mentions.some((mention) => mention.start < at && mention.end > at)) continue
    found.push({ start, end: at })
    start = at + join[0].length
  }
  return [...found, { start, end: phrase.end }].map((piece) => withoutArticle(passage.text, piece))
}

function withoutArticle(text: string, span: Span): Span {
  const { start, end } = trimmed(text, span)
  return { start: start + (ARTICLES.exec(text.slice(start, end))?.[0].length ?? 0), end }
}

function actorAt(context: RuleContext, passage: NamedPassage, piece: Span): Actor[] {
  const words = passage.text.slice(piece.start, piece.end)
  const secretariat = /^secretariat\b/i.exec(words)
  if (secretariat) {
    const end = piece.start + secretariat[0].length
    const told = passage.mentions.find((one) => one.start <= piece.start && one.end >= end && ACTING.test(one.entity))
    const entity = told?.entity ?? context.setting.body?.authority?.secretariat ?? null
    if (entity !== null) context.resolver.known(entity)
    return [{ start: piece.start, end, text: passage.text.slice(piece.start, end), entity, inferred: true }]
  }
  const mention = passage.mentions.find(
    ({ entity, start, end }) =>
      ACTING.test(entity) && end > piece.start && start < piece.end && isOnlyArticle(passage.text, start, piece.start),
  )
  if (mention !== undefined) {
    const kinds = KINDS_OF.exec(passage.text.slice(mention.end, piece.end))
    if (kinds !== null)
      return groupAt(context, passage.text, { start: piece.start, end: mention.end + kinds[0].length })
    const span = withoutArticle(passage.text, mention)
    return [{ ...span, text: passage.text.slice(span.start, span.end), entity: mention.entity, inferred: false }]
  }
  const head = words.replace(AFTER_HEAD, '').trim()
  if (head === '' || !AGENT.test(head) || NOT_AGENT.test(head)) return []
  return groupAt(context, passage.text, { start: piece.start, end: piece.start + head.length })
}

/** `United Nations bodies` are not the United Nations. */
const KINDS_OF =
  /^(?: [\p{Ll}-]+)? (?:bodies|agencies|entities|organi[sz]ations|offices|country teams|funds|missions)\b/u

function groupAt(context: RuleContext, text: string, span: Span): Actor[] {
  const words = text.slice(span.start, span.end)
  return [{ ...span, text: words, entity: context.entities.add(groupNamed(capitalised(words))), inferred: false }]
}

/** A mention that begins with the piece, articles aside. */
function isOnlyArticle(text: string, mention: number, piece: number): boolean {
  return mention <= piece ? ARTICLES.test(`${text.slice(mention, piece)} `) || mention === piece : false
}
