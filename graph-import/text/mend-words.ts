import { type Flow, mapTexts } from './flow.js'
import { type Edit, edit, type Traced } from './traced.js'
import type { Vocabulary } from './vocabulary.js'

/**
 * Words that a blank has split (`implementatio n`, `wi th`, `follow -up`) are whole again, where
 * the pieces are no words and the whole is one that the document or the language has.
 */
export function mendWords(flow: Flow): Flow {
  const cautious = mendAll(flow, false)
  return cautious.sure ? mendAll(flow, true).flow : cautious.flow
}

/**
 * @param splits true where the document is known to split words: then one piece that is no word is enough (`vehic les`), else the
 *   document must have the whole elsewhere, because writers part some words (`cyber space`)
 */
function mendAll(flow: Flow, splits: boolean): { flow: Flow; sure: boolean } {
  let { repairs } = flow
  let sure = false
  const mend = (text: Traced) => {
    const found = splitsIn(text.text, flow.vocabulary, splits)
    repairs += found.edits.length
    sure ||= found.sure
    return edit(text, found.edits)
  }
  const blocks = flow.blocks.map((block) => mapTexts(block, mend))
  const notes = flow.notes.map((note) => ({ ...note, text: mend(note.text) }))
  return { flow: { ...flow, blocks, notes, repairs }, sure }
}

/** The blanks to take out of a text; `sure` where one stands between pieces of which none is a word. */
function splitsIn(text: string, vocabulary: Vocabulary, splits: boolean): { edits: Edit[]; sure: boolean } {
  const blanks = new Set(hyphenBlanks(text, vocabulary))
  let sure = false
  for (const run of runsOf(text)) {
    for (const join of joinsIn(run, vocabulary, splits)) {
      sure ||= join.sure
      for (const blank of join.blanks) blanks.add(blank)
    }
  }
  const edits = [...blanks].sort((a, b) => a - b).map((blank) => ({ start: blank, end: blank + 1, text: '' }))
  return { edits, sure }
}

/** `follow -up`, `public- private`, and `Two - State` where the document writes the compound together elsewhere. */
function hyphenBlanks(text: string, vocabulary: Vocabulary): number[] {
  if (!/ -\p{L}|\p{L}- /u.test(text) && !text.includes(' - ')) return []
  const blanks: number[] = []
  for (const match of text.matchAll(/(?<=(\p{L}+)) -(\p{L}+)/gu)) {
    if (vocabulary.isWhole(match[1] ?? '') && vocabulary.isWhole(match[2] ?? '')) blanks.push(match.index)
  }
  for (const match of text.matchAll(/(?<=\p{L}-) (?!(?:and|or|to|et|ou|y|o|nor|but)\b)\p{Ll}/gu))
    blanks.push(match.index)
  for (const match of text.matchAll(/(?<=(\p{L}+)) - (\p{L}+)/gu)) {
    if (vocabulary.count(`${match[1]}-${match[2]}`) > 0) blanks.push(match.index, match.index + 2)
  }
  return blanks
}

interface Token {
  text: string
  start: number
  end: number
}

/** Words with one blank between them and nothing else. */
function runsOf(text: string): Token[][] {
  const runs: Token[][] = []
  let last: Token | undefined
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{L}+(?:[’']\p{L}+)?(?![\p{L}\p{N}])/gu)) {
    const token = { text: match[0], start: match.index, end: match.index + match[0].length }
    const run = runs.at(-1)
    if (run && last && token.start === last.end + 1 && text[last.end] === ' ') run.push(token)
    else runs.push([token])
    last = token
  }
  return runs
}

interface Join {
  first: number
  last: number
  length: number
  /** True where no piece is a word. */
  sure: boolean
  blanks: number[]
}

/** Where two ways of joining share a piece, the one without words wins, then the longer one. */
function joinsIn(run: Token[], vocabulary: Vocabulary, splits: boolean): Join[] {
  const fragment = run.map((token) => !isWordHere(token.text, vocabulary))
  if (!splits && !fragment.includes(true)) return []
  const found: Join[] = []
  for (let first = 0; first < run.length; first++) {
    for (let last = first + 1; last < Math.min(run.length, first + 3); last++) {
      const pieces = run.slice(first, last + 1)
      const fragments = fragment.slice(first, last + 1).filter(Boolean).length
      const joins =
        fragments >= pieces.length - 1 && fragments > 0
          ? joinsFragments(pieces, fragments === pieces.length || splits, vocabulary)
          : splits && joinsWords(pieces, vocabulary)
      if (!joins) continue
      const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
      const blanks = pieces.slice(0, -1).map((piece) => piece.end)
      found.push({ first, last, length, sure: fragments === pieces.length, blanks })
    }
  }
  found.sort((a, b) => Number(b.sure) - Number(a.sure) || b.length - a.length || a.first - b.first)
  const used = new Set<number>()
  return found.filter(({ first, last }) => {
    const indexes = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
    if (indexes.some((index) => used.has(index))) return false
    for (const index of indexes) used.add(index)
    return true
  })
}

function joinsFragments(pieces: Token[], certain: boolean, vocabulary: Vocabulary): boolean {
  const whole = wholeOf(pieces)
  return isWholeHere(whole, pieces, vocabulary) && (certain || vocabulary.count(whole) > 0)
}

/** Two words are one (`in formation`) only where the document writes the one again and again, and never else one of the two. */
function joinsWords(pieces: Token[], vocabulary: Vocabulary): boolean {
  const whole = wholeOf(pieces)
  if (pieces.length !== 2 || vocabulary.count(whole) < 2 || !isWholeHere(whole, pieces, vocabulary)) return false
  return pieces.some((piece) => vocabulary.count(piece.text) === 1)
}

function wholeOf(pieces: Token[]): string {
  return pieces.map((piece) => piece.text).join('')
}

/** A name or foreign word that comes again is no fragment, except of one or two letters. */
function isWordHere(text: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.english && vocabulary.isWord(text)) return true
  if (/^\p{Lu}+$/u.test(text) && text.length > 1) return true
  return text.length > 2 ? vocabulary.count(text) > 2 : !vocabulary.english && vocabulary.count(text) > 2
}

function isWholeHere(whole: string, pieces: Token[], vocabulary: Vocabulary): boolean {
  if (/\p{Ll}\p{Lu}/u.test(whole) || (/\p{Lu}/u.test(whole.slice(1)) && !/^\p{Lu}+$/u.test(whole))) return false
  // A name (`Dar es Salaam`) may look like the pieces of a short word: only the document itself can tell.
  const name = /^\p{Lu}/u.test(whole) && whole.length < 7
  if (name && vocabulary.count(whole) === 0 && !vocabulary.isName(whole)) return false
  if (whole.length < 3 && !vocabulary.isWord(whole)) return false
  if (vocabulary.english) return vocabulary.isWhole(whole)
  return vocabulary.count(whole) >= 2 && pieces.some((piece) => vocabulary.count(piece.text) === 1)
}
