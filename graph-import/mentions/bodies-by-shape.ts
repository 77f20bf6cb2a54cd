import { abbreviationBehind } from './abbreviations.js'
import { beginningOfBody, endOfBody } from './extent-of-bodies.js'
import { isActor } from './extent-of-names.js'
import type { Occurrence } from './known-names.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { type Phrase, phrases } from './phrases.js'
import { overWords } from './proposals.js'
import { saysOnlyWhose } from './telling-names.js'
import { isCapital, spaced, type Words } from './words.js'

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
  ['ministerial', 'conference'],
  ['governing', 'council'],
  ['executive', 'board'],
  ['executive', 'committee'],
  ['subsidiary', 'body'],
  ['high', '-', 'level', 'panel'],
  ['panel', 'of', 'experts'],
  ['commission', 'of', 'inquiry'],
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

/** The name around the noun at words `at` to `base`; null where it names no body of its own or where its bounds can not be told. */
function spanOf(passage: PreparedText, phrase: Phrase, at: number, base: number): Phrase | null {
  const { words, known } = passage
  const from = beginningOfBody(passage, phrase.from, at)
  if (from === null || words.key.slice(from, at).some((key) => NATIONAL.test(key))) return null
  if (known.some((name) => name.kind !== 'ACTOR_GROUP' && name.from <= from && name.to >= base)) return null
  const to = base >= phrase.to ? base : endOfBody(passage, { from, to: phrase.to }, base)
  if (to === null) return null
  if (
    known.some((name) => name.kind === 'BODY' && name.to === to && name.from > from && isOwner(known, from, name.from))
  )
    return null
  const hasField = to > base && /^(on|of|to|for|against)$/.test(words.key[base] ?? '')
  if (hasField)
    return saysOnlyWhose(passage, base - 1) || isEveryones(words, base, to) || isCommonField(words, base, to)
      ? null
      : { from, to }
  if (base > phrase.to || !isName(passage, from, at) || INTERNATIONAL.test(words.key[from] ?? '')) return null
  return isCapital(words.raw[base]) && spaced(words, base - 1) ? null : { from, to: base }
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
  return /^of (?:the )?(?:whole|experts|permanent representatives)$/.test(words.key.slice(base, to).join(' '))
}

/** `Conference of the Parties to the Convention`, `Executive Board of the Fund`: which one the words do not say. `Commission on the Decision`: they tell of a text before it. */
function isCommonField(words: Words, base: number, to: number): boolean {
  return /^(?:(?:of|to|for) (?:the|this|that) (?:framework )?(?:agreement|center|commission|conference|convention|council|entity|fund|organization|program|protocol|treaty)|(?:of|on|to) (?:the )?(?:decision|decisions|resolution|program of work|report|review))$/.test(
    words.key.slice(base, to).join(' '),
  )
}

/** A State's own committee is an institution of it, one that calls itself international an organisation. */
const NATIONAL = /^(national|federal|interministerial|ministerial|royal)$/
const INTERNATIONAL = /^(international|european|world)$/

/** Words before the noun that tell this body from others: `Inland Transport Committee`, not `Intergovernmental Committee`. Whose it is tells only which board or council is meant. */
function isName({ words, known }: PreparedText, from: number, at: number): boolean {
  const isOwned = /^(?:executive|governing)$/.test(words.key[at] ?? '') || words.key[at - 1] === 'advisory'
  const whose = isOwned ? [] : known.filter((name) => isActor(name) && name.from >= from && name.to <= at)
  return words.key
    .slice(from, at)
    .some(
      (key, i) =>
        /^\p{L}/u.test(key) && !COMMON.has(key) && !whose.some((name) => name.from <= from + i && from + i < name.to),
    )
}

/** Words by which no committee is told from those of others. */
const COMMON = new Set(
  `a ad administrative advisory and chief compliance consultative coordination development drafting ended ethics executive expert
  facilitative finance financial for general governmental hoc high implementation independent informal inter intergovernmental interim
  intersessional its joint legal level main management military monitoring new of open organizational policy preparatory privacy program project
  recalling sanctions scientific sessional special specialized stakeholders standing steering sub technical the to transitional tripartite`.split(
    /\s+/,
  ),
)
