import { inWords } from '../ordinal-words.js'

/** `ninth` for 9, `one hundred and third` for 103; in figures from 200 on. */
export function ordinalWord(number: number): string {
  return number < 1 || number > 199 ? `${number}th` : inWords(number)
}

const COUNTS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

/** Matches a count as a pattern's source: `four`, `45`, `1,200`. No groups. */
export const COUNT = `(?:${[...COUNTS].reverse().join('|')}|\\d{1,3}(?:,\\d{3})*|\\d+)`

/** 4 for `Four`, 45 for `45`; null for words that are no count. */
export function countNumber(text: string): number | null {
  const word = COUNTS.indexOf(text.toLowerCase())
  if (word >= 0) return word + 1
  return /^\d[\d,]*$/.test(text) ? Number(text.replace(/,/g, '')) : null
}
