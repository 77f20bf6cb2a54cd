import type { Direction, RelationKind } from '../model/index.js'

/** One relation of a path as it is walked. */
export interface PathStep {
  kind: RelationKind
  /** OUTGOING where it is walked from its source to its target. */
  direction: Direction
  /** Label of the entity that it leads to. */
  to: string
  inferred: boolean
  /** Where it is written. */
  citation: string
}

/** `INTERPOL attended the ninth meeting (SEA/COP/WG.3/2031/4, para. 30), which adopted Recommendation 9 (…).` */
export function pathSentence(from: string, steps: readonly PathStep[]): string {
  const clauses = steps.map(({ kind, direction, to, inferred, citation }) => {
    const [outgoing, incoming] = PHRASES[kind]
    const source = inferred ? `concluded from ${citation}` : citation
    return `${direction === 'OUTGOING' ? outgoing : incoming} ${to} (${source})`
  })
  return `${from} ${clauses.join(', which ')}.`
}

/** What the source does to the target, and the same said from the target. */
const PHRASES: Record<RelationKind, readonly [outgoing: string, incoming: string]> = {
  SUBSIDIARY_OF: ['is a subsidiary of', 'has the subsidiary'],
  ESTABLISHED_BY: ['was established by', 'established'],
  ADOPTED_BY: ['was adopted by', 'adopted'],
  SESSION_OF: ['is a session of', 'held'],
  ITEM_OF: ['is an item of', 'had the item'],
  DOCUMENT_OF: ['is a document of', 'had the document'],
  VERSION_OF: ['is a version of', 'has the version'],
  ADOPTED_AT: ['was adopted at', 'adopted'],
  CONTAINED_IN: ['is contained in', 'contains'],
  UNDER_ITEM: ['comes under', 'led to'],
  ABOUT: ['is about', 'is the subject of'],
  BROADER: ['is a part of', 'includes'],
  RELATED: ['is closely related to', 'is closely related to'],
  CONCERNS: ['is named after', 'gave its name to'],
  ADDRESSED_TO: ['asks', 'is asked to act by'],
  ATTENDED: ['attended', 'was attended by'],
  SPOKE_ON: ['spoke on', 'was spoken on by'],
  PANELLIST_ON: ['was a panellist on', 'had the panellist'],
  CHAIRED: ['chaired', 'was chaired by'],
  OPENED: ['opened', 'was opened by'],
  REPRESENTED: ['represented', 'was represented by'],
  MENTIONS: ['names', 'is named in'],
  CITES: ['cites', 'is cited by'],
  SUPPLEMENTS: ['supplements', 'is supplemented by'],
  PART_OF: ['belongs to', 'includes'],
  PROPOSES: ['proposes', 'was proposed by'],
  TAKEN_UP_AS: ['was taken up as', 'takes up'],
  REITERATES: ['repeats', 'is repeated by'],
}
