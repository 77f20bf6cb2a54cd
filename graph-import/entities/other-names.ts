import { compareIds } from '../../graph/model/index.js'
import { withOneApostrophe } from '../mentions/words.js'

/**
 * Names beside label and title, sorted. One that differs from another by the sign for its
 * apostrophe only is the same name.
 */
export function otherNames(names: Iterable<string>, known: { label: string; title: string }): string[] {
  const taken = new Set([known.label, known.title].map(withOneApostrophe))
  return [...names].sort(compareIds).filter((name) => {
    const key = withOneApostrophe(name)
    const isOther = !taken.has(key)
    taken.add(key)
    return isOther
  })
}
