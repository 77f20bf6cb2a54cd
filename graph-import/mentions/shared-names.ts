import { loadAuthorities } from '../authorities/index.js'
import { knownNames } from './known-names.js'
import type { FoundMention, Meant, MentionContext, PreparedText, Recogniser } from './mention.js'
import { cut } from './words.js'

/**
 * Names that several bear (`IDB`), or that say of themselves too little (`Legal
 * Subcommittee`): meant is the one whom the document tells of elsewhere, or whose owner it
 * tells of. Where it tells of none or of several, nobody is guessed: it is reported who may
 * be meant. What may be anybody's unless the one known bearer is told of is left alone.
 */
export const sharedNames: Recogniser = (passage) =>
  loadAuthorities().sharedNames.flatMap(({ name, bearers }) => {
    const places = occurrences(passage.text, name)
    const meant = places.length === 0 ? null : meantBy(passage, bearers)
    return meant === null
      ? []
      : places.map(({ start, end }): FoundMention => {
          const mention = { start, end, text: name, rule: 'shared-name', meant, confidence: 0.8 }
          return meant.by === 'authority' ? { ...mention, inferred: true } : mention
        })
  })

function meantBy({ context }: PreparedText, bearers: readonly string[]): Meant | null {
  const told = bearers.filter((id) => isTold(context, id))
  const owned = told.length > 0 ? told : bearers.filter((id) => ownersOf(id).some((owner) => isTold(context, owner)))
  if (owned.length === 1 && owned[0]) return { by: 'authority', id: owned[0] }
  return bearers.length > 1 ? { by: 'shared', bearers } : null
}

/** Named in the document beyond doubt, or one of its bodies, or their secretariat. */
const isTold = ({ named, bodies }: MentionContext, id: string) =>
  named.has(id) || bodies.some((body) => body.id === id || body.secretariat === id)

const owners = new Map<string, string[]>()

/** Whose a bearer is: its parent, and whom its full name names. */
function ownersOf(id: string): string[] {
  let known = owners.get(id)
  if (known === undefined) {
    const entry = loadAuthorities().byId.get(id)
    const parent = entry && 'parent' in entry && entry.parent !== null ? [entry.parent] : []
    const within = knownNames(cut(entry?.title ?? '')).map((name) => name.id)
    known = [...parent, ...within].filter((owner) => owner !== id)
    owners.set(id, known)
  }
  return known
}

/** As written, and not as part of a longer word or of a symbol: `IDB.39/Dec.4`. */
function occurrences(text: string, name: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length
    const isWhole =
      !/[\p{L}\p{N}/.-]$/u.test(text.slice(0, start)) && !/^(?:[\p{L}\p{N}/-]|\.\d)/u.test(text.slice(end))
    if (isWhole) found.push({ start, end })
  }
  return found
}
