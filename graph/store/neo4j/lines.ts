/**
 * Rows as text, one parameter for all rows of a query: the driver and the server take much longer to pack and unpack
 * a value than the server takes to split a text. Between texts stand the control characters that ASCII has for
 * it (unit, record, group separator), which documents hardly ever hold; rows that do hold one go as lists. Before each
 * item of a list stands one, and before a text that may be absent, so that none and an empty one differ. (`nullIf` would
 * tell too, but makes the server gather all rows of a query before it creates the first.)
 */
const SEPARATOR = { item: '\u001f', field: '\u001e', line: '\u001d' }
const SEPARATORS = new RegExp(`[${Object.values(SEPARATOR).join('')}]`)

/** What a value is in the graph. Those with a question mark, numbers and truths may be absent: null. */
export type Sort = 'text' | 'text?' | 'number' | 'integer' | 'flag' | 'day?' | 'texts' | 'integers' | 'bytes'

export type Value = ValueOf<Sort>

/** Days are ISO days. */
export type ValueOf<S extends Sort> = {
  text: string
  'text?': string | null
  number: number | null
  integer: number | null
  flag: boolean | null
  'day?': string | null
  texts: readonly string[]
  integers: readonly number[]
  bytes: Uint8Array
}[S]

/** How a value is written in a line; null where it has a separator in it, or is bytes. */
export const FIELD: { [S in Sort]: (value: ValueOf<S>) => string | null } = {
  text: (text) => (SEPARATORS.test(text) ? null : text),
  'text?': item,
  number: plain,
  integer: plain,
  flag: plain,
  'day?': item,
  texts: items,
  integers: items,
  bytes: () => null,
}

function item(text: string | null): string | null {
  if (text === null) return ''
  return SEPARATORS.test(text) ? null : SEPARATOR.item + text
}

export function items(all: readonly (string | number)[]): string | null {
  let field = ''
  for (const one of all) {
    if (typeof one === 'string' && SEPARATORS.test(one)) return null
    field += SEPARATOR.item + one
  }
  return field
}

function plain(value: number | boolean | null): string {
  return value === null ? '' : `${value}`
}

/** How a field is made of what a row is of. Each makes its own function: what is got and how it is written stay together, which a loop over sorts does not (it took three times as long). */
export function fieldOf<T, S extends Sort>(sort: S, value: (of: T) => ValueOf<S>): (of: T) => string | null {
  const written: (value: ValueOf<S>) => string | null = FIELD[sort]
  return (of) => written(value(of))
}

/** Null where a field is. */
export function lineOf(fields: readonly (string | null)[]): string | null {
  return fields.includes(null) ? null : fields.join(SEPARATOR.field)
}

/** A line with one more field, a text that has no separator. */
export const extended = (line: string, field: string) => line + SEPARATOR.field + field

export const linesOf = (lines: readonly string[]) => lines.join(SEPARATOR.line)

/** Cypher that makes a list `row`, of texts, of each line in the parameter `rows`. */
export const UNWIND_LINES = `UNWIND split($rows, '${SEPARATOR.line}') AS line
WITH split(line, '${SEPARATOR.field}') AS row`

/** Cypher for the list of texts in a field. */
export const itemsIn = (field: string) => `split(${field}, '${SEPARATOR.item}')[1..]`

const itemIn = (field: string) => `split(${field}, '${SEPARATOR.item}')[1]`

/** Cypher for the value of a field. */
export const READ_FIELD: Record<Exclude<Sort, 'bytes'>, (field: string) => string> = {
  text: (field) => field,
  'text?': itemIn,
  number: (field) => `toFloat(${field})`,
  integer: (field) => `toInteger(${field})`,
  flag: (field) => `toBoolean(${field})`,
  'day?': (field) => `date(${itemIn(field)})`,
  texts: itemsIn,
  integers: (field) => `toIntegerList(${itemsIn(field)})`,
}
