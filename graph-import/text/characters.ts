import { type Edit, edit, type Traced, trim } from './traced.js'

/**
 * Characters that differ from file to file while the words are the same: white space folded,
 * invisible characters gone, ligatures, accents and hyphens as one writes them. Those are marks of
 * the medium: quotation marks, apostrophes and dashes stay as the file prints them.
 */
export function plainCharacters(text: Traced): Traced {
  const plain = trim(text)
  return UNUSUAL.test(plain.text) ? trim(edit(plain, editsOf(plain.text))) : plain
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** White space or the dots that lead to a page number; invisible; ligature; letter with a combining accent; hyphen, also one that keeps its line. */
const PARTS =
  /(\s*(?:\.\s?){5,}|\s+)|([\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff])|([ﬀ-ﬆ])|(\p{L}\p{M}+)|[\u2010\u2011]/gu
const UNUSUAL = /[^\S ]|\s{2}|\.\s?\.|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u2010\u2011ﬀ-ﬆ]|\p{M}/u

function editsOf(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(PARTS)) {
    const [words, space, invisible, ligature, accented] = match
    const plain = space
      ? ' '
      : invisible
        ? ''
        : ligature
          ? (LIGATURES[ligature] ?? ligature)
          : accented
            ? accented.normalize('NFC')
            : '-'
    if (plain !== words) edits.push({ start: match.index, end: match.index + words.length, text: plain })
  }
  return edits
}
