import neo4j from 'neo4j-driver'
import type { Sort, Value } from './lines.js'

/** Values of the given sorts as the driver sends them: whole numbers as integers (a JavaScript number would become a float), days as dates. */
export function sent(values: readonly Value[], properties: readonly { sort: Sort }[]): unknown[] {
  return values.map((value, place) => sentAs(value, properties[place]?.sort))
}

function sentAs(value: Value, sort: Sort | undefined): unknown {
  if (value === null) return null
  if (sort === 'integer') return neo4j.int(value as number)
  if (sort === 'integers') return (value as number[]).map((one) => neo4j.int(one))
  if (sort === 'day?') return dateOf(value as string)
  if (value instanceof Uint8Array) return new Int8Array(value.buffer, value.byteOffset, value.byteLength)
  return value
}

function dateOf(day: string) {
  const [year, month, date] = day.split('-').map(Number)
  return new neo4j.types.Date(neo4j.int(year ?? 0), neo4j.int(month ?? 1), neo4j.int(date ?? 1))
}
