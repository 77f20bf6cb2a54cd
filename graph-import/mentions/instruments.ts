import { abbreviationBehind, endWithOwnAbbreviation } from './abbreviations.js'
import { isActor, knownActorAt } from './extent-of-names.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { endOfWord } from './phrases.js'
import { overWords } from './proposals.js'
import { endOfSeries } from './series.js'
import { isCapital, isVerbal, spaced, type Words } from './words.js'
import { ARTICLES, FUNCTION_WORDS, PREPOSITIONS } from './words-of-names.js'

/** Instruments that authority data know. Where one name has several ends, the longest counts. */
export const instrumentsKnown: Recogniser = (passage) =>
  passage.known
    .filter((name) => name.kind === 'INSTRUMENT')
    .map((name) =>
      overWords(
        passage,
        name.from,
        endWithOwnAbbreviation(passage, name),
        'instrument',
        { by: 'authority', id: name.id },
        1,
      ),
    )

const HEADS = new Set([
  'convention',
  'protocol',
  'agreement',
  'treaty',
  'covenant',
  'declaration',
  'compact',
  'charter',
  'statute',
  'accord',
])
/** Nouns of instruments and of ordinary things: only what the text is about makes a name of them. */
const DOUBTFUL_HEADS: string[][] = [
  ['principles'],
  ['rules'],
  ['guidelines'],
  ['framework'],
  ['consensus'],
  ['commitment'],
  ['code', 'of', 'conduct'],
  ['model', 'law'],
  ['model', 'strategies'],
  ['call', 'for', 'action'],
]

/** Words before the noun that tell no instrument from another. */
const GENERIC =
  /^(draft|final|joint|ministerial|political|optional|additional|amended|regional|international|bilateral|multilateral|present|new|model|partnership|this|framework|cooperation|host|country|supplementary|european|united|nations|general|a|an)$/
/** Small words that a title has in the middle, beyond prepositions. */
const IN_TITLES = /^(relating|concerning|regarding|supplementing|as|amended|or|their|its|all|that|which|other)$/

/**
 * Instruments by the shape of their names: `Convention on …`, `Protocol to Eliminate …`,
 * `Bangkok Declaration`. The noun alone (`the Convention`) names none.
 */
export const instrumentsByShape: Recogniser = (passage) => {
  const { words } = passage
  return words.key.flatMap((_, at) => {
    const noun = isCapital(words.raw[at]) ? nounAt(words, at) : 0
    const mention = noun > 0 ? instrumentAt(passage, at, at + noun) : doubtfulAt(passage, at)
    return mention ? [mention] : []
  })
}

/** `Oslo Principles on Harbours`, `Basic Principles on the Role of Harbour Masters`: never without what it is about. */
function doubtfulAt(passage: PreparedText, at: number): FoundMention | null {
  const { words } = passage
  if (!isCapital(words.raw[at])) return null
  const noun = DOUBTFUL_HEADS.find((keys) => keys.every((key, i) => words.key[at + i] === key))
  const base = at + (noun?.length ?? 0)
  if (!noun || !/^(?:on|for|against|concerning|relating)$/.test(words.key[base] ?? '')) return null
  const about = words.key[base + 1] === 'the' ? base + 2 : base + 1
  const to = endOfTitle(passage, base)
  const capitals = words.raw.slice(base, to).filter(isCapital).length
  const isTold = beginning(passage, at) < at ? capitals > 0 : capitals > 1
  return isTold && !knownActorAt(passage, about) ? instrumentAt(passage, at, base) : null
}

/** How many words the noun has that begins here: one for `Convention`, three for `Programme of Action`, none where there is no noun. */
function nounAt(words: Words, at: number): number {
  if (HEADS.has(words.key[at] ?? '')) return 1
  if (!/^(?:program|plan)$/.test(words.key[at] ?? '') || words.key[at + 1] !== 'of') return 0
  return words.key[at + 2] === 'action' ? 3 : 0
}

/** A declaration on something else than those of that city that are known is another. */
function instrumentAt(passage: PreparedText, at: number, base: number): FoundMention | null {
  const { words, text, known } = passage
  const from = beginning(passage, at)
  const to = endOfTitle(passage, base)
  const isOther = to > base && words.key[at] === 'declaration' && words.key[base] === 'on'
  const least = isOther ? base + 1 : at + 1
  if (known.some((name) => name.kind === 'INSTRUMENT' && name.from === from && name.to >= least)) return null
  const telling = words.key.slice(from, at).some((key) => /^\p{L}{2,}/u.test(key) && !GENERIC.test(key))
  if (to === base && !telling) return null
  if (/^(?:for|to) (?:all|that|this|each)\b/.test(words.key.slice(base, base + 2).join(' '))) return null
  const { end, abbreviation } = abbreviationBehind(words, from, to)
  const name = text.slice(words.start[from], words.end[to - 1])
  return overWords(
    passage,
    from,
    end,
    'instrument-by-shape',
    { by: 'name', kind: 'INSTRUMENT', name, abbreviation },
    0.7,
  )
}

/** Back over capitalised words glued or spaced to the noun: `Bangkok`, `Inter-American`, `Kyiv`. */
function beginning({ words, known }: PreparedText, at: number): number {
  let from = at
  for (;;) {
    const owner = known.find((name) => name.kind === 'ORGANISATION' && name.to === from && name.to - name.from > 1)
    if (owner) from = owner.from
    const before = from - 1
    if (before < 0) return from
    if (words.raw[before] === '-' && before > 0) {
      from = before - 1
      continue
    }
    if (!spaced(words, before) || !isCapital(words.raw[before]) || FUNCTION_WORDS.has(words.key[before] ?? ''))
      return from
    if ((isVerbal(words.raw[before]) && words.key[before] !== 'guiding') || /^[IVXLC]+$/.test(words.raw[before] ?? ''))
      return from
    from = before
  }
}

/** Past the words of a title: capitals with the small words between, after at least one preposition. */
function endOfTitle(passage: PreparedText, from: number): number {
  const { words, known } = passage
  if (words.key[from] === 'of' && /^(convention|protocol|agreement|treaty)$/.test(words.key[from - 1] ?? ''))
    return from
  if (!/^(on|against|for|to|of|relating|concerning|supplementing)$/.test(words.key[from] ?? '')) return from
  let to = from
  for (;;) {
    let next = to
    let joints = 0
    while (spaced(words, next - 1) && !isCapital(words.raw[next]) && isJointOfTitle(words.key[next]) && joints < 4) {
      next++
      joints++
    }
    const whose = known.find((name) => isActor(name) && name.from === next && name.to - name.from > 1)
    if (whose && isCapital(words.raw[next]) && spaced(words, next - 1) && joints > 0 && !parts(words, from, to)) {
      to = whose.to
      continue
    }
    if (words.raw[next] === ',' && to > from && joints === 0) return endOfSeries(passage, next) ?? to
    const isNext = spaced(words, next - 1) && isCapital(words.raw[next]) && !(joints === 0 && to === from)
    if (!isNext) return to
    if (
      joints > 0 &&
      words.key[to] === 'and' &&
      (ARTICLES.has(words.key[to + 1] ?? '') || knownActorAt(passage, next)) &&
      parts(words, from, to)
    )
      return to
    if (HEADS.has(words.key[next] ?? '') && /^(and|to)$/.test(words.key[to] ?? '') && to > from) return to
    to = endOfWord(words, next)
  }
}

/** Behind `and` another is named, but of two between whom the text is. */
const parts = (words: Words, from: number, joint: number) =>
  words.key[joint] === 'and' && !words.key.slice(from, joint).includes('between')

const isJointOfTitle = (key: string | undefined) =>
  key !== undefined && (PREPOSITIONS.has(key) || ARTICLES.has(key) || key === 'and' || IN_TITLES.test(key))
