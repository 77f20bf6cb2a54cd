import neo4j from 'neo4j-driver'

/** A whole number: one of JavaScript would arrive as a fraction, which LIMIT refuses. */
export const whole = (value: number) => neo4j.int(value)

/** An ISO day as a date; null where there is none. */
export function day(value: string | undefined) {
  if (value === undefined) return null
  const [year, month, date] = value.split('-').map(Number)
  return new neo4j.types.Date(whole(year ?? 0), whole(month ?? 1), whole(date ?? 1))
}
