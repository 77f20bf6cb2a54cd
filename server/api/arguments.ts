import type { EntityKind } from '../../graph/model/index.js'
import { ENTITY_KIND } from '../../graph/model/index.js'
import type { PageRequest } from '../../graph/store/graph-store.js'
import type { ApiContext } from './context.js'
import { badInput } from './errors.js'
import { LARGEST_PAGE, LONGEST_FILTER_LIST, LONGEST_QUERY } from './limits.js'

/** An argument that was left out; null where it was written as null. */
export type Maybe<T> = T | null | undefined

/** `first` and `after` of a connection. The schema's default has been filled in where `first` was left out (see `defaults.ts`). */
export interface PageArguments {
  first: number
  after?: Maybe<string>
}

export function pageOf({ first, after }: PageArguments): PageRequest {
  return { first: within('first', first, 1, LARGEST_PAGE), after: after ?? null }
}

export function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value
  throw badInput(`${name} is ${value}: it has to be from ${least} to ${most.toLocaleString('en')}.`)
}

/** Refuses lists of ids outside the limits, before any is looked up. */
export function countWithin(name: string, ids: readonly string[], least: number, most: number): readonly string[] {
  if (ids.length >= least && ids.length <= most) return ids
  const allowed = least ? `from ${least} to ${most.toLocaleString('en')}` : `at most ${most.toLocaleString('en')}`
  throw badInput(`${name} has ${ids.length.toLocaleString('en')} ids: ${allowed} are allowed.`)
}

/** The words of a search, refused beyond what anyone types. */
export function searchWords(name: string, query: string): string {
  if (query.length <= LONGEST_QUERY) return query
  throw badInput(
    `${name} has ${query.length.toLocaleString('en')} characters: at most ${LONGEST_QUERY.toLocaleString('en')} are allowed.`,
  )
}

/**
 * The present ids of entities that an argument names; undefined where it was left out. One
 * that the corpus does not hold, or that is of another kind than the argument takes, is
 * refused by name: an answer for the rest would look like an answer for all.
 */
export async function knownIds(
  context: ApiContext,
  name: string,
  ids: Maybe<readonly string[]>,
  kind: EntityKind | readonly EntityKind[] | null = null,
  most = LONGEST_FILTER_LIST,
  least = 0,
): Promise<string[] | undefined> {
  if (!ids) return undefined
  const found = await context.load.entity.loadMany([...new Set(countWithin(name, ids, least, most))])
  const unknown = [...new Set(ids)].filter((_, index) => found[index] === null)
  if (unknown.length > 0) throw badInput(`${name}: the corpus holds no ${unknown.slice(0, 10).join(', no ')}.`)
  const kinds = kind === null ? null : [kind].flat()
  const present = found.map((entity) => {
    if (entity instanceof Error) throw entity
    if (entity === null) throw new Error('an unknown id was let through')
    if (kinds && !kinds.includes(entity.kind)) {
      const wanted = kinds.map((each) => ENTITY_KIND[each].label).join(' or ')
      throw badInput(
        `${name}: ${entity.id} is ${aOrAn(ENTITY_KIND[entity.kind].label)}, and only ${aOrAn(wanted)} can stand here.`,
      )
    }
    return entity.id
  })
  return [...new Set(present)]
}

const aOrAn = (noun: string) => `${/^[AEIO]/.test(noun) ? 'an' : 'a'} ${noun}`
