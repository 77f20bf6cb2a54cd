import type { OrganisationType } from '../../graph/model/index.js'
import { baseEnd } from './extent-of-names.js'
import type { Occurrence } from './known-names.js'
import type { MentionContext, Owner, PreparedText } from './mention.js'
import { isJoint } from './phrases.js'
import { isAllCapitals, isCapital, type Words } from './words.js'
import { ALWAYS_NATIONAL, NATIONAL_WORDS, typeOfHead } from './words-of-names.js'

/** What sort of organisation a name tells, and whose: a State's or another organisation's. */

/** A name such as every State's institutions may bear, so that the State has to be told: `Department of Justice`, `National Police`. */
export function isOrdinary(words: Words, from: number, base: number, head: string | undefined): boolean {
  return (
    typeOfHead(head) === 'NATIONAL_INSTITUTION' || words.key.slice(from, base).some((key) => NATIONAL_WORDS.has(key))
  )
}

/** Known organisations that the name begins with, or whose it says to be a part: `INTERPOL Specialized Operational Network`, `Executive Directorate of the …`. */
export function knownWithin({ words, known, context }: PreparedText, from: number, to: number): Owner[] {
  const defined = definedOwner({ words, context }, from, to)
  if (defined) return [defined]
  return known
    .filter(
      (name) =>
        name.kind === 'ORGANISATION' &&
        name.id !== 'organisation:un' &&
        !meansAnother(context, words.raw[name.from], name) &&
        name.from >= from &&
        name.to <= to &&
        name.to - name.from < to - from,
    )
    .filter(
      (name) =>
        name.from === from ||
        /^(of)$/.test(words.key[name.from - 1] ?? '') ||
        (words.key[name.from - 1] === 'the' && words.key[name.from - 2] === 'of'),
    )
    .filter((name, _, all) => !all.some((other) => other !== name && other.from <= name.from && other.to > name.to))
    .map((name) => ({ start: words.start[name.from] ?? 0, end: words.end[name.to - 1] ?? 0, id: name.id }))
}

/** What the document itself calls so, first in the name or as the owner before it: `HO Rapid Tide Network`, `HO’s Tide Network`. */
function definedOwner(
  { words, context }: Pick<PreparedText, 'words' | 'context'>,
  from: number,
  to: number,
): Owner | null {
  const at = words.raw[from - 1] === 's' && /^[’']$/.test(words.raw[from - 2] ?? '') ? from - 3 : from
  const printed = words.raw[at] ?? ''
  if (at === from && to - from < 2) return null
  const meant = isAllCapitals(printed) ? context.defined.get(printed) : undefined
  if (meant?.by !== 'name' || meant.kind !== 'ORGANISATION') return null
  return { start: words.start[at] ?? 0, end: words.end[at] ?? 0, meant }
}

/** True where the document uses the abbreviation for something else: `ITC`, the Inland Transport Committee. */
function meansAnother(context: MentionContext, printed: string | undefined, name: Occurrence): boolean {
  const own = name.to === name.from + 1 && printed !== undefined ? context.defined.get(printed) : undefined
  return own !== undefined && !(own.by === 'authority' && own.id === name.id)
}

/** The State of a national institution: named in it, in brackets behind it, behind `of`, or as its owner (`Latvia’s`). */
export function stateOf({ words, known }: PreparedText, from: number, to: number, end: number): string | null {
  const countries = known.filter((name) => name.kind === 'COUNTRY')
  const inside = countries.find((name) => name.from >= from && name.to <= to)
  const bracketed =
    words.raw[end] === '(' ? countries.find((name) => name.from === end + 1 && words.raw[name.to] === ')') : undefined
  const behind =
    words.key[to] === 'of'
      ? countries.find((name) => name.from === to + 1 || (words.key[to + 1] === 'the' && name.from === to + 2))
      : undefined
  const before = /^s?$/.test(words.raw[from - 1] ?? '') ? countries.find((name) => name.to === from - 2) : undefined
  return (inside ?? bracketed ?? behind ?? before)?.id ?? countryOfEntry(words, countries, end)
}

/** The State that closes an entry of a list: `Human Rights Section, Department of Justice (United States)`, `Ministry of Ports, Peru (online)`. */
function countryOfEntry(words: Words, countries: Occurrence[], end: number): string | null {
  for (let at = end; at < end + LONGEST_ENTRY; at++) {
    const raw = words.raw[at]
    if (raw === '(') return countries.find((name) => name.from === at + 1 && words.raw[name.to] === ')')?.id ?? null
    const closing = raw === ',' ? countries.find((name) => name.from === at + 1) : undefined
    if (closing && CLOSES_ENTRY.test(words.raw[closing.to] ?? ';')) return closing.id
    if (raw === undefined || !(isCapital(raw) || isJoint(words.key[at]) || /^[,’'-]$|^s$/.test(raw))) return null
  }
  return null
}

const LONGEST_ENTRY = 40
const CLOSES_ENTRY = /^[;(]$/

/** By the noun and the words before it; `state` is the State that it is known to belong to. */
export function typeOf(
  words: Words,
  from: number,
  to: number,
  head: string | undefined,
  state: string | null,
): OrganisationType {
  const told = typeOfHead(head) ?? 'OTHER'
  if (words.key[from] === 'united' && words.key[from + 1] === 'nations')
    return told === 'INITIATIVE' || told === 'NETWORK' ? told : 'UN_ENTITY'
  if (told === 'INITIATIVE' || told === 'NETWORK') return told
  if (state && told !== 'INTERGOVERNMENTAL' && told !== 'NON_GOVERNMENTAL') return 'NATIONAL_INSTITUTION'
  const national = words.key.slice(from, baseEnd(words, from, to)).some((key) => NATIONAL_WORDS.has(key))
  if (told === 'NATIONAL_INSTITUTION') return national || ALWAYS_NATIONAL.has(head ?? '') ? told : 'OTHER'
  if (told === 'OTHER' && national) return 'NATIONAL_INSTITUTION'
  return told
}
