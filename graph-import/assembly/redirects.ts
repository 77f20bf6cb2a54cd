import type { Contribution } from './contribution.js'
import type { Renaming } from './renaming.js'

/**
 * Every id that some document, or the exported graph that it comes from, knows an entity by and
 * that is not its present one. Sorted. `isEntity` tells of an id whether the graph has it.
 */
export function redirectsOf(
  contributions: readonly Contribution[],
  renaming: Renaming,
  isEntity: (id: string) => boolean,
): Record<string, string> {
  const told = contributions
    .flatMap(({ reading }) => Object.entries(reading.former ?? {}))
    .map(([id, present]) => [id, renaming.id(present)] as const)
    .filter(([id, present]) => !isEntity(id) && isEntity(present))
    // Where two exports disagree, the same one counts whichever was imported first.
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
  const renamed = contributions
    .flatMap(({ drafts }) => drafts.map(({ entity }) => entity.id))
    .map((id) => [id, renaming.id(id)] as const)
    .filter(([id, present]) => id !== present)
  return Object.fromEntries([...new Map([...told, ...renamed])].sort(([a], [b]) => (a < b ? -1 : 1)))
}
