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
const NUMBER_OF = new Map(BELOW_HUNDRED.map((word, index) => [word, index + 1]))

function ordinalsBelowHundred(): string[] {
  const tens = TENS.flatMap((ten) => [`${ten.slice(0, -1)}ieth`, ...UNITS.map((unit) => `${ten}-${unit}`)])
  return [...UNITS, ...TEENS, ...tens]
}

const WORD = `(?:(?:${TENS.join('|')})[-\\s‑]+(?:${UNITS.join('|')})|${[...TENS.map((ten) => `${ten.slice(0, -1)}ieth`), ...TEENS, ...UNITS].join('|')})`

/** Matches an ordinal as a pattern's source: `ninth`, `fifty-eighth`, `one hundred and third`, `58th`. No groups. */
export const ORDINAL = `(?:(?:one[-\\s]hundred(?:[-\\s]and)?[-\\s])?${WORD}|one[-\\s]hundredth|\\d{1,3}(?:st|nd|rd|th))`

/** 9 for `ninth`, 58 for `Fifty-eighth` or `58th`; null for words that are no ordinal. */
export function ordinalNumber(text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/[‑\s]+/g, '-')
    .trim()
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(words)
  if (digits) return Number(digits[1])
  if (words === 'one-hundredth') return 100
  const rest = words.replace(/^one-hundred-(?:and-)?/, '')
  const below = NUMBER_OF.get(rest)
  return below === undefined ? null : below + (rest === words ? 0 : 100)
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
