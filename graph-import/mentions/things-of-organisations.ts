import { definedNames } from './defined-names.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { organisationsByShape } from './organisations-by-shape.js'
import { organisationsKnown } from './organisations-known.js'
import { overWords } from './proposals.js'
import { isCapital, spaced, type Words } from './words.js'
import { typeOfHead } from './words-of-names.js'

/**
 * What an organisation keeps under a name of its own: `the PELICAN file of the Harbour
 * Organization`, `the TideTrace database of the HO`. The noun is in small letters, so the
 * name before it must be one that no ordinary word has, and the owner has to be named.
 */
export const thingsOfOrganisations: Recogniser = (passage) => {
  const { words } = passage
  return words.raw.flatMap((raw, at): FoundMention[] => {
    if (!isCoined(raw) || !NOUNS.test(words.raw[at + 1] ?? '') || !spaced(words, at)) return []
    const owner = ownerAt(passage, at + 2)
    return owner === null ? [] : [thing(passage, at, owner)]
  })
}

const NOUNS =
  /^(?:file|database|system|platform|portal|register|registry|project|network|operation|initiative|programme|tool)$/

/** `PELICAN`, `TideTrace`: capitals throughout or inside. */
const isCoined = (raw: string) => /^(?:\p{Lu}{4,}|\p{Lu}\p{Ll}+\p{Lu}[\p{L}]+|\p{Ll}\p{Lu}[\p{L}]+)$/u.test(raw)

/** The organisation behind `of the` at that word. */
function ownerAt(passage: PreparedText, at: number): FoundMention | null {
  const { words } = passage
  if (words.key[at] !== 'of' || !spaced(words, at - 1)) return null
  const from = words.key[at + 1] === 'the' ? at + 2 : at + 1
  if (!isCapital(words.raw[from])) return null
  const start = words.start[from]
  const organisations = [...organisationsKnown(passage), ...definedNames(passage), ...organisationsByShape(passage)]
  return organisations.find((one) => one.start === start && isOrganisation(one)) ?? null
}

const isOrganisation = ({ meant }: FoundMention) =>
  meant.by === 'authority' ? meant.id.startsWith('organisation:') : meant.by === 'name' && meant.kind === 'ORGANISATION'

function thing(passage: PreparedText, at: number, { start, end, meant: owner }: FoundMention): FoundMention {
  const { words, text } = passage
  const meant = {
    by: 'name' as const,
    kind: 'ORGANISATION' as const,
    name: nameOf(words, text, at),
    abbreviation: null,
    type: typeOfHead(words.key[at + 1]) ?? ('INITIATIVE' as const),
    within: [{ start, end, meant: owner }],
    country: null,
  }
  return overWords(passage, at, at + 2, 'thing-of-organisation', meant, 0.7)
}

const nameOf = (words: Words, text: string, at: number) => text.slice(words.start[at], words.end[at + 1])
