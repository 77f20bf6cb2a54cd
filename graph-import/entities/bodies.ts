import type { Body, EntityId } from '../../graph/model/index.js'
import type { Authorities, BodyAuthority } from '../authorities/index.js'
import type { StructuredDocument } from '../structure/structured-document.js'
import { bodyNamed, key } from './drafts.js'
import { bodyByName, knownEntity } from './known.js'
import type { EntityRegister } from './register.js'
import { type ReadSymbol, readSymbol } from './symbols.js'
import { ONE_A_MEETING } from './titles.js'

/** A body as a document shows it, listed or not. */
export interface FoundBody {
  id: EntityId
  /** Null for a body that no list knows. */
  authority: BodyAuthority | null
}

/** Adds a listed body. */
export function addListedBody(entities: EntityRegister, authorities: Authorities, body: BodyAuthority): FoundBody {
  const draft = knownEntity(authorities, body.id)
  if (draft !== null) entities.add(draft.entity, draft.keys)
  return { id: body.id, authority: body }
}

/**
 * The body of that name; unlisted ones get the id of their symbol series where one is
 * known. A name that no list has under a series that a list has is the series' body under
 * another name: what the document prints goes before what the list says.
 */
export function addBodyNamed(
  entities: EntityRegister,
  authorities: Authorities,
  name: string,
  symbol: ReadSymbol | null,
): FoundBody {
  const listed = bodyByName(authorities, name)
  if (listed !== null) return addListedBody(entities, authorities, listed)
  const bare = name.replace(/\s*\([^)]*\)/g, '').trim()
  const printed: Body = { ...bodyNamed(bare, symbol?.series ?? null), ...(symbol?.body ? { id: symbol.body.id } : {}) }
  entities.add(printed, [key.name(bare)])
  return { id: printed.id, authority: symbol?.body ?? null }
}

/** The body that a symbol's series belongs to. */
export function addBodyOfSymbol(entities: EntityRegister, authorities: Authorities, symbol: ReadSymbol): FoundBody {
  if (symbol.body !== null) return addListedBody(entities, authorities, symbol.body)
  const body = bodyNamed(symbol.series, symbol.series)
  return { id: entities.add(body), authority: null }
}

/** True for words that name a body only where a document has named it before: `Committee`, `Working Group`. */
export function isShortForm(name: string): boolean {
  return /^(?:the )?(?:\p{Lu}[\p{L}-]+ ?){1,2}$/u.test(name.replace(/\s*\([^)]*\)/g, '').trim())
}

/**
 * The symbol that tells the series of the document's own body: its own, where it is the
 * meeting's report or agenda or names no body; that of its meeting's agenda; else the
 * series that most listed documents have, unless it is known to be another body's.
 */
export function ownSymbol(
  { cover, type, documentation }: StructuredDocument,
  authorities: Authorities,
): ReadSymbol | null {
  if (cover.symbol !== null && (ONE_A_MEETING.includes(type) || cover.bodies.length === 0))
    return readSymbol(cover.symbol, authorities)
  const listed = documentation.flatMap(({ symbol, type: of }) =>
    symbol === null ? [] : [{ type: of, read: readSymbol(symbol, authorities) }],
  )
  const agenda = listed.find((one) => one.type === 'ANNOTATED_AGENDA')
  if (agenda) return agenda.read
  const counts = new Map<string, { read: ReadSymbol; times: number }>()
  for (const { read } of listed) counts.set(read.series, { read, times: (counts.get(read.series)?.times ?? 0) + 1 })
  const most = [...counts.values()].sort((a, b) => b.times - a.times)[0]?.read ?? null
  return most?.body === null ? most : null
}
