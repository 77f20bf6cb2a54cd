import type { FoundMention, Recogniser } from './mention.js'

/** The document's bodies under their full names where no list knows these and no noun makes a body of them: `Expert Group on Tides`. */
export const ownBodies: Recogniser = ({ text, context }) =>
  context.bodies.flatMap(({ id, names }) =>
    names.filter((name) => name.includes(' ')).flatMap((name) => occurrences(text, name, id)),
  )

function occurrences(text: string, name: string, id: string): FoundMention[] {
  const found: FoundMention[] = []
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length
    if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue
    found.push({ start, end, text: name, rule: 'body', meant: { by: 'authority', id }, confidence: 1 })
  }
  return found
}
