/** A lettered part inside a running text: `…: (a) first; (b) second`. */
export interface InlineLetter {
  letter: string
  /** Offset of the bracket. */
  labelStart: number
  /** The words, without letter, closing semicolon and `and`. */
  start: number
  end: number
}

const LETTER = /(?<=^|[\s:;,])\(([a-z])\)\s+/g

/**
 * The letters of a list inside a text, in order from `(a)` on; none where there is no
 * `(b)`, since a single `(a)` refers to something (`paragraph 3 (a)`).
 */
export function inlineLetters(text: string): InlineLetter[] {
  const marks = marksIn(text)
  if (marks.length < 2) return []
  return marks.map((mark, position) => {
    const limit = marks[position + 1]?.at ?? text.length
    const words = text.slice(mark.after, limit).replace(/[\s;,.]*(?:[;,]?\s+(?:and|or))?\s*$/, '')
    return { letter: mark.letter, labelStart: mark.at, start: mark.after, end: mark.after + words.length }
  })
}

/** How many letters of a list a text holds, from `(a)` on. */
export const lettersInside = (text: string) => marksIn(text).length

function marksIn(text: string): { letter: string; at: number; after: number }[] {
  const marks: { letter: string; at: number; after: number }[] = []
  for (const match of text.matchAll(LETTER)) {
    const letter = match[1] ?? ''
    const expected = String.fromCharCode(97 + marks.length)
    if (letter !== expected || isReference(text, match.index)) continue
    marks.push({ letter, at: match.index, after: match.index + match[0].length })
  }
  return marks
}

/** `paragraph 4 (a)`, `resolution 5 (b)`, `article 2, (c)`: a place, not the beginning of a list entry. */
function isReference(text: string, at: number): boolean {
  return /(?:\d|\bparagraphs?|\barticles?|\bitems?|\bsub-?paragraphs?|\([a-z]\),?(?: and)?)\s*,?\s*$/i.test(
    text.slice(0, at),
  )
}
