import { abbreviationBehind } from './abbreviations.js'
import { endOfName } from './extent-of-names.js'
import type { Occurrence } from './known-names.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { type Phrase, phrases } from './phrases.js'
import { overWords } from './proposals.js'
import { saysOnlyWhose } from './telling-names.js'
import { beginsSentence, isCapital, isVerbal, type Words } from './words.js'

/** Ends of phrases that name a body with its field or its parent behind: `Working Group on …`, `Conference of the Parties to …`. */
const BODIES: string[][] = [
  ['working', 'group'],
  ['working', 'party'],
  ['committee'],
  ['subcommittee'],
  ['subcommission'],
  ['group', 'of', 'experts'],
  ['group', 'of', 'governmental', 'experts'],
  ['team', 'of', 'specialists'],
  ['conference', 'of', 'the', 'parties'],
  ['conference', 'of', 'the', 'states', 'parties'],
  ['meeting', 'of', 'the', 'parties'],
  ['meeting', 'of', 'the', 'states', 'parties'],
  ['assembly', 'of', 'states', 'parties'],
  ['governing', 'council'],
  ['executive', 'board'],
  ['executive', 'committee'],
  ['subsidiary', 'body'],
]

/**
 * Bodies that no list knows: `Ad Hoc Open-ended Working Group on Mercury`, `Committee on
 * Trade Facilitation`. A national committee is an organisation, and the name without a
 * field (`the Committee`) is for `bodies-for-short`.
 */
export const bodiesByShape: Recogniser = (passage) =>
  phrases(passage.words).flatMap((phrase) => bodiesIn(passage, phrase))

function bodiesIn(passage: PreparedText, phrase: Phrase): FoundMention[] {
  const { words } = passage
  const found: FoundMention[] = []
  for (let at = phrase.from; at < phrase.to; at++) {
    const noun = isCapital(words.raw[at]) ? nounAt(words, at) : undefined
    const span = noun ? spanOf(passage, phrase, at, at + noun.length) : null
    if (!span) continue
    const { end, abbreviation } = abbreviationBehind(words, span.from, span.to)
    const name = passage.text.slice(words.start[span.from], words.end[span.to - 1])
    found.push(
      overWords(passage, span.from, end, 'body-by-shape', { by: 'name', kind: 'BODY', name, abbreviation }, 0.7),
    )
    at = span.to - 1
  }
  return found
}

/** The name around the noun at words `at` to `base`; null where it names no body of its own. */
function spanOf(passage: PreparedText, phrase: Phrase, at: number, base: number): Phrase | null {
  const { words, known } = passage
  const from = beginning(words, phrase.from, at)
  if (words.key.slice(from, at).some((key) => NATIONAL.test(key))) return null
  if (known.some((name) => name.kind !== 'ACTOR_GROUP' && name.from <= from && name.to >= base)) return null
  const to = base >= phrase.to ? base : endOfName(passage, from, phrase.to, base)
  if (
    known.some((name) => name.kind === 'BODY' && name.to === to && name.from > from && isOwner(known, from, name.from))
  )
    return null
  const hasField = to > base && /^(on|of|to|for|against)$/.test(words.key[base] ?? '')
  if (hasField) return saysOnlyWhose(passage, base - 1) || isEveryones(words, base, to) ? null : { from, to }
  return base <= phrase.to && isName(words, from, at) && !INTERNATIONAL.test(words.key[from] ?? '')
    ? { from, to: base }
    : null
}

/** A commission meets and adopts texts where it is one on something; others are organisations. */
function nounAt(words: Words, at: number): string[] | undefined {
  if (words.key[at] === 'commission' && words.key[at + 1] === 'on') return ['commission']
  return BODIES.find((keys) => keys.every((key, i) => words.key[at + i] === key))
}

/** True where the words are a known organisation, whose body the name behind them is: `ECE | Committee on …`. */
const isOwner = (known: Occurrence[], from: number, to: number) =>
  known.some((name) => name.kind === 'ORGANISATION' && name.from === from && name.to === to)

/** `Committee of Experts`, `Committee of the Whole`: such as many have. */
function isEveryones(words: Words, base: number, to: number): boolean {
  return /^of (?:the )?(?:whole|experts)$/.test(words.key.slice(base, to).join(' '))
}

/** A State's own committee is an institution of it, one that calls itself international an organisation. */
const NATIONAL = /^(national|federal|interministerial|ministerial|royal)$/
const INTERNATIONAL = /^(international|european|world)$/

/** Back over the capitalised words before the noun, and over what hyphens glue to them: `Ad Hoc Open-ended` Working Group. */
function beginning(words: Words, least: number, at: number): number {
  let from = at
  while (from > least) {
    if (isCapital(words.raw[from - 1])) from--
    else if (words.raw[from - 2] === '-' && from - 3 >= least && isCapital(words.raw[from - 3])) from -= 3
    else if (words.raw[from - 1] === '-' && from - 2 >= least && isCapital(words.raw[from - 2])) from -= 2
    else break
  }
  return from < at && beginsSentence(words, from) && isVerbal(words.raw[from]) ? from + 1 : from
}

/** Words before the noun that tell this body from others: `Inland Transport Committee`, not `Intergovernmental Committee`. */
function isName(words: Words, from: number, at: number): boolean {
  const telling = words.key.slice(from, at).filter((key) => /^\p{L}/u.test(key))
  return telling.some(
    (key) =>
      !/^(ad|hoc|open|ended|intergovernmental|interim|informal|joint|special|preparatory|executive|standing|steering|the|expert|its|sub|technical|administrative|general|inter|governmental|drafting|financial|advisory|development|recalling|coordination|main)$/.test(
        key,
      ),
  )
}
