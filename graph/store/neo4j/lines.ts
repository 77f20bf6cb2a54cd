/**
 * Rows as text, one parameter for all rows of a query: the driver and the server take much longer to pack and unpack
 * a value than the server takes to split a text. Between texts stand the control characters that ASCII has for
 * it (unit, record, group separator), which documents hardly ever hold; rows that do hold one go as lists.
 */
const BETWEEN = { items: '\u001f', fields: '\u001e', lines: '\u001d' }
const SEPARATOR = new RegExp(`[${Object.values(BETWEEN).join('')}]`)

/** What a value is in the graph; absent, it is null. */
export type Sort = 'text' | 'number' | 'flag' | 'day' | 'texts' | 'integers'

type Value = string | number | boolean | null | readonly (string | number)[]

/** Null where a value can not be told from another in a line: an empty text from none, one separator from another. */
export function lineOf(values: readonly Value[]): string | null {
  const fields = values.map(fieldOf)
  return fields.includes(null) ? null : fields.join(BETWEEN.fields)
}

function fieldOf(value: Value): string | null {
  if (value === null) return ''
  if (typeof value !== 'object') return plain(String(value))
  const items = value.map((item) => plain(String(item)))
  return items.length === 0 || items.includes(null) ? null : items.join(BETWEEN.items)
}

const plain = (text: string) => (text === '' || SEPARATOR.test(text) ? null : text)

/** A line with one more field, itself a text that is not empty and has no separator. */
export const extended = (line: string, field: string) => `${line}${BETWEEN.fields}${field}`

export const linesOf = (lines: readonly string[]) => lines.join(BETWEEN.lines)

/** Cypher that makes a list `row`, of texts, of each line in the parameter `rows`. */
export const UNWIND_LINES = `UNWIND split($rows, '${BETWEEN.lines}') AS line
WITH split(line, '${BETWEEN.fields}') AS row`

/** Cypher for the value of a field. */
export const READ_FIELD: Record<Sort, (field: string) => string> = {
  text: (field) => `nullIf(${field}, '')`,
  number: (field) => `toFloat(${field})`,
  flag: (field) => `toBoolean(${field})`,
  day: (field) => `date(nullIf(${field}, ''))`,
  texts: (field) => `split(${field}, '${BETWEEN.items}')`,
  integers: (field) => `toIntegerList(split(${field}, '${BETWEEN.items}'))`,
}
