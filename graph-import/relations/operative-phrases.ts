import type { Strength } from '../../graph/model/index.js'
import { hedgesIn, intensifiersIn } from './qualifying-words.js'
import { type Span, sentences, trimmed, withoutQuotations } from './span.js'
import { ASKING, strengthOfModal, strengthOfVerb } from './strength.js'
import { baseForm } from './verbs.js'

/** One operative sentence of a recommendation, read apart. Offsets count in the text given. */
export interface OperativeClause {
  sentence: Span
  /** The words of asking, up to the verb of the action. */
  phrase: Span
  /** Base form of the verb of the action: `share`, `make` for `should consider making`. */
  verb: string
  strength: Strength
  hedges: Span[]
  intensifiers: Span[]
  /** Noun phrase of those who are asked; null where the sentence names none, as in `This should include …`. */
  asked: Span | null
  /** Noun phrase of those who are asked through the former; null where there are none. */
  askedThrough: Span | null
  /** True where a body speaks (`The Committee urges …`), so that its next finite verb may ask others. */
  spoken: boolean
}

const ADVERB =
  '(?:also|further|furthermore|again|once again|likewise|moreover|therefore|thus|hereby|continue to|not|(?!apply|rely|supply|comply|multiply|reply|imply)[a-z]+ly)'
const ADVERBS = `(?:${ADVERB},? )*`
/** Words between commas that part the asking from what is asked: `, as appropriate,`. They may hold commas of their own, behind which no action begins. */
const INSERTION =
  '(?:, [^;:.]{1,900}?,(?! (?:and|or|but|as|in|with|within|including|inter alia|where|when|if|by|on|for|at|through|under|of|from|while|without|pursuant|consistent|subject to|based|bearing|taking into|especially|particularly|notably|such)\\b))?'
const ASKED_PASSIVE =
  '(?:urged|encouraged|invited|requested|asked|required|obliged|advised|recommended|called (?:up)?on)'
const ASKS = '(?:urge|encourage|invite|request|ask|advise|recommend|instruct|call (?:up)?on|appeal to)'
const ASKS_FINITE =
  '(?:urge[sd]|encourage[sd]|invite[sd]|request(?:s|ed)|ask(?:s|ed)|recommend(?:s|ed)|decide[sd]|directs|demand(?:s|ed)|instruct(?:s|ed)|call(?:s|ed) (?:up)?on|appeal(?:s|ed) to|call(?:s|ed) for)'
const TRYING =
  '(?:endeavour|strive|seek|aim|make (?:every|all|their best|its best) efforts?|do (?:its|their) utmost) to'
const MODAL = '(?:should|shall|must|ought to|need to|may wish to|might wish to|may|might|could)'

/** `are strongly encouraged, as appropriate, to`; with a modal before it `should be encouraged to`. */
const PASSIVE = new RegExp(
  `\\b((?:${MODAL}${INSERTION} )?(?:are|is|be|were|was) ${ADVERBS}(${ASKED_PASSIVE})${INSERTION} to(?: continue to)?)\\b(?::? |,(?= [^;:.]{1,200}?, ))`,
)
const MODAL_PHRASE = new RegExp(
  `\\b(${MODAL})${INSERTION}(?: ${ADVERB}(?=,? ),?)*( be| ${TRYING}| consider(?= [a-z]+ing\\b)| ${ASKS}(?= ))?(?=[ :]|, [^;:.]{1,200}?, )`,
  'i',
)
const ACTIVE = new RegExp(
  `\\b((?:${ADVERBS})(${ASKS_FINITE})(?: (?:further|also))?(?: (?:to\\b(?! the\\b)|that\\b))?)(?=[ ,:])`,
  'i',
)
/** `It is recommended that …`: nobody speaks. */
const IMPERSONAL = new RegExp(`\\b(it (?:is|was) ${ADVERBS}(recommended|requested|advised|decided) that)(?=[ ,:])`, 'i')
/** Words after which a finite verb or modal belongs to a clause inside another's noun phrase. */
const RELATIVE = /\b(?:that|which|who|whom|where|if|as|whether)$/i
const VERB = new RegExp(
  `^[:,]?\\s*(?:\\([a-z0-9]+\\)\\s*)?(?:${ADVERB},? )*(?:consider (?=[a-z-]+ing\\b))?([\\p{L}-]+)`,
  'iu',
)
/** ` to ` before a verb, not before a noun: `parties to the Protocol`. A second who is asked with the first is no insertion: `its parties, and request the secretariat, to …`. The verb may stand behind a letter: `Urges all States: (a) To …`. */
const toVerb = (longest: number) =>
  new RegExp(
    `^(.{2,160}?)(?:,(?! and ${ASKS} )[^;:.]{1,${longest}}?,)?(?:,? to(?::\\s*(?:\\([a-z]\\)\\s*)?|\\s+(?!\\p{Lu}))|: \\([a-z]\\) To )(?!the\\b|an?\\b|this\\b|these\\b|its\\b|their\\b|each\\b|all\\b|any\\b|which\\b|do so\\b)(?:(?:also|further|fully|actively|effectively|jointly|continue to) )*(\\p{L}+)`,
    'u',
  )
const TO_VERB = toVerb(400)
/** The same behind a longer insertion, where there is none so near. */
const FAR_TO_VERB = toVerb(900)

/**
 * The operative sentences of a recommendation. Words between quotation marks are none.
 * Of the bodies that speak and of those whom they ask, only the latter are `asked`.
 */
export function operativeClauses(text: string): OperativeClause[] {
  const masked = withoutQuotations(text)
  return sentences(masked).flatMap((sentence) => {
    const clauses = clausesOf(masked, sentence)
    return clauses.map(({ verbEnd, ...clause }, index) => {
      const start = index === 0 ? sentence.start : clause.phrase.start
      const words = masked.slice(start, clauses[index + 1]?.phrase.start ?? sentence.end)
      const move = (span: Span) => ({ start: span.start + start, end: span.end + start })
      const near = { start: clause.phrase.start - start, end: verbEnd - start }
      return {
        ...clause,
        sentence,
        hedges: hedgesIn(words).map(move),
        intensifiers: intensifiersIn(words, near).map(move),
      }
    })
  })
}

/** The first clause of a sentence and those that `and` joins to it: `encouraged States to …, and invited donors to …`. */
function clausesOf(text: string, sentence: Span): Found[] {
  const found: Found[] = []
  let next = firstClause(text, sentence)
  while (next !== null) {
    found.push(next)
    next = furtherClause(text, { start: next.verbEnd, end: sentence.end }, found)
  }
  return found
}

/** Another finite verb of the same speaker, or another passive; one without a subject of its own asks those asked before. */
function furtherClause(text: string, rest: Span, before: readonly Found[]): Found | null {
  const previous = before.at(-1)
  const spoken = before[0]?.spoken === true ? active(text, rest) : null
  if (spoken?.asked && /(?:[,;]|,? and)$/.test(text.slice(rest.start, spoken.phrase.start).trimEnd())) return spoken
  const same = previous === undefined ? null : jointModal(text, rest, previous)
  if (same !== null) return same
  const asked = passive(text, rest)
  const joint =
    asked &&
    /(?:;|[,;]? and)(?: ((?:the |all |other |relevant )*[^,;:]{0,120}?))?\s*$/.exec(
      text.slice(rest.start, asked.phrase.start),
    )
  if (!asked || !joint || previous === undefined) return null
  const subject = joint[1]?.trim() ?? ''
  const isOfRelative = /\b(?:who|which|that|whose)\b/.test(text.slice(previous.phrase.start, asked.phrase.start))
  if (subject === '' && isOfRelative) return null
  const start = asked.phrase.start - 1 - subject.length
  return { ...asked, asked: subject === '' ? previous.asked : { start, end: start + subject.length } }
}

/** `…, and should report`: another modal without a subject of its own asks those asked before; inside a relative clause it asks nobody. */
function jointModal(text: string, rest: Span, previous: Found): Found | null {
  const isModal = previous.asked !== null && /^(?:should|shall|must)\b/.test(text.slice(previous.phrase.start))
  const next = isModal ? modal(text, rest) : null
  const between = next && text.slice(previous.phrase.start, next.phrase.start)
  if (next === null || between === null || !/[,;]? and (?:also )?$/.test(between)) return null
  return /\b(?:who|which|that|whose|where|whether|if)\b/.test(between) ? null : { ...next, asked: previous.asked }
}

type Found = Omit<OperativeClause, 'hedges' | 'intensifiers' | 'sentence'> & { verbEnd: number }

function firstClause(text: string, sentence: Span): Found | null {
  const found = [passive, modal, active, impersonal].flatMap((read) => read(text, sentence) ?? [])
  return found.sort((a, b) => a.phrase.start - b.phrase.start || b.phrase.end - a.phrase.end)[0] ?? null
}

function passive(text: string, sentence: Span): Found | null {
  const match = first(text, sentence, PASSIVE)
  if (match === null) return null
  const [whole = '', phrase = '', participle = ''] = match.groups
  const modalWord = new RegExp(`^${MODAL}`, 'i').exec(phrase)?.[0]
  const end = match.start + phrase.length
  const verb = verbAt(text, match.start + whole.length)
  if (verb === null) return null
  return {
    phrase: { start: match.start, end },
    verb: verb.base,
    verbEnd: verb.end,
    strength: modalWord ? strengthOfModal(firstWord(modalWord)) : strengthOfVerb(askingBase(participle)),
    asked: subject(text, { start: sentence.start, end: match.start }),
    askedThrough: null,
    spoken: false,
  }
}

function modal(text: string, sentence: Span): Found | null {
  const match = first(text, sentence, MODAL_PHRASE)
  if (match === null) return null
  const [whole = '', word = '', continued = ''] = match.groups
  const end = match.start + whole.length
  const asked = subject(text, { start: sentence.start, end: match.start })
  const strength = strengthOfModal(firstWord(word))
  const isAsking = new RegExp(`^ ${ASKS}$`, 'i').test(continued)
  const through = isAsking ? TO_VERB.exec(text.slice(end, sentence.end)) : null
  if (isAsking && through !== null) {
    const [, noun = '', verb = ''] = through
    return {
      phrase: { start: match.start, end },
      verb: baseForm(verb),
      verbEnd: end,
      strength,
      asked,
      askedThrough: trimmed(text, { start: end, end: end + noun.length }),
      spoken: false,
    }
  }
  const phraseEnd = isAsking ? end - continued.length : end
  const verb = verbAt(text, phraseEnd)
  if (verb === null || (strength === 'OPTIONAL' && !/wish/i.test(word) && asked === null)) return null
  return {
    phrase: trimmed(text, { start: match.start, end: phraseEnd }),
    verb: verb.base,
    verbEnd: verb.end,
    strength,
    asked,
    askedThrough: null,
    spoken: false,
  }
}

/** A body speaks: `The Committee urges States to …`, or, in a resolution, `Requests the Secretariat to …`. */
function active(text: string, sentence: Span): Found | null {
  const match = first(text, sentence, ACTIVE)
  if (match === null) return null
  const [whole = '', phrase = '', asking = ''] = match.groups
  const before = text.slice(sentence.start, match.start).trimEnd()
  if (/\b(?:are|is|be|were|was|been|being|as|has|have|had|when|if|so|those|information|and\/or)$/i.test(before))
    return null
  if (/^ (?:by|in|at|from)\b/.test(text.slice(match.start + whole.length))) return null
  const end = match.start + phrase.length
  const rest = text.slice(end, sentence.end)
  const base = askingBase(asking)
  const clause = {
    phrase: { start: match.start, end },
    strength: strengthOfVerb(base),
    askedThrough: null,
    spoken: true,
  }
  if (/ (?:to)$/.test(phrase) && !/appeal/.test(asking)) {
    const verb = verbAt(text, end)
    return verb === null ? null : { ...clause, verb: verb.base, verbEnd: verb.end, asked: null }
  }
  if (/ that$/.test(phrase))
    return { ...clause, ...throughOthers(text, afterThat(text, end, sentence.end, base), sentence.end) }
  const object = TO_VERB.exec(rest) ?? FAR_TO_VERB.exec(rest)
  if (object === null) return { ...clause, verb: base, verbEnd: end, asked: null }
  const [, noun = '', verb = ''] = object
  const action = verbAt(text, end + object[0].length - verb.length)
  return {
    ...clause,
    verb: action?.base ?? baseForm(verb),
    verbEnd: end,
    asked: trimmed(text, { start: end, end: end + noun.length }),
  }
}

function impersonal(text: string, sentence: Span): Found | null {
  const match = first(text, sentence, IMPERSONAL)
  if (match === null) return null
  const [phrase = '', , asking = ''] = match.groups
  const [end, base] = [match.start + phrase.length, askingBase(asking)]
  return {
    phrase: { start: match.start, end },
    strength: strengthOfVerb(base),
    spoken: false,
    ...throughOthers(text, afterThat(text, end, sentence.end, base), sentence.end),
  }
}

/** `recommended that States parties consider establishing`: who, up to the verb that shows that they act. */
function afterThat(text: string, start: number, end: number, base: string) {
  const match =
    /^[,:]? ?((?:all |the |relevant )?(?:\p{L}[\p{L}’'-]*)(?: [\p{L}’'-]+){0,5}?)(?:,[^;:.]{1,160}?,)?(?: (?:should|shall|could|may|will|would))?:? (?:(?:also|further|consider|endeavour to|continue to) )*(?:\([a-z]\) )?(\p{L}+)/u.exec(
      text.slice(start, end),
    )
  const verb = match?.[2]
  const shall = modal(text, { start, end })
  if (!match || verb === undefined)
    return { verb: shall?.verb ?? base, verbEnd: shall?.verbEnd ?? start, asked: shall?.asked ?? null }
  const actors =
    /^[,:]? ?(?:all |the |relevant )*(?:(?:Conference|Meeting|Assembly|Council|Commission|Committee|Working Group)(?: (?:of|on|for|to) (?:the )?\p{Lu}[\p{L}-]*(?: (?:and )?\p{Lu}[\p{L}-]*)*)+|(?:Working|Contracting) (?:Part(?:y|ies)|Groups?)|(?:[Mm]ember )?(?:States?(?: [Pp]arties)?|Governments|Parties|[Cc]ountries|[Ss]ecretariat)|(?:\p{Ll}[\p{Ll}-]+ ){0,3}(?:authorities|parties|organi[sz]ations|institutions|agencies|bodies|entities|partners|stakeholders|donors|experts|practitioners|companies|delegations|members)(?: concerned)?|\p{Lu}[\p{L}-]+(?: \p{L}+){0,4}?)(?=[ :,])/u.exec(
      text.slice(start, end),
    )
  const actor = actors === null ? null : trimmed(text, { start, end: start + actors[0].length })
  const isOther = actor === null || (shall?.asked ?? actor).start > actor.end
  if (shall !== null && isOther) return { verb: shall.verb, verbEnd: shall.verbEnd, asked: shall.asked }
  const asked = actor
  const next = asked === null ? null : verbAt(text, asked.end, true)
  return { verb: next?.base ?? base, verbEnd: next?.end ?? start, asked }
}

const ASKS_OTHERS = new RegExp(`^${ASKS}$`)

/** `that the Conference call upon States parties to review`: who is asked through the one who acts, and to do what. */
function throughOthers(text: string, found: ReturnType<typeof afterThat>, end: number) {
  const { verb, verbEnd, asked } = found
  const particle = /^ (?:(?:up)?on|to)(?= )/.exec(text.slice(verbEnd, end))?.[0] ?? ''
  const start = verbEnd + particle.length
  const through = asked !== null && ASKS_OTHERS.test(`${verb}${particle}`) ? TO_VERB.exec(text.slice(start, end)) : null
  if (through === null) return { ...found, askedThrough: null }
  const [, noun = '', action = ''] = through
  return { ...found, verb: baseForm(action), askedThrough: trimmed(text, { start, end: start + noun.length }) }
}

function first(text: string, sentence: Span, pattern: RegExp): { start: number; groups: string[] } | null {
  const words = text.slice(sentence.start, sentence.end)
  for (const match of words.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))) {
    if (RELATIVE.test(words.slice(0, match.index).trimEnd())) continue
    return { start: sentence.start + match.index, groups: [...match] }
  }
  return null
}

function verbAt(text: string, from: number, skipModal = false): { base: string; end: number } | null {
  const insertion = /^,?(?<=,) [^;:.]{1,200}?,(?= )/.exec(text.slice(text[from - 1] === ',' ? from - 1 : from))?.[0]
  const at = insertion === undefined ? from : from + insertion.length - (text[from - 1] === ',' ? 1 : 0)
  const rest = text.slice(at)
  const modalWords = skipModal
    ? (/^(?:,[^;:.]{1,160}?,|\s+at its (?:[\w-]+ ){1,3}(?:session|meeting)\b)?\s*(?:should|shall|could|may|will|would)?\s*(?:(?:consider|endeavour to)\s)?/.exec(
        rest,
      )?.[0].length ?? 0)
    : 0
  const match = VERB.exec(rest.slice(modalWords))
  return match?.[1] === undefined ? null : { base: baseForm(match[1]), end: at + modalWords + match[0].length }
}

/** The clause's subject: of the parts between commas before it the last that is neither an insertion nor an introduction. */
function subject(text: string, before: Span): Span | null {
  const parts = [...text.slice(before.start, before.end).matchAll(/[^,:]+/g)].reverse()
  for (const part of parts) {
    const day = /^ ?(?:that )?on \d{1,2} \p{L}+ \d{4} /u.exec(part[0])?.[0].length ?? 0
    const span = trimmed(text, {
      start: before.start + part.index + day,
      end: before.start + part.index + part[0].length,
    })
    const words = text.slice(span.start, span.end)
    if (
      words === '' ||
      NO_SUBJECT.test(words) ||
      hedgesIn(words).some(({ start, end }) => start === 0 && end === words.length)
    )
      continue
    return span
  }
  return null
}

/** Beginnings of introductions (`In accordance with …`) and insertions (`in particular …`). */
const NO_SUBJECT =
  /^(?:and )?(?:in|with|within|under|at|on|for|by|to|of|as|where|when|while|if|after|before|upon|during|pursuant|given|bearing|taking|recogni[sz]ing|noting|recalling|considering|building|including|such as|especially|particularly|notably|inter alia|through|without|subject|consistent|depending|having|acknowledging|therefore|furthermore|moreover|finally|however|also|accordingly|consequently|thus|similarly|likewise|additionally)\b/i

const firstWord = (words: string) => words.split(' ')[0] ?? words
const askingBase = (words: string) => ASKING[firstWord(words).toLowerCase()] ?? firstWord(words).toLowerCase()
