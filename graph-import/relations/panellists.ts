import type { EntityId } from '../../graph/model/index.js'
import { assertion } from './assert.js'
import type { Assertion } from './assertion.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'
import { itemNumbered, itemsNamed } from './items.js'
import { addPerson, inBrackets, PERSON } from './people.js'
import { type Span, sentences, withoutQuotations } from './span.js'

const RULE = 'panellists'

/** The words up to the first name, and whether one person or a list follows. */
const LEAD =
  /\b(?:discussions?|debate|dialogue|panel|segment|consideration|item)\b[^.;:]{0,140}? (?:was|were) (?:facilitated|led|introduced|opened) by (?:(?:a |the )?(?:sole |only )?panell?ist,? |(?:the )?(?:following|these) (?:[a-z]+ )?panell?ists: |(?:the )?panell?ists |(?=\p{Lu}|Mr|Ms))|\bpresentations? (?:was|were) (?:made|given|delivered) by (?:(?:a |the )?(?:sole |only )?panell?ist,? |(?:the )?(?:following|these) (?:[a-z]+ )?panell?ists: )|\bfollowing panell?ists (?:made|gave|delivered) presentations[^.;:]{0,60}: /u
/** `Name, Role (State)`, the next entry or the end behind it. */
const ENTRY = new RegExp(
  `${PERSON}, (?:the )?(?<role>(?:[^();]|\\((?!\\p{Lu}[^()]*\\)(?:[,;.]|,? and |$)))+?) (?=\\((?:the )?\\p{Lu}[^()]*(?:\\([^()]*\\))?[^()]*\\)(?:[,;.]|,? and |$))`,
  'gu',
)
const SINGLE = new RegExp(
  `^${PERSON}, (?:the )?(?<role>.+?)(?:, (?:stationed|based|posted|speaking|participating|joining) [^.]*)?[.;]?$`,
  'u',
)

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
  const lead = LEAD.exec(text)
  if (lead === null) return []
  const from = sentence.start + lead.index + lead[0].length
  const { items, assertions } = itemsOf(context, passage, sentence)
  return [
    ...assertions,
    ...entries(passage, { start: from, end: sentence.end }).flatMap((entry) => {
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

interface Entry extends Span {
  name: string
  role: string
  represents: { id: EntityId; inferred: boolean } | null
}

function entries(passage: NamedPassage, { start, end }: Span): Entry[] {
  const list = passage.text.slice(start, end)
  const found = [...list.matchAll(ENTRY)].flatMap((match) => {
    const { name, role } = match.groups ?? {}
    if (name === undefined || role === undefined) return []
    const at = start + match.index + match[0].indexOf(name)
    const bracket = start + match.index + match[0].length
    const state = inBrackets(passage, bracket)
    const close = passage.text.indexOf(')', state?.end ?? bracket) + 1
    return [{ name, role, start: at, end: close, represents: state && { id: state.id, inferred: false } }]
  })
  if (found.length > 0) return found
  const single = SINGLE.exec(list)
  const { name, role } = single?.groups ?? {}
  if (single === null || name === undefined || role === undefined) return []
  const at = start + list.indexOf(name)
  const roleAt = at + name.length + passage.text.slice(at + name.length).indexOf(role)
  const state = servedState(passage, { start: roleAt, end: roleAt + role.length })
  return [
    {
      name,
      role,
      start: at,
      end: roleAt + role.length,
      represents: state === null ? null : { id: state, inferred: true },
    },
  ]
}

/** The State whose office a role names: `Liaison Magistrate … of the Niger`; the last `of` decides, a place of service does not. */
function servedState({ text, mentions }: NamedPassage, { start, end }: Span): EntityId | null {
  const states = mentions.filter(
    (mention) =>
      mention.entity.startsWith('country:') &&
      mention.start >= start &&
      mention.end <= end &&
      /\b(?:of|for)(?: the)? $/.test(
        text.slice(start, mention.start).concat(/^the /.test(text.slice(mention.start)) ? 'the ' : ''),
      ),
  )
  return states.at(-1)?.entity ?? null
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
