const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const BELOW_HUNDRED = ordinalsBelowHundred()

function ordinalsBelowHundred(): string[] {
  const tens = TENS.flatMap((ten) => [`${ten.slice(0, -1)}ieth`, ...UNITS.map((unit) => `${ten}-${unit}`)])
  return [...UNITS, ...TEENS, ...tens]
}

/** `ninth` for 9, `one hundred and third` for 103; `212th` from 200 on. */
export function ordinalWord(number: number): string {
  if (number === 100) return 'one hundredth'
  const word = BELOW_HUNDRED[(number > 100 ? number - 100 : number) - 1]
  if (number < 1 || number > 199 || word === undefined) return `${number}th`
  return number > 100 ? `one hundred and ${word}` : word
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
