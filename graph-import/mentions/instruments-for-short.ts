import { instrumentsByShape, instrumentsKnown } from './instruments.js'
import { knownNames } from './known-names.js'
import type { FoundMention, Meant, MentionContext, Recogniser } from './mention.js'
import { overWords } from './proposals.js'
import { cut, isCapital, spaced, type Words } from './words.js'

/**
 * `the Convention`, `the Protocol`: the instrument in whose name the document's body
 * meets, or one above it: `Conference of the Parties to the Harbour Convention`.
 */
export const instrumentsForShort: Recogniser = (passage) => {
  const { words, context } = passage
  return words.key.flatMap((key, at): FoundMention[] => {
    if (!NOUN.test(key) || !standsAlone(words, at)) return []
    const meant = instrumentsOf(context).find(({ noun }) => noun === key)?.meant
    return meant === undefined
      ? []
      : [{ ...overWords(passage, at, at + 1, 'instrument-for-short', meant, 0.9), inferred: true }]
  })
}

const NOUN = /^(?:convention|protocol|agreement|treaty)$/

/** With its article and a capital, and no words that make another name of it. */
function standsAlone(words: Words, at: number): boolean {
  const next = words.key[at + 1] ?? ''
  if (!isCapital(words.raw[at]) || words.key[at - 1] !== 'the' || !spaced(words, at - 1)) return false
  if (isCapital(words.raw[at + 1]) && spaced(words, at)) return false
  const goesOn = /^(?:on|against|for|of|to|relating|concerning|supplementing)$/.test(next)
  const after = words.key[at + 2] === 'the' ? at + 3 : at + 2
  return !goesOn || !isCapital(words.raw[after])
}

/** Instruments that the names of the bodies hold, the innermost body's first. */
function instrumentsOf({ bodies }: MentionContext): { noun: string; meant: Meant }[] {
  return bodies.flatMap(({ names }) =>
    names.flatMap((name) => {
      const words = cut(name)
      const passage = { text: name, words, known: knownNames(words), context: { ...NONE, bodies: [] } }
      return [...instrumentsKnown(passage), ...instrumentsByShape(passage)].map(({ text, meant }) => ({
        noun: cut(text).key.find((key) => NOUN.test(key)) ?? '',
        meant,
      }))
    }),
  )
}

const NONE: MentionContext = {
  bodies: [],
  defined: new Map(),
  people: [],
  institutions: new Map(),
  named: new Set(),
  short: new Map(),
}
