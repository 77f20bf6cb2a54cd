import { viewAddress } from './address.js'
import { readPicture } from './explore/address.js'
import { type FragmentValues, readFragment, readList } from './fragment.js'

/**
 * What is chosen in one view goes along to the next: the entity selected on the canvas is
 * the row chosen in Recurrence, the topic opened in Topics, the filter of Recommendations.
 * The kind of an entity is read from its id, `topic:witness-protection`.
 */

/** Ids of what is chosen in the view at this path; none where the view has no choice. */
export function chosenIn(path: string, fragment: string): readonly string[] {
  if (path === '/explore') return readPicture(fragment).selection.filter((id) => !id.includes('~'))
  const values = readFragment(fragment)
  switch (path) {
    case '/recurrence':
      return values.rows ? readList(values.rows) : readList(values.cell)
    case '/topics':
      return readList(values.topic || values.pair)
    case '/recommendations':
      return readList(values.open || values.topics || values.meetings || values.bodies || values.mentions)
    case '/documents':
      return readList(values.document)
    case '/compare':
      return [...readList(values.a), ...readList(values.b)]
    default:
      return []
  }
}

/** Address of the view at this path with as much of the choice as it can show. */
export function carriedAddress(path: string, chosen: readonly string[]): string {
  return viewAddress(path, carried(path, chosen))
}

function carried(path: string, chosen: readonly string[]): FragmentValues {
  const of = (kind: string): string[] => chosen.filter((id) => id.startsWith(`${kind}:`))
  switch (path) {
    case '/explore':
      return { add: chosen.join(',') }
    case '/recurrence':
      return recurrence(of)
    case '/topics':
      return { topic: of('topic')[0] ?? '' }
    case '/recommendations':
      return {
        open: of('recommendation')[0] ?? '',
        topics: of('topic').slice(0, 1).join(','),
        meetings: of('meeting').join(','),
        bodies: of('body').join(','),
        mentions: [...of('organisation'), ...of('instrument')].slice(0, 1).join(','),
      }
    case '/documents':
      return { document: of('document')[0] ?? '' }
    case '/compare': {
      const [a = '', ...others] = of('meeting')
      return others.length > 0 ? { a, b: others.join(',') } : { b: a }
    }
    default:
      return {}
  }
}

const SUBJECTS = { organisation: 'ORGANISATION', country: 'COUNTRY', topic: 'TOPIC' } as const

/** One kind of subject at a time: that of which most is chosen. */
function recurrence(of: (kind: string) => string[]): FragmentValues {
  const kinds = Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[]
  const [most] = kinds.sort((x, y) => of(y).length - of(x).length)
  if (!most || of(most).length === 0) return { body: of('body')[0] ?? '' }
  return { of: SUBJECTS[most], rows: of(most).join(','), body: of('body')[0] ?? '' }
}
