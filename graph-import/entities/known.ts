import { type Entity, type EntityId, fold, kindOfId } from '../../graph/model/index.js'
import type { Authorities, BodyAuthority } from '../authorities/index.js'
import type { EntityDraft } from '../reading.js'
import { key } from './drafts.js'

/** What authority data say of an entity, as a draft; null for an id that they do not hold. */
export function knownEntity(authorities: Authorities, id: EntityId): EntityDraft | null {
  const entry = authorities.byId.get(id)
  if (entry === undefined) return null
  const base = { id, label: entry.label, title: entry.title, aliases: entry.aliases, links: entry.links }
  const draft = (entity: Entity, ...keys: string[]): EntityDraft => ({ entity, keys: [key.name(entry.title), ...keys] })
  switch (kindOfId(id)) {
    case 'COUNTRY':
      if (!('iso3' in entry)) return null
      return draft({ ...base, kind: 'COUNTRY', iso3: entry.iso3, m49: entry.m49, region: entry.region })
    case 'BODY':
      if (!('symbolSeries' in entry)) return null
      return draft({ ...base, kind: 'BODY', symbolSeries: entry.symbolSeries })
    case 'ORGANISATION': {
      if (!('abbreviation' in entry)) return null
      const keys = entry.abbreviation === null ? [] : [key.abbreviation(entry.abbreviation)]
      return draft({ ...base, kind: 'ORGANISATION', abbreviation: entry.abbreviation, type: entry.type }, ...keys)
    }
    case 'INSTRUMENT':
      return draft({ ...base, kind: 'INSTRUMENT' })
    case 'ACTOR_GROUP':
      return draft({ ...base, kind: 'ACTOR_GROUP' })
    default:
      return null
  }
}

/** The body of that name, article, case and words on its standing (`open-ended intergovernmental interim`) aside; null where none or several bear it. */
export function bodyByName(authorities: Authorities, name: string): BodyAuthority | null {
  let index = bodiesByName.get(authorities)
  if (index === undefined) {
    index = indexOfBodies(authorities)
    bodiesByName.set(authorities, index)
  }
  return index.get(bareBodyName(name)) ?? null
}

/** Names are looked up in every paragraph, so they are folded once for each set of authority data. */
const bodiesByName = new WeakMap<Authorities, ReadonlyMap<string, BodyAuthority | null>>()

/** Null for a name that several bear. */
function indexOfBodies({ bodies }: Authorities): Map<string, BodyAuthority | null> {
  const index = new Map<string, BodyAuthority | null>()
  for (const body of bodies) {
    for (const name of new Set([body.label, body.title, ...body.aliases].map(bareBodyName))) {
      index.set(name, index.has(name) ? null : body)
    }
  }
  return index
}

/** A name without article, case, hyphens and the words that tell a body's standing (`open-ended`, `interim`); parties of a treaty are parties to it. */
export const bareBodyName = (name: string) =>
  fold(name)
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\b(?:the|ad hoc|open-ended|intergovernmental|interim)\b/g, '')
    .replace(/\bparties of\b/g, 'parties to')
    .replace(/[\s-]+/g, '')
