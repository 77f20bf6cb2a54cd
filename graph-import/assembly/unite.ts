import {
  compareIds,
  type Document,
  ENTITY_KINDS,
  type Entity,
  type EntityId,
  type EntityKind,
  localPart,
  type Meeting,
  slug,
} from '../../graph/model/index.js'
import { loadAuthorities } from '../authorities/index.js'
import type { EntityDraft } from '../reading.js'
import type { Contribution } from './contribution.js'
import { ownId } from './documents.js'
import { Groups, groupBy } from './groups.js'
import { listedAs } from './listed-as.js'
import { Renaming } from './renaming.js'

/** Containers first: once two bodies are one, their meetings of one year are one too. */
const ORDER: readonly EntityKind[] = [
  'BODY',
  'MEETING',
  'DOCUMENT',
  ...ENTITY_KINDS.filter((kind) => !['BODY', 'MEETING', 'DOCUMENT'].includes(kind)),
]

/** Finds which ids mean the same and which of them stays. The order of the contributions does not matter. */
export function unite(contributions: readonly Contribution[]): Renaming {
  const renaming = new Renaming()
  const read = new Set(contributions.map(({ document }) => document.id))
  for (const { document } of contributions) {
    for (const { reading } of document.others)
      if (!read.has(reading.document.id)) renaming.add(reading.document.id, document.id)
  }
  const drafts = groupBy(
    contributions.flatMap((contribution) => contribution.drafts),
    ({ entity }) => entity.kind,
  )
  for (const kind of ORDER) {
    if (kind === 'DOCUMENT') keepApart(contributions, renaming)
    const present = new Set(contributions.map(({ document }) => renaming.id(document.id)))
    const isRead = (id: EntityId) => present.has(id)
    const ofKind = drafts.get(kind) ?? []
    const byId = groupBy(ofKind, ({ entity }) => renaming.id(entity.id))
    const groups = new Groups()
    const uniteIfOne = (a: EntityId, b: EntityId) => {
      if (a === b || (isOfAuthority(a) && isOfAuthority(b))) return
      if (mayBeOne(entitiesOf(byId.get(a)), entitiesOf(byId.get(b)))) groups.unite(a, b)
    }
    for (const [key, ids] of idsByKey(ofKind, renaming)) {
      if (key.startsWith('abbreviation:') && severalMeanings(ids, key)) continue
      const [first, ...others] = ids
      if (first) for (const other of others) uniteIfOne(first, other)
    }
    if (kind === 'DOCUMENT') for (const [read, listed] of listedAs(byId, renaming)) groups.unite(read, listed)
    for (const ids of groupBy(byId.keys(), (id) => groups.find(id)).values()) {
      if (ids.length < 2) continue
      const [kept, ...former] = ids.sort(
        (a, b) => compare(preference(byId.get(a), a), preference(byId.get(b), b)) || compareIds(a, b),
      )
      for (const id of former) if (kept && !(isRead(kept) && isRead(id))) renaming.add(id, kept)
    }
  }
  return renaming
}

/** Two documents that were read stay two, also where their bodies or meetings have become one and would give them one id. */
function keepApart(contributions: readonly Contribution[], renaming: Renaming): void {
  for (const [id, group] of groupBy(contributions, ({ document }) => renaming.id(document.id))) {
    const [, ...others] = group.sort(
      (a, b) => Number(b.document.id === id) - Number(a.document.id === id) || compareIds(a.document.id, b.document.id),
    )
    for (const { document } of others) renaming.add(document.id, ownId(document.id, document.primary.reading))
  }
}

const entitiesOf = (drafts: readonly EntityDraft[] = []) => drafts.map(({ entity }) => entity)

function idsByKey(drafts: readonly EntityDraft[], renaming: Renaming): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const { entity, keys } of drafts) {
    for (const key of keys) {
      const at = renaming.key(key)
      const ids = found.get(at) ?? new Set()
      found.set(at, ids.add(renaming.id(entity.id)))
    }
  }
  return new Map([...found].sort(([a], [b]) => compareIds(a, b)).map(([key, ids]) => [key, [...ids].sort(compareIds)]))
}

/** One abbreviation of two organisations with full names of their own unites nothing. */
function severalMeanings(ids: readonly string[], key: string): boolean {
  const short = slug(key.slice(key.indexOf(':') + 1))
  return ids.filter((id) => localPart(id) !== short).length > 1
}

/** Facts that contradict each other keep two entities apart, whatever key they share. */
function mayBeOne(a: readonly Entity[], b: readonly Entity[]): boolean {
  const differ = <T extends Entity>(of: (entity: T) => unknown) => {
    const values = (list: readonly Entity[]) =>
      new Set(list.map((entity) => of(entity as T)).filter((value) => value != null))
    const [x, y] = [values(a), values(b)]
    return x.size > 0 && y.size > 0 && ![...x].some((value) => y.has(value))
  }
  switch (a[0]?.kind) {
    case 'MEETING':
      return (
        !differ<Meeting>((m) => m.ordinal) && !differ<Meeting>((m) => m.year) && !differ<Meeting>((m) => m.startDate)
      )
    case 'DOCUMENT':
      return !differ<Document>((d) => d.symbol)
    default:
      return true
  }
}

/** Also where both are infinite. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

/** Lower stays. What was read before what was only cited; a body under its symbol series; a meeting under its year; else what authority data name before what one document does, then the fuller name. */
function preference(drafts: readonly EntityDraft[] | undefined, id: EntityId): number {
  const entity = drafts?.[0]?.entity
  switch (entity?.kind) {
    case 'DOCUMENT':
      return drafts?.some((draft) => draft.entity.kind === 'DOCUMENT' && draft.entity.inCorpus) ? 0 : 1
    case 'BODY':
      return drafts?.some(
        (d) =>
          d.entity.kind === 'BODY' &&
          d.entity.symbolSeries &&
          slug(d.entity.symbolSeries.replaceAll('/', '-')) === localPart(id),
      )
        ? 0
        : 1
    case 'MEETING':
      return /\/\d{4}$/.test(id) ? 0 : 1
    default:
      return isOfAuthority(id) ? Number.NEGATIVE_INFINITY : -localPart(id).length
  }
}

const isOfAuthority = (id: EntityId) => loadAuthorities().byId.has(id)
