import type { FoundMention, Meant, Recogniser } from './mention.js'
import { withOneApostrophe } from './words.js'

/**
 * Names that the document has given before: the abbreviation in `Full Name (ABBR)`, and
 * short forms of `hereinafter`. They count as written only: capitals decide.
 */
export const definedNames: Recogniser = ({ text: printed, context }) => {
  const found: FoundMention[] = []
  const text = withOneApostrophe(printed)
  for (const [defined, meant] of context.defined) {
    const name = withOneApostrophe(defined)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length
      if (/[\p{L}\p{N}/]/u.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}/]/u.test(text[end] ?? ' ')) continue
      found.push({ start: at, end, text: printed.slice(at, end), rule: 'defined-name', meant, confidence: 0.95 })
    }
  }
  return found
}

const HEREINAFTER = /^\s*\((?:hereinafter|hereafter)[^“"')]{0,30}[“"]?(?:the\s+)?([^”")]{2,60}?)[”"]?\)/iu

/** What a passage defines for the rest of the document: each mention's abbreviation, and what `hereinafter` calls it. */
export function definitionsIn(text: string, mentions: FoundMention[]): [string, Meant][] {
  return mentions.flatMap(({ meant, end, text: printed }): [string, Meant][] => {
    const definitions: [string, Meant][] = []
    const abbreviation =
      meant.by === 'name'
        ? meant.abbreviation
        : meant.by !== 'authority'
          ? null
          : (/\(([^()]+)\)$/.exec(printed)?.[1] ?? null)
    if (abbreviation && isAbbreviation(abbreviation)) definitions.push([abbreviation, meant])
    const called = HEREINAFTER.exec(text.slice(end, end + 110))?.[1]
    if (called && (meant.by === 'name' || meant.by === 'authority') && /^\p{Lu}/u.test(called))
      definitions.push([called, meant])
    const short = /^(?:instrument)/.test(kindOf(meant))
      ? SHORT_INSTRUMENT.exec(text.slice(end, end + 80))?.[1]
      : undefined
    if (short && (meant.by === 'name' || meant.by === 'authority')) definitions.push([short, meant])
    return definitions
  })
}

/** `… on Floating Waste (the Apia Framework)`. */
const SHORT_INSTRUMENT =
  /^,?\s*\((?:the\s+)?[“"]?(\p{Lu}[\p{L}]+(?:[\s-]\p{Lu}[\p{L}]+){0,4}\s(?:Convention|Protocol|Framework|Rules|Principles|Guidelines|Declaration|Agreement|Treaty|Charter|Compact|Programme|Plan of Action|Code of Conduct))[”"]?\)/u

const kindOf = (meant: Meant) =>
  meant.by === 'authority' ? meant.id : meant.by === 'name' ? meant.kind.toLowerCase() : ''

const isAbbreviation = (text: string) =>
  /^[\p{L}\p{N}.&/–-]{2,20}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2
