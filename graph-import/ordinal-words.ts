const UNITS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
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
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']

const VALUES = new Map<string, number>()
for (let n = 1; n < 200; n++) VALUES.set(inWords(n), n)

/** `ninth` for 9, `one hundred and third` for 103. From 1 to 199. */
export function inWords(n: number): string {
  if (n >= 100) return n === 100 ? 'one hundredth' : `one hundred and ${inWords(n - 100)}`
  if (n < 20) return UNITS[n] ?? ''
  const tens = TENS[Math.floor(n / 10)] ?? ''
  return n % 10 === 0 ? `${tens}ieth` : `${tens}y-${UNITS[n % 10]}`
}

/** The number of an ordinal in words or digits (`seventy-second`, `Ninth`, `58th`); null for other words. */
export function ordinalOf(text: string): number | null {
  const plain = text
    .toLowerCase()
    .replace(/[‐‑–]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(plain)
  if (digits) return Number(digits[1])
  return VALUES.get(plain) ?? null
}

const TEN = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const UNIT = `(?:${UNITS.slice(1).join('|')})`

/** Source of a pattern for an ordinal in words or digits. */
export const ORDINAL = `(?:(?:one hundred and )?(?:${TEN}[-‑]\\s?${UNIT}|${UNIT}|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)|one hundredth|\\d{1,3}(?:st|nd|rd|th))`
