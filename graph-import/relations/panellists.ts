import { assertion } from './assert.js'
import type { Assertion } from './assertion.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'
import { itemNumbered, itemsNamed } from './items.js'
import { addPerson } from './people.js'
import { type PersonListed, peopleListed } from './people-listed.js'
import { type Span, sentences, withoutQuotations } from './span.js'

const RULE = 'panellists'

/** The words up to the first name, and whether one person or a list follows. */
const LEAD =
  /\b(?:discussions?|debate|dialogue|panel|segment|consideration|item)\b[^.;:]{0,140}? (?:was|were) (?:facilitated|led|introduced|opened) by (?:(?:a |the )?(?:sole |only )?panell?ist,? |(?:the )?(?:following|these) (?:[a-z]+ )?panell?ists: |(?:the )?panell?ists |(?=\p{Lu}|Mr|Ms))|\b[Pp]resentations? (?:was|were) (?:made|given|delivered) by (?:(?:a |the )?(?:sole |only )?panell?ist,? |(?:the )?(?:following|these) (?:[a-z]+ )?panell?ists: )|\bfollowing panell?ists (?:made|gave|delivered) presentations[^.;:]{0,60}: /u
/** `The panellists were`, `the panel consisted of`, `the following panellists responded: `: names follow, or a list of functions. */
const NAMED =
  /\b(?:(?:panell?ists|panel) (?:(?:on|for|under|in) [^.;:]{0,60} )?(?:were|was|included|comprised|consisted of|was composed of|was made up of)(?: as follows| the following(?: [a-z]+)?)?:? (?!of\b)|\bpanell?ists\b[^.;:]{0,100}: |\b[Pp]resentations?(?: (?:under|on|in) [^.;:]{0,80})? (?:was|were) (?:made|given|delivered) by )(?=(?:the )?\p{Lu}|the \p{L})/u
/** `A (Chile) and B (Peru) served as panellists`: names come first. */
const SERVED =
  /^(?:(?:Under|At|On|For|During)\b[^,]*(?:, on [^,]*)?, )?(?<names>.+?),? (?:served|acted|participated|spoke) as (?:the )?panell?ists?\b/u

/**
 * `The discussion under agenda item 3 was facilitated by the following panellists: Name,
 * Role (State), …`: PANELLIST_ON the item with the role as printed, REPRESENTED the State.
 */
export const panellists: RelationRule = (context) =>
  context.passages
    .filter(({ role, kind }) => role !== 'ANNEX' && kind !== 'HEADING' && kind !== 'COVER')
    .flatMap((passage) =>
      sentences(withoutQuotations(passage.text)).flatMap((sentence) => inSentence(context, passage, sentence)),
    )

function inSentence(context: RuleContext, passage: NamedPassage, sentence: Span): Assertion[] {
  const text = passage.text.slice(sentence.start, sentence.end)
  const span = listIn(text)
  const found =
    span === null
      ? fromState(context, passage, sentence)
      : peopleListed(context, passage, { start: sentence.start + span.start, end: sentence.start + span.end })
  if (found.length === 0) return []
  const { items, assertions } = itemsOf(context, passage, sentence)
  return [
    ...assertions,
    ...found.flatMap((entry) => {
      const person = addPerson(context, entry.name, entry.role)
      const words = { passage: passage.key, start: entry.start, end: entry.end }
      const meeting = context.setting.meeting?.id ?? null
      const represents = entry.represents
      return [
        ...items.map((item) =>
          assertion(RULE, 'PANELLIST_ON', person, item, words, { meeting, asPrinted: entry.role }),
        ),
        ...(represents === null
          ? []
          : [assertion(RULE, 'REPRESENTED', person, represents.id, words, { meeting, inferred: represents.inferred })]),
      ]
    }),
  ]
}

/** `The panellist from Chile, Ms. Ana Paz, Head of Unit, described …`. */
const FROM_STATE =
  /\b[Tt]he (?:[a-z]+ )?panell?ist (?:from|of) (?<of>[^,.;:]{3,60}), (?<who>\p{Lu}[^;:]{3,200}?), (?=(?:also |then )?\p{Ll}+(?:ed|ave|ade|oke|aid)\b)/u

function fromState(context: RuleContext, passage: NamedPassage, sentence: Span): PersonListed[] {
  const match = FROM_STATE.exec(passage.text.slice(sentence.start, sentence.end))
  const { of = '', who = '' } = match?.groups ?? {}
  if (match === null) return []
  const at = sentence.start + match.index + match[0].indexOf(of)
  const start = at + of.length + 2
  const state = passage.mentions.find(
    (mention) => /^(?:country|organisation):/.test(mention.entity) && mention.start >= at && mention.end <= start,
  )
  return peopleListed(context, passage, { start, end: start + who.length }).map((person) => ({
    ...person,
    represents: state === undefined ? person.represents : { id: state.entity, inferred: false },
  }))
}

/** Where a sentence names panellists. */
function listIn(text: string): Span | null {
  const served = SERVED.exec(text)
  const names = served?.groups?.names
  if (served && names !== undefined) {
    const start = served[0].indexOf(names)
    return { start, end: start + names.length }
  }
  const lead = LEAD.exec(text) ?? NAMED.exec(text)
  return lead === null ? null : { start: lead.index + lead[0].length, end: text.length }
}

/** Items that the sentence names, else the item that its section is about. */
function itemsOf(context: RuleContext, passage: NamedPassage, sentence: Span) {
  const named = itemsNamed(passage.text.slice(sentence.start, sentence.end)).map((item) => ({
    number: item.number,
    words: { passage: passage.key, start: item.start + sentence.start, end: item.end + sentence.start },
  }))
  const numbers =
    named.length > 0 || passage.item === null
      ? named
      : [{ number: passage.item, words: { passage: passage.key, ...sentence } }]
  const found = numbers.flatMap(({ number, words }) => itemNumbered(context, number, words) ?? [])
  return { items: found.map(({ id }) => id), assertions: found.flatMap(({ assertions }) => assertions) }
}
