const SIGNS: readonly [string, number][] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** `XIV` for 14; an empty string for numbers below 1. */
export function romanOf(value: number): string {
  let rest = value
  let text = ''
  for (const [sign, worth] of SIGNS) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

/** 14 for `XIV`, in capitals only; null for letters in an order that makes no Roman number, such as `IC`. */
export function romanValue(text: string): number | null {
  let rest = text
  let value = 0
  for (const [sign, worth] of SIGNS) {
    while (rest.startsWith(sign)) {
      value += worth
      rest = rest.slice(sign.length)
    }
  }
  return text !== '' && rest === '' && romanOf(value) === text ? value : null
}
