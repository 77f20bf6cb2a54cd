import type { FoundMention, Recogniser } from './mention.js'

/** The document's bodies under their full names where no list knows these and no noun makes a body of them: `Expert Group on Tides`. */
export const ownBodies: Recogniser = ({ text, context }) =>
  context.bodies.flatMap(({ id, names }) =>
    names.filter((name) => name.includes(' ')).flatMap((name) => occurrences(text, name, id)),
  )

/** In small letters too: a resolution establishes `a working group on tides`. */
function occurrences(text: string, name: string, id: string): FoundMention[] {
  const found: FoundMention[] = []
  const [within, wanted] = [lowerCase(text), lowerCase(name)]
  for (let start = within.indexOf(wanted); start >= 0; start = within.indexOf(wanted, start + wanted.length)) {
    const end = start + wanted.length
    if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue
    found.push({
      start,
      end,
      text: text.slice(start, end),
      rule: 'body',
      meant: { by: 'authority', id },
      confidence: 1,
    })
  }
  return found
}

/** Letter by letter, so that offsets stay: a letter that would become two is left as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}
