import { stem } from './stem.js'
import { type Chunk, chunks } from './words.js'

/**
 * The one analyser of all stores: the terms under which a text is found. An index holds
 * terms; a query (`query.ts`) says which terms each of its words asks for. For
 * `Follow-up to SEA/COP/WG.3/2031/4` the terms are
 *
 * - the words, folded: `follow`, `up`, `to`, `sea`, `cop`, `wg`, `3`, `2031`, `4`;
 * - the stem of each word of letters, marked by `_`, which no word has: `_follow`, `_up` …;
 * - what a hyphen or an apostrophe joins, as one word: `followup`;
 * - every run of a symbol's segments that has a slash or a dot: `sea/cop`, `wg.3`,
 *   `wg.3/2031`, `2031/4` …; and a segment without its dots: `wg3`, `un` for `U.N.`.
 */
export function terms(text: string): Set<string> {
  return new Set(chunks(text).flatMap(chunkTerms))
}

/** Terms of one chunk: of each word its form and its stem, then what only the whole has. */
export function chunkTerms(chunk: Chunk): string[] {
  const ofWords = chunk.words.flatMap(({ form }) => {
    const stemmed = stemTerm(form)
    return stemmed === null ? [form] : [form, stemmed]
  })
  return chunk.words.length > 1 ? [...ofWords, ...compounds(chunk)] : ofWords
}

/** The term under which all inflected forms of a word are found; null for what has none, such as a number. */
export function stemTerm(form: string): string | null {
  return /^\p{L}+$/u.test(form) ? `${STEM}${stem(form)}` : null
}

/** Begins a stem and no word. */
const STEM = '_'

export const isStem = (term: string) => term.startsWith(STEM)

/** A symbol longer than this is cut: its runs grow with the square. */
const MOST_SEGMENTS = 12

/** Terms of a chunk of several words beyond the words themselves. */
function compounds(chunk: Chunk): string[] {
  if (!/[./]/.test(chunk.form)) return [chunk.words.map((word) => word.form).join('')]
  const segments = chunk.form.split('/').slice(0, MOST_SEGMENTS)
  const found: string[] = []
  for (let from = 0; from < segments.length; from++) {
    const segment = segments[from] ?? ''
    if (segment.includes('.')) found.push(segment, segment.replaceAll('.', ''))
    for (let to = from + 2; to <= segments.length; to++) found.push(segments.slice(from, to).join('/'))
  }
  return found
}
