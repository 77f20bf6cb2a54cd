import type { ReactNode } from 'react'
import type { EntityFacts } from '../api/types.js'
import { DOCUMENT_TYPES, formatDay, formatDays, plain, STRENGTHS } from '../state/words.js'
import { EntityLink } from './entity-link.js'
import { type Fact, Facts } from './facts.js'

interface EntityFactsListProps {
  entity: EntityFacts
  onOpen?: ((id: string) => void) | undefined
}

/** What is known of an entity besides its relations. */
export function EntityFactsList({ entity, onOpen }: EntityFactsListProps) {
  const link = (other: Parameters<typeof EntityLink>[0]['entity'] | null | undefined): ReactNode =>
    other ? <EntityLink entity={other} onOpen={onOpen} /> : null
  const common: Fact[] = [
    ['Other names', entity.aliases.length > 0 ? entity.aliases.slice(0, 6).join('; ') : null],
    [
      'Elsewhere',
      entity.links.length > 0
        ? entity.links.map(({ url, label }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              {label}
            </a>
          ))
        : null,
    ],
  ]
  return <Facts facts={[...factsOf(entity, link), ...common]} />
}

function factsOf(
  entity: EntityFacts,
  link: (other: Parameters<typeof EntityLink>[0]['entity'] | null | undefined) => ReactNode,
): Fact[] {
  switch (entity.__typename) {
    case 'Body':
      return [
        ['Symbols', entity.symbolSeries],
        ['Part of', link(entity.parent)],
      ]
    case 'Meeting':
      return [
        ['Body', link(entity.body)],
        ['Held', formatDays(entity.startDate, entity.endDate) ?? entity.year],
        ['Session', entity.ordinal],
        ['Place', entity.city],
        ['Form', entity.format ? plain(entity.format) : null],
        [
          'Chair',
          entity.chairs.length > 0 ? entity.chairs.map((chair) => <div key={chair.id}>{link(chair)}</div>) : null,
        ],
      ]
    case 'AgendaItem':
      return [
        ['Item', entity.number],
        ['Meeting', link({ ...entity.itemMeeting, kind: 'MEETING' })],
      ]
    case 'Document':
      return [
        ['Symbol', entity.symbol && `${entity.symbol}${entity.symbolInferred ? ' (concluded)' : ''}`],
        ['Type', DOCUMENT_TYPES[entity.type]],
        ['Issued', entity.date && formatDay(entity.date)],
        ['Distribution', entity.distribution && plain(entity.distribution)],
        ['Meeting', entity.meeting && link({ ...entity.meeting, kind: 'MEETING' })],
        ['Read from', entity.inCorpus ? entity.sources.map(({ name }) => name).join(', ') : 'Not read, only cited'],
      ]
    case 'Recommendation':
      return [
        ['Number', entity.number],
        ['Meeting', entity.meeting && link({ ...entity.meeting, kind: 'MEETING' })],
        ['Section', entity.section],
        ['Compilation', entity.compilationReference],
        ['Strength', entity.strength && STRENGTHS[entity.strength].name],
        [
          'Asks',
          entity.addressees.length > 0
            ? entity.addressees.map(({ text, actor, indirect }) => (
                <div key={text}>
                  {actor ? link(actor) : text}
                  {indirect && <span className="muted"> through another</span>}
                </div>
              ))
            : null,
        ],
      ]
    case 'Topic':
      return [['Under', link(entity.broader)]]
    case 'Country':
      return [
        ['ISO 3166', entity.iso3],
        ['M49', entity.m49],
        ['Region', entity.region],
      ]
    case 'Organisation':
      return [
        ['Short', entity.abbreviation],
        ['Type', plain(entity.organisationType)],
        ['Part of', link(entity.parent)],
      ]
    case 'Instrument':
      return [['Supplements', link(entity.supplements)]]
    case 'Resolution':
      return [
        ['Number', entity.number],
        ['Body', link(entity.organ)],
      ]
    case 'Person':
      return [
        ['Function', entity.roles.length > 0 ? entity.roles.join('; ') : null],
        ['For', link(entity.represented)],
      ]
    case 'ActorGroup':
      return []
  }
}
