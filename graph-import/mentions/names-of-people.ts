import { fold } from '../../graph/model/index.js'
import { isAllCapitals, isCapital, spaced, touches, type Words } from './words.js'
import { FUNCTION_WORDS, PARTICLES } from './words-of-names.js'

/** Words that a person's name has at most. */
export const MOST_WORDS = 7

/**
 * Past a person's name: capitalised words, initials (`S.`, `G.H.`), particles (`van der`),
 * hyphens and apostrophes inside.
 */
export function endOfPersonsName(words: Words, from: number): number {
  let to = from
  for (let at = from; at < words.raw.length && at - from < 2 * MOST_WORDS; ) {
    if (at > from && !(spaced(words, at - 1) || (words.raw[at - 1] === '.' && touches(words, at - 1)))) break
    const raw = words.raw[at] ?? ''
    const key = words.key[at] ?? ''
    if (at > from && isTApostrophe(words, at)) {
      at += 2
      continue
    }
    if (PARTICLES.has(key) && at > from && !isCapital(raw) && particlesLeadOn(words, at)) {
      at++
      continue
    }
    if (isElided(words, at) || isArticleJoined(words, at)) at += 2
    else if (!isName(raw) || isFunctionWord(words, at, from)) break
    at++
    while (
      at + 1 < words.raw.length &&
      touches(words, at - 1) &&
      touches(words, at) &&
      /^[-‐‑'’‘]$/.test(words.raw[at] ?? '') &&
      /^\p{L}/u.test(words.raw[at + 1] ?? '') &&
      !(/^[’']$/.test(words.raw[at] ?? '') && words.raw[at + 1] === 's')
    )
      at += 2
    to = at
    const initial = raw.length <= 2 && isStopped(words, at - 1)
    if (initial && (isCapital(words.raw[at + 1]) || particlesLeadOn(words, at + 1))) {
      at++
      to = at
    }
  }
  return to
}

/** Letters that stand for a sound at the beginning of a name come before its capital: `ʻAlī`. */
const isName = (raw: string | undefined) => isCapital(raw) || /^[ʻʼʿʾ]\p{Lu}/u.test(raw ?? '')

/** `al-` before a capital. */
const isArticleJoined = (words: Words, at: number) =>
  /^(?:al|el|ad|ar|as|at|az|an|ul|ur|ud|ash)$/.test(words.raw[at] ?? '') &&
  /^[-‑]$/.test(words.raw[at + 1] ?? '') &&
  isName(words.raw[at + 2])

/** `’t` of `van ’t Hoff`. */
const isTApostrophe = ({ raw }: Words, at: number) =>
  /^[’'‘]$/.test(raw[at] ?? '') && raw[at + 1] === 't' && isCapital(raw[at + 2])

/** `d’`, `l’` before a capital. */
const isElided = (words: Words, at: number) =>
  /^[dl]$/.test(words.raw[at] ?? '') && /^[’']$/.test(words.raw[at + 1] ?? '') && isCapital(words.raw[at + 2])

const isStopped = (words: Words, at: number) => words.raw[at + 1] === '.' && touches(words, at)

/** `A.`, `I.` */
const isInitial = (words: Words, at: number) => words.raw[at]?.length === 1 && isStopped(words, at)

/** A word that begins or joins phrases ends a name; in capitals, as lists print family names, it may be one: `DOES`, `SO`. */
function isFunctionWord(words: Words, at: number, from: number): boolean {
  const key = words.key[at] ?? ''
  if (!FUNCTION_WORDS.has(key) || PARTICLES.has(key) || isInitial(words, at)) return false
  if (isAllCapitals(words.raw[at]) && !JOINING.test(key) && hasCapitalsAndSmall(words, at, from)) return false
  return at === from || !/^(may|april|june)$/.test(key) || /^\d/.test(words.raw[at + 1] ?? '')
}

const JOINING = /^(?:and|or|of|the|for|in|at|from|with|to|as|but)$/

/** True where the words before, or the next one, are not all in capitals: then capitals tell the family name. */
function hasCapitalsAndSmall({ raw }: Words, at: number, from: number): boolean {
  return [...raw.slice(from, at), raw[at + 1] ?? ''].some((word) => /^\p{Lu}\p{Ll}/u.test(word))
}

function particlesLeadOn(words: Words, at: number): boolean {
  let next = at
  while (PARTICLES.has(words.key[next] ?? '') && !isCapital(words.raw[next]) && next < at + 3) next++
  return isName(words.raw[next]) || isElided(words, next) || isArticleJoined(words, next) || isTApostrophe(words, next)
}

/**
 * The one full name of the document that the printed name stands for: a part of it
 * (`Okafor`, `Bejarán Álvarez`), or its surname with initials (`R. Badawy`); else the
 * printed name.
 */
export function fullName(printed: string, people: readonly string[]): string {
  const parts = partsOf(printed)
  const wholes = partsOfAll(people)
  const same = wholes.findIndex((whole) => whole.join(' ') === parts.join(' '))
  if (same >= 0) return people[same] ?? printed
  const fits = people.filter((_, i) => isPartOf(parts, wholes[i] ?? []))
  return fits.length === 1 ? (fits[0] ?? printed) : printed
}

const partsOf = (name: string) => fold(name).replace(/\./g, ' ').split(' ').filter(Boolean)

/** Names of a document are asked for with every mention of a person, so they are taken apart once. */
const takenApart = new WeakMap<readonly string[], string[][]>()

function partsOfAll(people: readonly string[]): string[][] {
  const known = takenApart.get(people) ?? people.map(partsOf)
  takenApart.set(people, known)
  return known
}

/** Names that are not a part of another. */
export function fullNames(names: readonly string[]): string[] {
  const parts = partsOfAll(names)
  return names.filter(
    (_, i) => parts.filter((whole) => whole !== parts[i] && isPartOf(parts[i] ?? [], whole)).length !== 1,
  )
}

function isPartOf(parts: string[], whole: string[]): boolean {
  const surname = parts.filter((part) => part.length > 1)
  const initials = parts.length - surname.length
  if (surname.length === 0 || whole.length <= surname.length) return false
  const at = whole.findIndex((_, from) => from > 0 && surname.every((part, i) => whole[from + i] === part))
  return (
    at > 0 &&
    (initials === 0
      ? whole.length > parts.length
      : whole[0]?.startsWith(parts[0] ?? '') === true && (whole[0]?.length ?? 0) > 1)
  )
}
