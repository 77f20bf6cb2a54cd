import { fold } from '../../model/index.js'

/** A word of a text, folded, with its span in the text as given (UTF-16 code units). */
export interface Word {
  form: string
  start: number
  end: number
}

/** What stands between white space: `follow-up`, `d’Ivoire`, `SEA/COP/WG.3/2031/4`. */
export interface Chunk extends Word {
  /** Its words in order: `sea`, `cop`, `wg`, `3`, `2031`, `4`. */
  words: Word[]
}

const CHUNK = /[\p{L}\p{N}\p{M}]+(?:[./'’ʼ‐‑‒–_-][\p{L}\p{N}\p{M}]+)*/gu
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** In the order of the text. A possessive `’s` is no word. */
export function chunks(text: string): Chunk[] {
  return Array.from(text.matchAll(CHUNK), ({ 0: written, index }) => chunkOf(written, index))
}

/** The same as written, without places: what an index of many texts looks up instead of taking it apart again. */
export function writtenChunks(text: string): readonly string[] {
  return text.match(CHUNK) ?? []
}

/** A chunk that begins at an offset of its text. */
export function chunkOf(written: string, start: number): Chunk {
  const bare = written.replace(/['’ʼ]s$/i, '')
  const words: Word[] = []
  for (const { 0: word, index } of bare.matchAll(WORD)) {
    const form = foldWord(word)
    // Marks without a letter fold to nothing.
    if (form !== '') words.push({ form, start: start + index, end: start + index + word.length })
  }
  return { form: foldWord(bare), start, end: start + bare.length, words }
}

/** Words alone, in the order of the text. Phrases and beginnings of names are compared by them. */
export function words(text: string): Word[] {
  return chunks(text).flatMap((chunk) => chunk.words)
}

const PLAIN = /^[a-z0-9]+$/

function foldWord(word: string): string {
  return PLAIN.test(word) ? word : fold(word)
}

/** True for what only a symbol or a number has: `WG.3/2031`, `7/1`, `3.5`. Such a chunk is found as a whole. */
export function isSymbol(chunk: Chunk): boolean {
  return /[./]/.test(chunk.form) && /\d/.test(chunk.form)
}

/** `and`, `of` …: not asked for where a query has other words. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by for from in into is its of on or that the their this to was were which with'.split(' '),
)
