import { abbreviationBehind } from './abbreviations.js'
import { endOfName } from './extent-of-names.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { type Phrase, phrases } from './phrases.js'
import { overWords } from './proposals.js'
import { beginsSentence, isCapital, isVerbal, type Words } from './words.js'

/** Ends of phrases that name a body with its field or its parent behind: `Working Group on …`, `Conference of the Parties to …`. */
const BODIES: string[][] = [
  ['working', 'group'],
  ['working', 'party'],
  ['committee'],
  ['subcommittee'],
  ['subcommission'],
  ['commission'],
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
  phrases(passage.words).flatMap((phrase) => {
    const mention = bodyIn(passage, phrase)
    return mention ? [mention] : []
  })

function bodyIn(passage: PreparedText, phrase: Phrase): FoundMention | null {
  const { words } = passage
  for (let at = phrase.from; at < phrase.to; at++) {
    const noun = isCapital(words.raw[at])
      ? BODIES.find((keys) => keys.every((key, i) => words.key[at + i] === key))
      : undefined
    if (!noun) continue
    const from = beginning(words, phrase.from, at)
    const base = at + noun.length
    const to = base >= phrase.to ? base : endOfName(passage, from, phrase.to, base)
    if (!/^(on|of|to|for|against)$/.test(words.key[base] ?? '') || to <= base) {
      const named = to - from > noun.length && from < at && base <= phrase.to && isName(words, from, at)
      if (!named || /^(international|european|world)$/.test(words.key[from] ?? '')) continue
    }
    if (words.key.slice(from, at).some((key) => /^(national|federal|interministerial|ministerial|royal)$/.test(key)))
      continue
    if (passage.known.some((name) => name.kind !== 'ACTOR_GROUP' && name.from <= from && name.to >= base)) continue
    const { end, abbreviation } = abbreviationBehind(words, from, to)
    const name = passage.text.slice(words.start[from], words.end[to - 1])
    const meant = { by: 'name' as const, kind: 'BODY' as const, name, abbreviation }
    return overWords(passage, from, end, 'body-by-shape', meant, 0.7)
  }
  return null
}

/** Back over the capitalised words before the noun: `Ad Hoc Open-ended` Working Group. */
function beginning(words: Words, least: number, at: number): number {
  let from = at
  while (from > least && (isCapital(words.raw[from - 1]) || (words.raw[from - 1] === '-' && from - 2 >= least))) from--
  if (from < at && beginsSentence(words, from) && isVerbal(words.raw[from])) from++
  return isCapital(words.raw[from]) ? from : at
}

/** Words before the noun that tell this body from others: `Inland Transport Committee`, not `Intergovernmental Committee`. */
function isName(words: Words, from: number, at: number): boolean {
  const telling = words.key.slice(from, at).filter((key) => /^\p{L}/u.test(key))
  return telling.some(
    (key) =>
      !/^(ad|hoc|open|ended|intergovernmental|interim|informal|joint|special|preparatory|executive|standing|steering|the|expert|its|sub|technical|administrative|general|inter|governmental|drafting|financial|advisory|development|recalling|coordination)$/.test(
        key,
      ),
  )
}
