import type { Contribution } from './contribution.js'
import type { Renaming } from './renaming.js'

/** Every id that some document knows an entity by and that is not its present one. Sorted. */
export function redirectsOf(contributions: readonly Contribution[], renaming: Renaming): Record<string, string> {
  const former = contributions
    .flatMap(({ drafts }) => drafts.map(({ entity }) => entity.id))
    .map((id) => [id, renaming.id(id)] as const)
    .filter(([id, present]) => id !== present)
  return Object.fromEntries([...new Map(former)].sort(([a], [b]) => (a < b ? -1 : 1)))
}
