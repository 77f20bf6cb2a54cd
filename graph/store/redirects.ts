import { compareIds, type EntityId, localPart, type PassageId, passageId, type RelationId } from '../model/index.js'
import type { FormerId, Page, PageRequest } from './graph-store.js'
import { type Ordering, pageOf } from './pages.js'

/** The id that answers for an entity's, whether or not there is such an entity. */
export type Follow = (id: EntityId) => EntityId

/** A relation's id with its ends followed: `ATTENDED~country:OLD~meeting:x~PARTY` bears the present ids. */
export function followRelation(id: RelationId, follow: Follow): RelationId {
  const [kind, source, target, ...qualifier] = id.split('~')
  if (kind === undefined || source === undefined || target === undefined) return id
  return [kind, follow(source), follow(target), ...qualifier].join('~')
}

/** Ids under which a passage may be kept now if its document's id has been replaced; the id itself is not among them. A document's own part and a key may both hold slashes. */
export function followPassage(id: PassageId, follow: Follow): PassageId[] {
  const whole = localPart(id)
  const found: PassageId[] = []
  for (let slash = whole.indexOf('/'); slash > 0; slash = whole.indexOf('/', slash + 1)) {
    const document = `document:${whole.slice(0, slash)}`
    const present = follow(document)
    if (present !== document) found.push(passageId(present, whole.slice(slash + 1)))
  }
  return found
}

/** Former ids in the order of the port, as the values of a graph hold them. */
export function formerIdsOf(redirects: Readonly<Record<EntityId, EntityId>>): FormerId[] {
  return Object.entries(redirects)
    .map(([former, present]) => ({ former, present }))
    .sort((a, b) => compareIds(a.former, b.former))
}

const BY_FORMER: Ordering<FormerId> = { shape: 's', descending: false, key: ({ former }) => [former] }

/** `sorted` as `formerIdsOf` has it. */
export function formerIdsPage(sorted: readonly FormerId[], request: PageRequest): Page<FormerId> {
  return pageOf(sorted, BY_FORMER, request, (id) => id)
}
