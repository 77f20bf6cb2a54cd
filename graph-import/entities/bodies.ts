import type { Body, EntityId } from '../../graph/model/index.js'
import type { Authorities, BodyAuthority } from '../authorities/index.js'
import type { StructuredDocument } from '../structure/structured-document.js'
import { bodyNamed, key } from './drafts.js'
import { bodyByName, knownEntity } from './known.js'
import type { EntityRegister } from './register.js'
import { type ReadSymbol, readSymbol } from './symbols.js'

/** A body as a document shows it, listed or not. */
export interface FoundBody {
  id: EntityId
  /** Null for a body that no list knows. */
  authority: BodyAuthority | null
}

export type Meets = BodyAuthority['meets']

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

/** The symbol that tells the series of the document's own body: its own, else that of its meeting's agenda, else the series that most listed documents have. */
export function ownSymbol(structured: StructuredDocument, authorities: Authorities): ReadSymbol | null {
  if (structured.cover.symbol !== null) return readSymbol(structured.cover.symbol, authorities)
  const listed = structured.documentation.flatMap(({ symbol, type }) =>
    symbol === null ? [] : [{ type, read: readSymbol(symbol, authorities) }],
  )
  const agenda = listed.find(({ type }) => type === 'ANNOTATED_AGENDA')
  if (agenda) return agenda.read
  const counts = new Map<string, { read: ReadSymbol; times: number }>()
  for (const { read } of listed) counts.set(read.series, { read, times: (counts.get(read.series)?.times ?? 0) + 1 })
  return [...counts.values()].sort((a, b) => b.times - a.times)[0]?.read ?? null
}
