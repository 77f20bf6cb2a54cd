import { fold } from '../../graph/model/index.js'
import { isCapital, spaced, touches, type Words } from './words.js'
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
    if (PARTICLES.has(key) && at > from && !isCapital(raw) && particlesLeadOn(words, at)) {
      at++
      continue
    }
    if (/^[dl]$/.test(raw) && /^[’']$/.test(words.raw[at + 1] ?? '') && isCapital(words.raw[at + 2])) {
      to = at + 3
      at = to
      continue
    }
    if (
      !isCapital(raw) ||
      (FUNCTION_WORDS.has(key) && !PARTICLES.has(key) && at === from) ||
      (at > from && FUNCTION_WORDS.has(key) && !PARTICLES.has(key) && !/^(may|april|june)$/.test(key))
    )
      break
    at++
    while (
      at + 1 < words.raw.length &&
      touches(words, at - 1) &&
      touches(words, at) &&
      /^[-‐‑'’]$/.test(words.raw[at] ?? '') &&
      /^\p{L}/u.test(words.raw[at + 1] ?? '') &&
      !(/^[’']$/.test(words.raw[at] ?? '') && words.raw[at + 1] === 's')
    )
      at += 2
    to = at
    const isInitial = raw.length <= 2 && words.raw[at] === '.' && touches(words, at - 1)
    if (isInitial && (isCapital(words.raw[at + 1]) || particlesLeadOn(words, at + 1))) {
      at++
      to = at
    }
  }
  return to
}

function particlesLeadOn(words: Words, at: number): boolean {
  let next = at
  while (PARTICLES.has(words.key[next] ?? '') && !isCapital(words.raw[next]) && next < at + 3) next++
  return isCapital(words.raw[next])
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
