import type { Passage, Relation } from '../../../model/index.js'
import type { StoredEntity } from '../../graph-store.js'
import { countriesByKey, countryKey, symbolKey } from '../../lookup-keys.js'
import { followPassage, followRelation } from '../../redirects.js'
import { got, type Kept, toEntity, toPassage, toRelation } from '../mappers.js'
import * as queries from '../queries/by-id.js'
import type { Asking } from './asking.js'

export async function entities(asking: Asking, ids: readonly string[]): Promise<(StoredEntity | null)[]> {
  const present = ids.map(await asking.follow())
  const rows = await asking.read(queries.entitiesById(present))
  return inOrder(
    present,
    rows.map((row) => toEntity(got<Kept>(row, 'kept'))),
  )
}

export async function relations(asking: Asking, ids: readonly string[]): Promise<(Relation | null)[]> {
  const follow = await asking.follow()
  const present = ids.map((id) => followRelation(id, follow))
  const rows = await asking.read(queries.relationsById([...new Set(present)]))
  return inOrder(
    present,
    rows.map((row) => toRelation(got<Kept>(row, 'kept'))),
  )
}

export async function passages(asking: Asking, ids: readonly string[]): Promise<(Passage | null)[]> {
  const follow = await asking.follow()
  const candidates = ids.map((id) => [id, ...followPassage(id, follow)])
  const rows = await asking.read(queries.passagesById(candidates.flat()))
  const found = new Map(rows.map((row) => toPassage(got<Kept>(row, 'kept'))).map((passage) => [passage.id, passage]))
  return candidates.map((all) => all.map((id) => found.get(id)).find((passage) => passage !== undefined) ?? null)
}

export async function documentsBySymbol(asking: Asking, symbols: readonly string[]): Promise<(StoredEntity | null)[]> {
  await asking.follow()
  const keys = symbols.map(symbolKey)
  const rows = await asking.read(queries.documentsBySymbol(keys))
  return keys.map((key) => {
    const row = rows.find((one) => got<string>(one, 'key') === key)
    return row ? toEntity(got<Kept>(row, 'kept')) : null
  })
}

export async function countriesByName(asking: Asking, names: readonly string[]): Promise<(StoredEntity | null)[]> {
  await asking.follow()
  const rows = await asking.read(queries.countries())
  const countries = rows.map((row) => toEntity(got<Kept>(row, 'kept')))
  const byKey = countriesByKey(countries.filter((country) => country.kind === 'COUNTRY'))
  return names.map((name) => byKey.get(countryKey(name)) ?? null)
}

function inOrder<T extends { id: string }>(ids: readonly string[], found: readonly T[]): (T | null)[] {
  const byId = new Map(found.map((one) => [one.id, one]))
  return ids.map((id) => byId.get(id) ?? null)
}
