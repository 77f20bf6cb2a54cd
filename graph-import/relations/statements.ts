import type { Capacity, EntityId } from '../../graph/model/index.js'
import { assertion } from './assert.js'
import type { Assertion } from './assertion.js'
import { type Attendance, attendanceOf } from './attendance.js'
import { capacityStated } from './capacity.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'
import { itemNumbered, itemsNamed } from './items.js'
import { officialSpeakers } from './officials.js'
import { type Participant, participantsIn } from './participants.js'
import { addPerson } from './people.js'
import type { PersonListed } from './people-listed.js'
import { type Span, sentences, trimmed, withoutQuotations } from './span.js'

const RULE = 'statements'

/**
 * Who SPOKE_ON which agenda items: the items that the sentence or its paragraph names, else
 * the meeting. The capacity is the one that the sentence states; of one that is called an
 * observer only, the one in which it attended.
 */
export const statements: RelationRule = (context) => {
  const { meeting } = context.setting
  if (meeting === null) return []
  const attended = attendanceOf(context, false)
  return context.passages
    .filter(({ role, kind }) => role !== 'ANNEX' && role !== 'ATTENDANCE' && kind !== 'HEADING' && kind !== 'COVER')
    .map((passage) => ({ ...passage, text: withoutAsides(withoutQuotations(passage.text)) }))
    .flatMap((passage) =>
      sentences(passage.text).flatMap((sentence) => {
        const speakers = speakersIn(context, passage, sentence)
        if (speakers.length === 0) return []
        const { targets, assertions } = itemsOf(context, passage, sentence, meeting.id)
        return [
          ...assertions,
          ...speakers.flatMap(({ person, entity }) =>
            person ? [represented(context, passage, person, entity.id)] : [],
          ),
          ...speakers.flatMap((speaker) =>
            targets.map((target) =>
              assertion(
                RULE,
                'SPOKE_ON',
                speaker.entity.id,
                target,
                { passage: passage.key, start: speaker.start, end: speaker.end },
                {
                  qualifier: capacityOf(speaker, attended),
                  meeting: meeting.id,
                  asPrinted: speaker.standing,
                },
              ),
            ),
          ),
        ]
      }),
    )
}

/** What stands between the names of a list and is none: for whom else one spoke and as what, `Guinea (on behalf of the Group of 77 and China)`, and `’s delegation`. Offsets stay. */
function withoutAsides(text: string): string {
  return text.replace(
    /\((?:also |speaking )*on behalf of [^()]*\)|(?<=\w) in (?:its|their) capacity as (?:an? )?\p{L}+|(?<=\p{L})[’']s? (?:delegations?|representatives?)(?= |,|\.)/gu,
    (aside) => ' '.repeat(aside.length),
  )
}

interface Speaker extends Participant {
  /** Who spoke for it, where an office holder is named. */
  person?: PersonListed | null
  /** As printed: `parties to the Protocol`, `observers`; null where nothing is. */
  standing: string | null
}

function represented(context: RuleContext, passage: NamedPassage, person: PersonListed, of: EntityId): Assertion {
  const { name, role, start, end, represents } = person
  const id = addPerson(context, name, role?.replace(/\s+/g, ' ').trim() ?? null)
  const facts = { meeting: context.setting.meeting?.id ?? null, inferred: represents?.inferred ?? false }
  return assertion(RULE, 'REPRESENTED', id, of, { passage: passage.key, start, end }, facts)
}

function capacityOf({ entity, standing }: Speaker, attended: readonly Attendance[]): Capacity | null {
  if (standing === null) return null
  if (!/^observers?$/i.test(standing)) return capacityStated(standing, entity)
  return attended.find((one) => one.entity.id === entity.id)?.capacity ?? null
}

const MADE = '(?:(?:also|then|further|subsequently) )?(?:made|delivered|gave|presented)'
const PASSIVE =
  /\bstatements? (?:was|were) (?:(?:also|then|further) )?(?:made|delivered|given|heard)\b|\bheard (?:an? |the |further )?(?:[a-z]+ )?statements?\b/i
const MEETING =
  '(?:meeting|session|forum|conference|commission|committee|council|working (?:group|party)|assembly|plenary)'
const ACTIVE = new RegExp(
  `(?:,? who)? (?:${MADE} (?:an? |the |further |joint |introductory |opening |closing |oral |brief )*(?:statement|presentation)s?\\b|(?:also )?(?:spoke(?! (?:of|about)\\b)|took the floor|exercised (?:the|its|their|his|her) right of reply)\\b|(?:(?:also|then|further) )?(?:addressed|informed|briefed) the (?:\\p{Lu}\\p{L}+ )*${MEETING}\\b)`,
  'iu',
)
/** What was spoken, where the sentence begins with who spoke: `The representative of Chad reported that …`. */
const SAID =
  /^(?:(?:Under|At|In|On|During|After|Following)\b[^,]{0,80}, )?(?:[Tt]he )?(?:[Rr]epresentatives?|[Oo]bservers?|[Dd]elegations?) (?:of|for|from) (?:(?! (?:that|which|who|had|has|have|was|were|is|are)\b)[^.;:]){2,200}?,? (?=(?:(?:also|then|further|subsequently) )?(?:(?:reported|said|stated|announced|explained) (?:that|on)\b|(?:informed|briefed) (?:the|delegations|participants)\b))/u
/** Words of a presentation or of a right of reply that count only where who they are of is called a representative. */
const OF_NAMED =
  /\b(?:presentations? (?:was|were) (?:also )?(?:made|delivered|given) by|right of reply was (?:also )?exercised by)(?= (?:the )?(?:representatives?|observers?|delegations?)\b)/i
const NONE = /\bno (?:[a-z]+ )?statements?\b/
/** `representatives of the following parties to the Protocol: `, `the observers for `. */
const NAMERS =
  /\b(?:[Tt]he )?(representatives?|Representatives|[Oo]bservers?|[Dd]elegations?|[Ss]peakers?)(?: to [^,.:]{2,40}?)? (?:of|for|from)\b(?: the following\b)?/g
const LIST_ENDS = new RegExp(
  `\\.$|;$| under (?:this )?(?:agenda )?(?:sub-)?items?\\b|,? ${MADE} |,? (?:speaking|on behalf of|also speaking|in connection with|regarding|about|concerning)|(?:,? and|,| as well as)? by (?=(?:the )?(?:representatives?|observers?|delegations?)\\b)|(?:,? and|, as well as)? (?=the (?:representatives?|observers?) (?:of|for)\\b)`,
)
const APPOSITION =
  /,\s+(?:(?:an?|the|both|all)\s+)?((?:non-member|entit|States?\b|observers?\b|members?\b|signator|part(?:y|ies)\b)[^,.]*),?\s*/i
/** Numbers in place of names: `representatives of 29 Parties, including 14 on behalf of groups: …`; of what follows only known names count. */
const UNNAMED =
  /^\s*(?:\d+|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|a number)\b/i

function speakersIn(context: RuleContext, passage: NamedPassage, sentence: Span): Speaker[] {
  const text = passage.text.slice(sentence.start, sentence.end)
  if (NONE.test(text)) return []
  const passive = PASSIVE.exec(text) ?? OF_NAMED.exec(text)
  const said = SAID.exec(text)
  if (passive === null && said !== null)
    return afterNamers(context, passage, { start: sentence.start, end: sentence.start + said[0].length })
  const active = ACTIVE.exec(text)
  if (passive !== null) {
    const from = sentence.start + passive.index
    const found = afterNamers(context, passage, { start: from, end: sentence.end })
    const namers = new RegExp(NAMERS.source).test(text.slice(passive.index))
    return found.length > 0 || namers
      ? found
      : byWhom(context, passage, { start: from + passive[0].length, end: sentence.end })
  }
  if (active === null) return []
  const before = { start: sentence.start, end: sentence.start + active.index }
  const behind = text.indexOf(' as did ', active.index)
  const others = behind < 0 ? [] : afterNamers(context, passage, { start: sentence.start + behind, end: sentence.end })
  const found = [...afterNamers(context, passage, before), ...others]
  return found.length > 0 || new RegExp(NAMERS.source).test(text.slice(0, active.index))
    ? found
    : plain(context, passage, before)
}

/** Lists behind `the representatives of` and `the observers for`, each with its standing. */
function afterNamers(context: RuleContext, passage: NamedPassage, span: Span): Speaker[] {
  const text = passage.text.slice(span.start, span.end)
  return [...text.matchAll(NAMERS)].flatMap((match) => {
    const start = match.index + match[0].length
    const rest = text.slice(start)
    const unnamed = UNNAMED.test(rest)
    const colon = unnamed || /following$/i.test(match[0]) ? rest.indexOf(':') : -1
    if (unnamed && colon < 0) return []
    const from = start + (colon >= 0 ? colon + 1 : 0)
    const end = from + (LIST_ENDS.exec(text.slice(from))?.index ?? text.length - from)
    const apposition = APPOSITION.exec(text.slice(from, end))
    const called = /^observer/i.test(match[1] ?? '') ? (match[1] ?? null) : null
    const listed = colon >= 0 && !unnamed ? rest.slice(0, colon).trim() : called
    const standing = apposition?.[1]?.trim() ?? listed
    const list = trimmed(passage.text, {
      start: span.start + from,
      end: span.start + (apposition ? from + apposition.index : end),
    })
    const found = participantsIn(context, passage, list, 'PARTICIPANTS', colon >= 0 && !unnamed)
    const names = found.length > 0 || called === null ? found : oneByPlace(context, passage, list)
    return names.map((one) => ({
      ...one,
      standing,
    }))
  })
}

/** `The observer for the Office on Tides of the Coastal Union`: who alone is called an observer has a name, whoever knows it. */
function oneByPlace(context: RuleContext, passage: NamedPassage, list: Span): Participant[] {
  const text = passage.text.slice(list.start, list.end)
  if (!/^(?:the )?\p{Lu}\S+ (?:\S+ )*\p{Lu}/u.test(text) || /[,;:()]/.test(text)) return []
  const found = participantsIn(context, passage, list, 'ORGANISATIONS')
  return found.length === 1 ? found : []
}

/** `statements were made by Kenya and the European Union`. */
function byWhom(context: RuleContext, passage: NamedPassage, span: Span): Speaker[] {
  const by = /^(?: (?:under|on|in|at) [^:.;]{0,120}?)? by (?:the following(?: [^:.]{0,80})?: )?/.exec(
    passage.text.slice(span.start, span.end),
  )
  if (by === null) return []
  const list = trimmed(passage.text, { start: span.start + by[0].length, end: span.end })
  const known = onlyKnown(context, passage, list, null)
  return known.length > 0 ? known : officials(context, passage, list)
}

/** Those who spoke through the holders of offices; who speaks in a capacity of its own does not speak for them. */
function officials(context: RuleContext, passage: NamedPassage, list: Span): Speaker[] {
  if (/\bin (?:his|her) (?:personal )?capacity\b/.test(passage.text.slice(list.start))) return []
  const end = list.end - (/\.$/.test(passage.text.slice(list.start, list.end)) ? 1 : 0)
  return officialSpeakers(context, passage, { start: list.start, end }).map((one) => ({ ...one, standing: null }))
}

/** `Thailand, a State signatory to the Protocol, made a statement`. */
function plain(context: RuleContext, passage: NamedPassage, before: Span): Speaker[] {
  const text = passage.text.slice(before.start, before.end)
  const introduction =
    /^(?:(?:At|Under|In|On|Also|After|Following|During)\b[^,]*(?:, on [^,]*)?, )*(?:the )?/i.exec(text)?.[0].length ?? 0
  const apposition = APPOSITION.exec(`${text.slice(introduction)},`)
  const span = {
    start: before.start + introduction,
    end: apposition ? before.start + introduction + apposition.index : before.end,
  }
  const known = onlyKnown(context, passage, trimmed(passage.text, span), apposition?.[1]?.trim() ?? null)
  return known.length > 0 ? known : officials(context, passage, trimmed(passage.text, { ...span, end: before.end }))
}

/** Where no word says that speakers are listed, all that stands there must be known names. */
function onlyKnown(context: RuleContext, passage: NamedPassage, span: Span, standing: string | null): Speaker[] {
  const covered = passage.mentions
    .filter(
      ({ entity, start, end }) =>
        /^(?:country|organisation):/.test(entity) && start >= span.start - 4 && end <= span.end + 1,
    )
    .reduce((sum, { start, end }) => sum + end - start, 0)
  if (covered < 0.6 * (span.end - span.start)) return []
  return participantsIn(context, passage, span, 'PARTICIPANTS', false).map((one) => ({ ...one, standing }))
}

/** Items that the sentence names, else its paragraph, else the meeting. */
function itemsOf(context: RuleContext, passage: NamedPassage, sentence: Span, meeting: EntityId) {
  const all = itemsNamed(passage.text)
  const own = all.filter(({ start }) => start >= sentence.start && start < sentence.end)
  const named = (own.length > 0 ? own : all).flatMap(
    ({ number, start, end }) => itemNumbered(context, number, { passage: passage.key, start, end }) ?? [],
  )
  const thisItem =
    /\bthis (?:agenda )?(?:sub-)?item\b/i.test(passage.text) && passage.item !== null
      ? context.items.get(passage.item)
      : undefined
  const targets = named.length > 0 ? named.map(({ id }) => id) : [thisItem ?? meeting]
  const assertions: Assertion[] = named.flatMap((item) => item.assertions)
  return { targets: [...new Set(targets)], assertions }
}
