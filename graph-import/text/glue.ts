import { concat, slice, type Traced } from './traced.js'
import type { Vocabulary } from './vocabulary.js'

/** Words before which a hyphen stands for a word left out: `two- and three-year`. */
const AFTER_HANGING_HYPHEN = new Set(['and', 'or', 'to', 'et', 'ou', 'y', 'o', 'nor', 'but'])

/**
 * The end of one line and the start of the next as running text. `mended` where the break went
 * through a word.
 */
export function glue(a: Traced, b: Traced, vocabulary: Vocabulary): { text: Traced; mended: boolean } {
  const head = /(\p{L}+)[-‐]$/u.exec(a.text)?.[1]
  const tail = /^\p{L}+/u.exec(b.text)?.[0]
  if (head && tail) {
    const divided = dividesWord(head, tail, vocabulary)
    if (AFTER_HANGING_HYPHEN.has(tail) && !(divided && !vocabulary.isWord(head))) {
      return { text: concat(a, ' ', b), mended: false }
    }
    if (divided) {
      return { text: concat(slice(a, 0, a.text.length - 1), '', b), mended: true }
    }
    return { text: concat(a, '', b), mended: true }
  }
  const unbroken = (/[\p{L}\p{N}][-‐/—]$/u.test(a.text) && !/\s\d{1,3}\/$/.test(a.text)) || /\d–$/.test(a.text)
  return { text: concat(a, unbroken ? '' : ' ', b), mended: false }
}

/** True where the hyphen is only there because the line ended: `coordi-` `nation`. */
function dividesWord(head: string, tail: string, vocabulary: Vocabulary): boolean {
  const whole = head + tail
  const together = vocabulary.count(whole) > vocabulary.count(`${head}-${tail}`)
  if (/^\p{Lu}{2,}$/u.test(whole)) return together
  if (!/^\p{Ll}/u.test(tail)) return false
  if (together && (vocabulary.isWord(whole) || isOwnWord(whole, tail, vocabulary))) return true
  const pieces = [head, tail].filter((piece) => vocabulary.isWord(piece) || vocabulary.count(piece) > 1)
  if (vocabulary.english && pieces.length === 0) return !vocabulary.count(`${head}-${tail}`)
  if (!vocabulary.isWhole(whole)) return false
  return PREFIXES.has(head.toLowerCase()) || SUFFIXES.has(tail) || !(vocabulary.isWord(head) && vocabulary.isWord(tail))
}

/** True for a word that only the document has, and whose end is one by itself: `extra-` `budgetary`. */
const isOwnWord = (whole: string, tail: string, vocabulary: Vocabulary) =>
  vocabulary.english && whole.length > LONG && tail.length > 3 && vocabulary.isWord(tail)

/** Letters of a word that stands nowhere by chance. */
const LONG = 10

/** Words that more often end a longer one than stand behind a hyphen: `discuss-` `ion`. */
const SUFFIXES = new Set([
  'able',
  'age',
  'ages',
  'ant',
  'ants',
  'ate',
  'ates',
  'ion',
  'ions',
  'less',
  'mental',
  'ship',
  'ships',
])

/** Words that more often begin a longer one than stand before a hyphen: `Inter-` `national`. */
const PREFIXES = new Set(['inter', 'trans', 'under', 'over', 'out', 'super', 'fore'])
