import { Kind, type ValueNode } from 'graphql'
import { badInput } from './errors.js'

/** How values of the schema's own scalars are read. In answers they pass as they stand: the importer has checked them. */

/** `2022-06-27`; a day that is in no calendar is refused by name. */
export const DateScalar = { parseValue: day, parseLiteral: (node: ValueNode) => day(textOf(node)) }

export const URLScalar = { parseValue: address, parseLiteral: (node: ValueNode) => address(textOf(node)) }

function day(value: unknown): string {
  const text = String(value)
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (typeof value === 'string' && year && month && date) {
    const time = new Date(`${text}T00:00:00Z`)
    if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)) return text
  }
  throw badInput(`${JSON.stringify(value)} is no calendar date: write it as YYYY-MM-DD, such as 2022-06-27.`)
}

function address(value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value)) return value
  throw badInput(`${JSON.stringify(value)} is no absolute web address, such as https://docs.un.org/.`)
}

/** What was written, so that a number or a name in the place of a date is refused with its own words. */
function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : 'value' in node ? Number(node.value) : node.kind
}
