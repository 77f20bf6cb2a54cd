import { loadAuthorities } from '../authorities/index.js'
import type { Occurrence } from './known-names.js'
import type { Recogniser } from './mention.js'
import { overWords } from './proposals.js'
import { isCapital, spaced, type Words } from './words.js'

/** Those addressed without being named one by one: `States parties`, `Internet service providers`. */
export const groups: Recogniser = (passage) => {
  const { words, known } = passage
  return known
    .filter((name) => name.kind === 'ACTOR_GROUP')
    .filter(
      (name) =>
        !(isCapital(words.raw[name.from]) && isCapital(words.raw[name.from - 1]) && spaced(words, name.from - 1)),
    )
    .map((name) => {
      const label = loadAuthorities().byId.get(name.id)?.label ?? name.id
      return overWords(
        passage,
        name.from,
        beforeTreaty(passage.words, name),
        'group',
        { by: 'group', id: name.id, name: label },
        0.9,
      )
    })
}

/** `parties | to the Convention`: the treaty is a name of its own. */
function beforeTreaty(words: Words, { from, to }: Occurrence): number {
  const at = words.key.indexOf('to', from)
  return at > from && at < to ? at : to
}
