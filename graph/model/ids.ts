import { ENTITY_KIND, ENTITY_KINDS, type EntityKind, type RelationKind } from './ontology.js'

/**
 * Ids are made from content, never from a database or a counter, and read well in an
 * address: `country:ITA`, `organisation:interpol`, `resolution:ctoc-cop/7/1`.
 */
export type EntityId = string
export type RelationId = string
export type PassageId = string

/** Lower case, no accents, words joined by hyphens: `Türkiye’s Office (X)` → `turkiye-s-office-x`. Dots inside a word stay: `wg.7`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.(?![a-z0-9])|(?<![a-z0-9])\./g, '')
    .replace(/-+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** What only its letter case is folded of: words of ASCII, one space between them. */
const PLAIN = /^(?:[!-_a-~]+(?: (?=[!-_a-~])|$))*$/

/** Lower case, accents and compatibility forms taken off, typographic quotes and dashes made plain, white space folded. Comparisons of names use it. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

const LONGEST_SLUG = 96

/** A slug that stays an address: a long one is cut at a word and told apart by a short hash of the whole. */
export function boundedSlug(text: string): string {
  const whole = slug(text)
  if (whole.length <= LONGEST_SLUG) return whole
  const cut = whole.slice(0, LONGEST_SLUG - 8)
  return `${cut.slice(0, Math.max(cut.lastIndexOf('-'), 40))}-${shortHash(whole)}`
}

/** FNV-1a in base 36, seven characters: tells texts apart in an id, protects nothing. */
export function shortHash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + i), 0x811c9dc5)
  }
  return ((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)).toString(36).padStart(7, '0').slice(-7)
}

/** `entityId('TOPIC', 'smuggling-by-sea')` → `topic:smuggling-by-sea`. The parts are joined by slashes and must be ids' parts already (see `slug`). */
export function entityId(kind: EntityKind, ...parts: (string | number)[]): EntityId {
  return `${ENTITY_KIND[kind].prefix}:${parts.join('/')}`
}

/** The part behind the prefix: `ctoc-cop-wg.7/2022` of `meeting:ctoc-cop-wg.7/2022`. */
export function localPart(id: EntityId): string {
  return id.slice(id.indexOf(':') + 1)
}

const KIND_OF_PREFIX = new Map(ENTITY_KINDS.map((kind) => [ENTITY_KIND[kind].prefix, kind]))

/** The kind that an id names, or null where it is not the id of an entity. */
export function kindOfId(id: string): EntityKind | null {
  const colon = id.indexOf(':')
  return colon > 0 ? (KIND_OF_PREFIX.get(id.slice(0, colon)) ?? null) : null
}

/** Between the parts of a relation's id; in no id of an entity. */
export const BETWEEN_PARTS = '~'

/** `ATTENDED~country:ITA~meeting:ctoc-cop-wg.7/2022~PARTY`; without the last part where the kind takes no qualifier. */
export function relationId(
  kind: RelationKind,
  source: EntityId,
  target: EntityId,
  qualifier: string | null,
): RelationId {
  const ends = `${kind}${BETWEEN_PARTS}${source}${BETWEEN_PARTS}${target}`
  return qualifier === null ? ends : `${ends}${BETWEEN_PARTS}${qualifier}`
}

/** `passage:ctoc-cop-wg.7/2022/report/12`: the document's own part, then a key that is unique in the document and made from what is printed (number, kind). */
export function passageId(document: EntityId, key: string): PassageId {
  return `passage:${localPart(document)}/${key}`
}

/** Order of ids everywhere: by code unit, the same in every store. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
