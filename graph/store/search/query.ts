import { stemTerm } from './analyse.js'
import { chunks, isSymbol, STOP_WORDS, words } from './words.js'

/**
 * What a query asks for. A hit has every one of `words` and every one of `phrases`; see
 * `matching.ts` for when a word is there.
 */
export interface SearchQuery {
  words: QueryWord[]
  /** Word sequences in quotation marks, as forms: they stand in the text in this order with nothing between. */
  phrases: string[][]
  /** The query's words as they would begin a name, joined by spaces, without a leading article. */
  key: string
}

export interface QueryWord {
  /** As typed, for messages. */
  written: string
  /** The term that has to be there as it stands. */
  form: string
  /** The term of its inflected forms; null for a number or a symbol. */
  stem: string | null
  /** The last word of a query is taken as a beginning too. */
  prefix: boolean
  /** A word of letters, five or more: where neither it nor what it begins is in the index, one typing error is forgiven. */
  fuzzy: boolean
}

export function parseQuery(query: string): SearchQuery {
  const phrases: string[][] = []
  let endsInPhrase = false
  const rest = query.replace(/["“”«»„]([^"“”«»„]*)["“”«»„]/g, (all, phrase: string, at: number) => {
    const forms = words(phrase).map((word) => word.form)
    if (forms.length > 0) phrases.push(forms)
    endsInPhrase = query.slice(at + all.length).trim() === ''
    return ' '
  })
  const asked = wordsOf(rest)
  const last = asked.at(-1)
  const telling = asked.filter((word) => !STOP_WORDS.has(word.form) || isAbbreviation(word.written))
  const kept = telling.length > 0 || phrases.length > 0 ? telling : asked
  if (last && !endsInPhrase && kept.at(-1) === last) last.prefix = true
  return { words: unique(kept), phrases, key: nameKey(query) }
}

/** True for a query that asks for nothing, so that everything is listed. */
export function isEmpty(query: SearchQuery): boolean {
  return query.words.length === 0 && query.phrases.length === 0
}

/** A name as it is compared: its words folded, joined by spaces, without a leading article. */
export function nameKey(name: string): string {
  return keyOfWords(words(name).map((word) => word.form))
}

/** The same of a name's words, folded. */
export function keyOfWords(forms: readonly string[]): string {
  return (forms.length > 1 && forms[0] === 'the' ? forms.slice(1) : forms).join(' ')
}

function wordsOf(text: string): QueryWord[] {
  return chunks(text).flatMap((chunk) => {
    const written = text.slice(chunk.start, chunk.end)
    if (isSymbol(chunk)) return [{ written, form: chunk.form, stem: null, prefix: false, fuzzy: false }]
    // `U.N.` is found as `un`, however it is written.
    const initials = chunk.words.length > 1 && chunk.words.every((word) => word.form.length === 1)
    if (initials && chunk.form.includes('.')) return [queryWord(written, chunk.words.map((word) => word.form).join(''))]
    return chunk.words.map((word) => queryWord(text.slice(word.start, word.end), word.form))
  })
}

function queryWord(written: string, form: string): QueryWord {
  return { written, form, stem: stemTerm(form), prefix: false, fuzzy: /^\p{L}{5,}$/u.test(form) }
}

/** `WHO` and `IN` in capitals are meant. */
function isAbbreviation(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase()
}

function unique(asked: QueryWord[]): QueryWord[] {
  const byForm = new Map<string, QueryWord>()
  for (const word of asked) {
    const same = byForm.get(word.form)
    if (same) same.prefix ||= word.prefix
    else byForm.set(word.form, word)
  }
  return [...byForm.values()]
}
