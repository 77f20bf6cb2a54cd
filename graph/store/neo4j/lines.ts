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

export type Value = string | number | boolean | null | readonly (string | number)[] | Uint8Array

/** Null where a value has a separator in it, or is bytes. */
export function lineOf(values: readonly Value[], sorts: readonly Sort[]): string | null {
  const fields = values.map((value, place) => fieldOf(value, sorts[place]))
  return fields.includes(null) ? null : fields.join(SEPARATOR.field)
}

function fieldOf(value: Value, sort: Sort | undefined): string | null {
  if (value === null) return ''
  if (typeof value === 'string') return sort === 'text' ? plain(value) : item(value)
  if (typeof value !== 'object') return String(value)
  if (value instanceof Uint8Array) return null
  const items = value.map(item)
  return items.includes(null) ? null : items.join('')
}

const plain = (text: string) => (SEPARATORS.test(text) ? null : text)

function item(value: string | number): string | null {
  return typeof value === 'string' && SEPARATORS.test(value) ? null : `${SEPARATOR.item}${value}`
}

/** A line with one more field, a text that has no separator. */
export const extended = (line: string, field: string) => `${line}${SEPARATOR.field}${field}`

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
