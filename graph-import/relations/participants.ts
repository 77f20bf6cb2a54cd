import { type Country, fold, type Organisation } from '../../graph/model/index.js'
import { organisationNamed } from '../entities/drafts.js'
import { type ListExpectation, type ListItem, splitList } from '../mentions/list.js'
import { isGivenWhole } from '../mentions/listed-names.js'
import type { NamedPassage, RuleContext } from './context.js'
import type { Span } from './span.js'

/** One who takes part, and where the list names it. */
export interface Participant extends Span {
  entity: Country | Organisation
}

/**
 * Those whom a list names. `certain` says that the words announce a list of names: then a
 * name that nobody knows is an organisation by its place, and what is none is said. Else
 * only names count that are recognised without the list.
 */
export function participantsIn(
  context: RuleContext,
  passage: NamedPassage,
  { start, end }: Span,
  expect: ListExpectation,
  certain = true,
): Participant[] {
  const given = passage.mentions.filter((one) => isGivenWhole(one) && one.start >= start && one.end <= end)
  return splitList(passage.text, start, end, expect, given).flatMap((item) => {
    if (!certain && !isRecognised(passage, item)) return []
    const entity = participant(context, item)
    if (entity === null) {
      if (certain && /^\p{Lu}/u.test(item.text))
        context.findings.push({
          severity: 'WARNING',
          rule: 'unresolved-name',
          message: `“${item.text}” stands in a list of participants but is no known State or organisation`,
          place: passage.place,
          written: item.text,
          passage: passage.key,
        })
      return []
    }
    return [{ entity, start: item.start, end: item.end }]
  })
}

function isRecognised({ mentions }: NamedPassage, { start, end, meant }: ListItem): boolean {
  if (meant?.by === 'authority') return true
  return mentions.some(
    (mention) => mention.entity.startsWith('organisation:') && mention.start <= start && mention.end >= end,
  )
}

function participant({ resolver, entities, authorities }: RuleContext, item: ListItem): Country | Organisation | null {
  if (item.meant === null) return null
  const id = resolver.resolve({ ...item, meant: item.meant, rule: 'list', confidence: 1 })?.entity ?? null
  const entity = id === null ? null : entities.get(id)
  if (entity?.kind === 'COUNTRY' || entity?.kind === 'ORGANISATION') return entity
  // A commission or the office of a convention attends as an organisation.
  if (entity?.kind !== 'BODY' && entity?.kind !== 'INSTRUMENT') return null
  const known = authorities.organisations.find(({ title }) => fold(title) === fold(entity.title))
  const as =
    known === undefined ? entities.add(organisationNamed(entity.title, null, 'UN_ENTITY')) : resolver.known(known.id)
  return entities.of('ORGANISATION', as)
}
