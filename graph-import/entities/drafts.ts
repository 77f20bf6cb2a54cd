import {
  type ActorGroup,
  type AgendaItem,
  type Body,
  boundedSlug,
  type Document,
  type EntityId,
  entityId,
  fold,
  localPart,
  type Meeting,
  type Organisation,
  type OrganisationType,
  type Person,
  slug,
  type Topic,
} from '../../graph/model/index.js'

const NAMED = { aliases: [], links: [] }

/** `body:ctoc-cop-wg.12` from a symbol series, else `body:<name>`. */
function bodyId(name: string, symbolSeries: string | null): EntityId {
  return entityId('BODY', symbolSeries === null ? boundedSlug(name) : slug(symbolSeries.replaceAll('/', '-')))
}

/** A body that no list knows. */
export function bodyNamed(name: string, symbolSeries: string | null): Body {
  return { ...NAMED, id: bodyId(name, symbolSeries), kind: 'BODY', label: name, title: name, symbolSeries }
}

/** A topic is known by its title; case apart, equal titles are one topic. */
export function topicNamed(title: string): Topic {
  const named = capitalised(title)
  return { ...NAMED, id: entityId('TOPIC', boundedSlug(title)), kind: 'TOPIC', label: named, title: named }
}

/** `of` is the State of a national institution: a ministry of one is not that of another. */
export function organisationNamed(
  name: string,
  abbreviation: string | null = null,
  type: OrganisationType = 'OTHER',
  of: string | null = null,
): Organisation {
  const id = entityId('ORGANISATION', boundedSlug(of === null ? name : `${name} ${of}`))
  return { ...NAMED, id, kind: 'ORGANISATION', label: abbreviation ?? name, title: name, abbreviation, type }
}

export function personNamed(name: string): Person {
  return { ...NAMED, id: entityId('PERSON', boundedSlug(name)), kind: 'PERSON', label: name, title: name, roles: [] }
}

/** `Internet service providers`; the id leaves out articles and case. */
export function groupNamed(name: string): ActorGroup {
  const bare = name.replace(/^(?:the|all|other|relevant|those|these|their)\s+/i, '')
  const named = capitalised(bare)
  return { ...NAMED, id: entityId('ACTOR_GROUP', boundedSlug(bare)), kind: 'ACTOR_GROUP', label: named, title: named }
}

export function agendaItemOf(meeting: Meeting, number: string, title: string, position: number): AgendaItem {
  const outer = /^(.*?)[\s.]*\([a-z]+\)$/i.exec(number)?.[1]
  return {
    ...NAMED,
    id: agendaItemId(meeting.id, number),
    kind: 'AGENDA_ITEM',
    label: `Item ${number} (${meeting.label})`,
    title,
    meeting: meeting.id,
    number,
    parent: outer ? agendaItemId(meeting.id, outer) : null,
    position,
  }
}

/** `agenda-item:ctoc-cop-wg.7/2022/1-a`. */
function agendaItemId(meeting: EntityId, number: string): EntityId {
  return entityId('AGENDA_ITEM', localPart(meeting), slug(number))
}

export function documentId(symbol: string): EntityId {
  return entityId('DOCUMENT', symbol.replace(/\*+$/, '').trim().replace(/\s+/g, '-'))
}

/** A document that is only cited. */
export function documentCited(symbol: string, facts: Partial<Document> = {}): Document {
  const bare = symbol.replace(/\*+$/, '').trim()
  return {
    ...NAMED,
    id: documentId(symbol),
    kind: 'DOCUMENT',
    label: bare,
    title: bare,
    symbol: bare,
    symbolInferred: false,
    type: 'OTHER',
    distribution: null,
    date: null,
    language: null,
    meeting: null,
    inCorpus: false,
    sources: [],
    ...facts,
  }
}

/** Keys by which assembly finds that two drafts are one. */
export const key = {
  symbol: (symbol: string) => `symbol:${symbol}`,
  session: (body: EntityId, ordinal: number) => `session:${body}#${ordinal}`,
  year: (body: EntityId, year: number) => `year:${body}#${year}`,
  abbreviation: (abbreviation: string) => `abbreviation:${fold(abbreviation)}`,
  name: (name: string) => `name:${fold(name)}`,
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
