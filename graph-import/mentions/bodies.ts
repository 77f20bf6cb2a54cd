import { endWithOwnAbbreviation } from './abbreviations.js'
import type { ContextBody, FoundMention, PreparedText, Recogniser } from './mention.js'
import { ownBodies } from './own-bodies.js'
import { overWords } from './proposals.js'
import { sharedNames } from './shared-names.js'
import { cut, isCapital, spaced, type Words } from './words.js'

/** Bodies that authority data know, under their names. A body that is an organisation too (a regional commission) is left to `organisations-known`. */
export const bodiesKnown: Recogniser = (passage) => {
  const { known } = passage
  const organisations = new Set(known.filter((n) => n.kind === 'ORGANISATION').map((n) => `${n.from}-${n.to}`))
  return known
    .filter((name) => name.kind === 'BODY' && !organisations.has(`${name.from}-${name.to}`))
    .map((name) =>
      overWords(passage, name.from, endWithOwnAbbreviation(passage, name), 'body', { by: 'authority', id: name.id }, 1),
    )
}

/** Nouns by which a body is named for short, and the words that its full name has for them. */
const SHORT_NAMES: [short: string[], within: string[]][] = [
  [
    ['working', 'group'],
    ['working', 'group'],
  ],
  [
    ['working', 'party'],
    ['working', 'party'],
  ],
  [
    ['implementation', 'review', 'group'],
    ['implementation', 'review', 'group'],
  ],
  [
    ['conference', 'of', 'the', 'parties'],
    ['conference', 'of', 'the', 'parties'],
  ],
  [
    ['conference', 'of', 'the', 'states', 'parties'],
    ['conference', 'of', 'the', 'states', 'parties'],
  ],
  [
    ['meeting', 'of', 'the', 'parties'],
    ['meeting', 'of', 'the', 'parties'],
  ],
  [
    ['governing', 'council'],
    ['governing', 'council'],
  ],
  [
    ['environment', 'assembly'],
    ['environment', 'assembly'],
  ],
  [
    ['executive', 'board'],
    ['executive', 'board'],
  ],
  [
    ['statistical', 'commission'],
    ['statistical', 'commission'],
  ],
  [['congress'], ['congress']],
  [['conference'], ['conference']],
  [['committee'], ['committee']],
  [['commission'], ['commission']],
  [['council'], ['council']],
  [['assembly'], ['assembly']],
  [['board'], ['board']],
  [['forum'], ['forum']],
  [['group'], ['group']],
]

/** The document's own body, or one above it, named for short: `the Working Group`, `the Conference`. */
export const bodiesForShort: Recogniser = (passage) => {
  const { words, context } = passage
  if (context.bodies.length === 0) return []
  const found: FoundMention[] = []
  for (let at = 0; at < words.key.length; at++) {
    const short = isCapital(words.raw[at]) ? shortNameAt(words, at) : null
    if (!short) continue
    const body = context.bodies.find((one) => hasWords(one, short.within))
    if (body)
      found.push(overWords(passage, at, at + short.length, 'body-for-short', { by: 'authority', id: body.id }, 0.9))
    at += short.length - 1
  }
  return found
}

/** A short name at this word that no further words make another name: `the Working Group`, not `Working Group on Firearms`. */
function shortNameAt(words: Words, at: number): { length: number; within: string[] } | null {
  for (const [short, within] of SHORT_NAMES) {
    if (!short.every((key, i) => words.key[at + i] === key)) continue
    const last = at + short.length - 1
    if (!isCapital(words.raw[last])) continue
    if (
      isCapital(words.raw[at - 1]) &&
      spaced(words, at - 1) &&
      !/^(The|In|At|By|This|That)$/.test(words.raw[at - 1] ?? '')
    )
      return null
    if (goesOn(words, last)) return null
    return { length: short.length, within }
  }
  return null
}

/** True where the name has a tail of its own (`Committee on …`, `Conference of the Parties to …`) or another noun (`Conference Room`). */
function goesOn(words: Words, last: number): boolean {
  const next = words.key[last + 1] ?? ''
  if (!spaced(words, last)) return words.raw[last + 1] === '-' || words.raw[last + 1] === '/'
  if (isCapital(words.raw[last + 1])) return true
  if (/^(against|for)$/.test(next)) return isCapital(words.raw[last + 2])
  if (next !== 'on' && next !== 'of' && next !== 'to') return false
  const after = words.key[last + 2] === 'the' ? last + 3 : last + 2
  return (
    isCapital(words.raw[after]) &&
    !/^(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)$/.test(
      words.raw[after] ?? '',
    )
  )
}

/** The noun of the body's name, or the words that begin it: the Council is not a `Council forum on …`. */
function hasWords(body: ContextBody, within: string[]): boolean {
  return body.names.some((name) => {
    const base = within.includes('of') ? cut(name).key : baseOf(name)
    const from = within.includes('of') ? 0 : base.length - within.length
    return from >= 0 && within.every((word, i) => base[from + i] === word)
  })
}

/** The words of a body's name before its field or parent: the last of them is what it is. */
export function baseOf(name: string): string[] {
  const { key } = cut(name)
  const preposition = key.findIndex((word) => /^(of|on|for|to|against)$/.test(word))
  return key.slice(0, preposition < 0 ? key.length : preposition)
}

/** `the secretariat`: the organisation that serves the document's body, as reference data say. */
export const secretariat: Recogniser = (passage) => {
  const { words, context } = passage
  const id = context.bodies.find((body) => body.secretariat)?.secretariat
  if (!id) return []
  return words.key.flatMap((key, at) => {
    if (key !== 'secretariat' || words.key[at - 1] !== 'the' || words.key[at + 1] === 'of') return []
    const mention = overWords(passage, at - 1, at + 1, 'secretariat', { by: 'authority', id }, 0.9)
    return [{ ...mention, inferred: true as const }]
  })
}

/** Occurrences that name a body, in order: what `its fifth session` may refer to. Known names, short ones and the document's own. */
export function bodiesNamed(passage: PreparedText): { start: number; end: number; id: string }[] {
  const named = [
    ...passage.known
      .filter((name) => name.kind === 'BODY')
      .map((name) => ({
        start: passage.words.start[name.from] ?? 0,
        end: passage.words.end[name.to - 1] ?? 0,
        id: name.id,
      })),
    ...[...bodiesForShort(passage), ...ownBodies(passage), ...sharedNames(passage)].flatMap(({ start, end, meant }) =>
      meant.by === 'authority' && meant.id.startsWith('body:') ? [{ start, end, id: meant.id }] : [],
    ),
  ]
  return named.sort((a, b) => a.start - b.start || b.end - a.end)
}
