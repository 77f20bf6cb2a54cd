/**
 * The part of the address behind `#`, as named values: `q=border;kind=TOPIC,COUNTRY`.
 * It never reaches a server or its log. Characters that an address may hold are left
 * readable, ids above all.
 */
export type FragmentValues = Record<string, string>

const READABLE: Record<string, string> = { '%3A': ':', '%2F': '/', '%2C': ',', '%40': '@', '%20': '+' }

/** As much of percent-encoding as an address needs; `;`, `=` and `+` are always encoded. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%3A|%2F|%2C|%40|%20/g, (code) => READABLE[code] ?? code)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** Empty values are left out; the order of the names is kept. */
export function writeFragment(values: FragmentValues): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join(';')
}

/** Unknown or broken parts are passed over: an old address still opens. */
export function readFragment(fragment: string): FragmentValues {
  const values: FragmentValues = {}
  for (const part of fragment.replace(/^#/, '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0) values[decode(part.slice(0, at))] = decode(part.slice(at + 1))
  }
  return values
}

/** `a,b` → `['a', 'b']`; ids hold no comma. */
export function readList(value: string | undefined): string[] {
  return value ? value.split(',').filter((part) => part !== '') : []
}

/** Those of the values that are allowed. */
export function readChoices<T extends string>(value: string | undefined, allowed: readonly T[]): T[] {
  return readList(value).filter((part): part is T => (allowed as readonly string[]).includes(part))
}

/** The value where it is allowed, else the first allowed one. */
export function readChoice<T extends string>(value: string | undefined, allowed: readonly [T, ...T[]]): T {
  return allowed.find((choice) => choice === value) ?? allowed[0]
}

/** A whole number within bounds, else what stands in for it. */
export function readNumber(value: string | undefined, least: number, most: number, otherwise: number): number {
  const number = value === undefined || value === '' ? Number.NaN : Number(value)
  return Number.isInteger(number) && number >= least && number <= most ? number : otherwise
}
