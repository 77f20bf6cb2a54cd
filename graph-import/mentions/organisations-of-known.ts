import { endWithAbbreviation } from './abbreviations.js'
import { baseEnd, endOfName, headOf } from './extent-of-names.js'
import { typeOf } from './institutions.js'
import type { Recogniser } from './mention.js'
import { isNameWord, phraseAt } from './phrases.js'
import { overWords } from './proposals.js'
import { spaced } from './words.js'

/**
 * What belongs to a known organisation whose name stands in full with its abbreviation in
 * brackets: `International Criminal Police Organization (INTERPOL) Odyssey Crime Analysis
 * File`. It is called by the abbreviation, so that it is the same as where that alone
 * stands before it.
 */
export const organisationsOfKnown: Recogniser = (passage) => {
  const { words, text } = passage
  return passage.known.flatMap((name) => {
    const own = endWithAbbreviation(words, name.to)
    if (name.kind !== 'ORGANISATION' || own === name.to || !spaced(words, own - 1) || !isNameWord(words, own)) return []
    const phrase = phraseAt(words, own)
    const head = headOf(words, own - 1, baseEnd(words, own, phrase.to))
    if (!head) return []
    const to = endOfName(passage, own, phrase.to)
    const abbreviation = text.slice(words.start[name.to + 1], words.end[own - 2])
    const owner = { start: words.start[name.from] ?? 0, end: words.end[own - 1] ?? 0, id: name.id }
    const meant = {
      by: 'name' as const,
      kind: 'ORGANISATION' as const,
      name: `${abbreviation} ${text.slice(words.start[own], words.end[to - 1])}`,
      abbreviation: null,
      type: typeOf(words, own, to, head, null),
      within: [owner],
      country: null,
    }
    return [overWords(passage, name.from, to, 'organisation-of-known', meant, 0.9)]
  })
}
