import {
  type AgendaItem,
  compareIds,
  type Document,
  type Entity,
  type EntityId,
  type Link,
  type Person,
  type Recommendation,
} from '../../graph/model/index.js'
import { otherNames } from '../entities/other-names.js'
import { itemByNumber } from '../entities/titles.js'
import type { Contribution } from './contribution.js'
import { groupBy } from './groups.js'
import { type Renaming, renamedEntity } from './renaming.js'

/** One entity an id, with the facts of all contributions: the first that tells a fact is believed, lists are joined. Sorted by id. */
export function mergeEntities(contributions: readonly Contribution[], renaming: Renaming): Entity[] {
  const drafts = contributions.flatMap(({ document, drafts }) =>
    drafts.map(({ entity }) => ({ entity: renamedEntity(entity, renaming), from: document.id })),
  )
  return [...groupBy(drafts, ({ entity }) => entity.id).values()]
    .map((group) => merge(group.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a))).map(({ entity }) => entity)))
    .sort((a, b) => compareIds(a.id, b.id))
}

/** What a document says of itself and of its recommendations comes before what others say of them. */
function isOwn({ entity, from }: { entity: Entity; from: EntityId }): boolean {
  return entity.id === from || (entity.kind === 'RECOMMENDATION' && entity.document === from && entity.text !== null)
}

function merge(drafts: readonly Entity[]): Entity {
  const [first] = drafts
  if (!first) throw new Error('an entity has at least one draft')
  const merged = { ...drafts.reduce(filled), aliases: aliasesOf(drafts), links: linksOf(drafts) }
  switch (merged.kind) {
    case 'DOCUMENT':
      return withSymbol(merged, drafts as Document[])
    case 'RECOMMENDATION':
      return withText(merged, drafts as Recommendation[])
    case 'AGENDA_ITEM':
      return withTitle(merged, drafts as AgendaItem[])
    case 'PERSON':
      return { ...merged, roles: [...new Set((drafts as Person[]).flatMap((person) => person.roles))] }
    default:
      return merged
  }
}

/** Takes from the second what the first leaves open: null, or OTHER where a type is not known. */
function filled<T extends Entity>(first: T, second: T): T {
  const told = Object.entries(second).filter(([fact, value]) => {
    const known = first[fact as keyof T]
    return known === null || (fact === 'type' && known === 'OTHER' && value !== 'OTHER')
  })
  return { ...first, ...Object.fromEntries(told) }
}

function aliasesOf(drafts: readonly Entity[]): string[] {
  const [first] = drafts
  const names = new Set(
    drafts.flatMap((draft) => [...draft.aliases, ...(isNamed(draft) ? [draft.label, draft.title] : [])]),
  )
  return first === undefined ? [] : otherNames(names, first)
}

/** Of these, label and title are names; of others, texts that we compose. */
const isNamed = ({ kind }: Entity) =>
  ['BODY', 'TOPIC', 'ORGANISATION', 'INSTRUMENT', 'ACTOR_GROUP', 'PERSON'].includes(kind)

function linksOf(drafts: readonly Entity[]): Link[] {
  return [...new Map(drafts.flatMap((draft) => draft.links).map((link) => [link.url, link])).values()]
}

function withSymbol(merged: Document, drafts: readonly Document[]): Document {
  const printed = drafts.some((draft) => draft.inCorpus && draft.symbol !== null && !draft.symbolInferred)
  const inCorpus = drafts.some((draft) => draft.inCorpus)
  return {
    ...merged,
    inCorpus,
    symbolInferred: inCorpus && merged.symbol !== null && !printed,
    sources: drafts.find((draft) => draft.sources.length > 0)?.sources ?? [],
  }
}

/** An item that one text names by its number alone has its title, and its place, from one that has the agenda. */
function withTitle(merged: AgendaItem, drafts: readonly AgendaItem[]): AgendaItem {
  const titled = drafts.find(({ title, number }) => title !== itemByNumber(number))
  return titled ? { ...merged, label: titled.label, title: titled.title, position: titled.position } : merged
}

/** The words of a recommendation, with all that was read from them, come from one document. */
function withText(merged: Recommendation, drafts: readonly Recommendation[]): Recommendation {
  const written = drafts.find((draft) => draft.text !== null)
  if (!written) return merged
  const {
    label,
    title,
    number,
    text,
    fullText,
    subparagraphs,
    footnotes,
    document,
    section,
    addressees,
    operatives,
    strength,
  } = written
  return {
    ...merged,
    label,
    title,
    number,
    text,
    fullText,
    subparagraphs,
    footnotes,
    document,
    section,
    addressees,
    operatives,
    strength,
  }
}
