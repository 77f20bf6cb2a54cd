import { abbreviationBehind } from './abbreviations.js'
import { stateOf } from './institutions.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { overWords } from './proposals.js'
import { isCapital, spaced, touches, type Words } from './words.js'
import { FUNCTION_WORDS } from './words-of-names.js'
import { ENGLISH_TOO, PARTICLES_OF_ROMANCE, typeOfRomanceHead } from './words-of-romance.js'

/**
 * Organisations with French, Spanish, Portuguese or Italian names, in which the noun stands
 * first and most words are in small letters: `Réseau africain des gardiens de ports`,
 * `Centro Regional de Estudios del Puerto`. A name goes on as long as its words can only be
 * those of such a language; English words around it end it.
 */
export const organisationsInRomance: Recogniser = (passage) => {
  const { words } = passage
  const found: FoundMention[] = []
  for (let at = 0; at < words.key.length; at++) {
    const to = isCapital(words.raw[at]) ? endOfName(words, at) : null
    if (to === null) continue
    found.push(nameOver(passage, at, to))
    at = to - 1
  }
  return found
}

function nameOver(passage: PreparedText, from: number, to: number): FoundMention {
  const { words, text } = passage
  const { end, abbreviation } = abbreviationBehind(words, from, to)
  const type = typeOfRomanceHead(words.key[from]) ?? 'OTHER'
  const meant = {
    by: 'name' as const,
    kind: 'ORGANISATION' as const,
    name: text.slice(words.start[from], words.end[to - 1]),
    abbreviation,
    type,
    within: [],
    country: type === 'NATIONAL_INSTITUTION' ? stateOf(passage, from, to, end) : null,
  }
  return overWords(passage, from, end, 'organisation-in-romance', meant, 0.7)
}

/** Past the name that begins with this noun; null where it is none, or where nothing in it tells it from others. */
function endOfName(words: Words, from: number): number | null {
  const key = words.key[from] ?? ''
  if (typeOfRomanceHead(key) === undefined || isInsideName(words, from)) return null
  const isEnglish = ENGLISH_TOO.has(key)
  let to = from + 1
  let isTold = false
  let isRomance = !isEnglish
  for (;;) {
    const next = pastParticles(words, to)
    if (next === null || isAnother(words, to, next)) break
    const word = words.raw[next] ?? ''
    const follows = next > to
    if (isCapital(word) && /^\p{Lu}\p{L}{2,}$/u.test(word)) {
      isTold = true
      isRomance ||= OF_REGION.test(words.key[next] ?? '')
    } else if (
      (isRomance || PARTICLES_OF_ROMANCE.has(words.key[next + 1] ?? '')) &&
      isAdjective(words.key[next] ?? '') &&
      /^\p{Ll}/u.test(word)
    )
      isTold = isTold || !follows
    else if (!follows || !/^\p{Ll}{3,}$/u.test(word) || CLAUSE.test(words.key[next] ?? '')) break
    isRomance ||= follows
    to = pastHyphens(words, next + 1)
  }
  return isTold && isRomance ? to : null
}

/** Words behind `de` that go on with the sentence: verbs (`de tenir`), `de conformidad`. */
const CLAUSE = /(?:oir|ir|er)$|^(?:conformidad|conformite|acuerdo|accord|que|sus|ses|leur|leurs)$/

/** Capitalised words before it: the noun of another name. */
const isInsideName = (words: Words, from: number) =>
  isCapital(words.raw[from - 1]) && spaced(words, from - 1) && !FUNCTION_WORDS.has(words.key[from - 1] ?? '')

/** `Institut | et le Conseil`, `Autoridad | y la Empresa`. */
const isAnother = (words: Words, joint: number, next: number) =>
  /^(?:et|y|e)$/.test(words.key[joint] ?? '') && (next > joint + 1 || typeOfRomanceHead(words.key[next]) !== undefined)

/** The word behind the small words that may stand here (`de la`, `d’`); null where a sign or the end parts. */
function pastParticles(words: Words, from: number): number | null {
  let at = from
  while (PARTICLES_OF_ROMANCE.has(words.key[at] ?? '') && !isCapital(words.raw[at])) {
    at++
    if (/^[’']$/.test(words.raw[at] ?? '') && touches(words, at - 1) && touches(words, at)) at++
  }
  return at < words.raw.length && /^\p{L}/u.test(words.raw[at] ?? '') ? at : null
}

/** Capitalised adjectives that no English name has: `Tribunal Penal Andino`, `Union Africaine`. */
const OF_REGION =
  /^(?:(?:andin|american|african|latin|centroamerican|iberoamerican|europe)[oa]s?|nacional|africaine|europeenne|americaine)$/

function pastHyphens(words: Words, from: number): number {
  let at = from
  while (/^[-‐‑]$/.test(words.raw[at] ?? '') && touches(words, at - 1) && touches(words, at)) at += 2
  return at
}

/** Endings that tell adjectives of these languages from English words in small letters. */
const isAdjective = (key: string) =>
  /^(?:africain|europeen|americain|arabe|latino|andin|mondial|national|regional|international|nacional|penal|superior|judicial|general|civil)(?:e|o|a|os|as|es|ne|nes|aux|ales)?$|(?:ienne|icaine|ielle|ique|icano|icana|ionale|eurs|euse|oise|aire|itime|ino|ina|ense|iano|iana|eño|eña|ivo|iva|ico|ica|ario|aria)$/.test(
    key,
  )
