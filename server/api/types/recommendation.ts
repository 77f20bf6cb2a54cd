import type { EntityKind, Addressee as GraphAddressee } from '../../../graph/model/index.js'
import { within } from '../arguments.js'
import type { ApiContext } from '../context.js'
import { linkedAll, linkedEntities, named, namedIf, type Stored } from '../entities.js'
import { LARGEST_PAGE } from '../limits.js'
import { entityFields } from './entity.js'
import { passageNamed } from './passage.js'

type Source = Stored<'RECOMMENDATION'>

/** Named in the text or the sub-paragraphs; a name that stands in a footnote alone is left out. */
async function namedInText(context: ApiContext, id: string, kind: EntityKind) {
  const found = await linkedAll(context, id, {
    relations: ['MENTIONS'],
    direction: 'OUTGOING',
    kinds: [kind],
    qualifiers: ['RECOMMENDATION'],
    order: 'NAME',
  })
  const inText = await Promise.all(
    found.map(async ({ relation }) => {
      const passages = await Promise.all(relation.evidence.map(({ passage }) => passageNamed(context, passage)))
      return passages.some(({ kind }) => kind !== 'FOOTNOTE')
    }),
  )
  return found.filter((_, index) => inText[index]).map(({ entity }) => entity)
}

export const Recommendation = {
  ...entityFields,
  footnotes: ({ footnotes }: Source, _: object, context: ApiContext) =>
    Promise.all(footnotes.map((id) => passageNamed(context, id))),
  meeting: ({ meeting }: Source, _: object, context: ApiContext) => namedIf(context, meeting),
  document: ({ document }: Source, _: object, context: ApiContext) => namedIf(context, document),
  agendaItem: ({ agendaItem }: Source, _: object, context: ApiContext) => namedIf(context, agendaItem),
  topics: ({ id }: Source, _: object, context: ApiContext) =>
    linkedEntities(context, id, { relations: ['ABOUT'], direction: 'OUTGOING', kinds: ['TOPIC'], order: 'NAME' }),
  organisations: ({ id }: Source, _: object, context: ApiContext) => namedInText(context, id, 'ORGANISATION'),
  instruments: ({ id }: Source, _: object, context: ApiContext) => namedInText(context, id, 'INSTRUMENT'),
  takenUpAs: ({ id }: Source, _: object, context: ApiContext) =>
    linkedEntities(context, id, { relations: ['TAKEN_UP_AS'], direction: 'OUTGOING', order: 'OLDEST_FIRST' }),

  async similar({ id, meeting }: Source, args: { minimum: number; first: number }, context: ApiContext) {
    const minimum = within('minimum', args.minimum, 0, 1)
    const first = within('first', args.first, 1, LARGEST_PAGE)
    const { like, meetingOf } = await context.cache.recommendationTexts()
    await context.rest()
    const elsewhere = like(id, minimum).filter(({ key }) => meeting === null || meetingOf(key) !== meeting)
    context.count(Math.min(elsewhere.length, first))
    return elsewhere.slice(0, first)
  },
}

export const SimilarRecommendation = {
  recommendation: ({ key }: { key: string }, _: object, context: ApiContext) => named(context, key),
}

export const Addressee = {
  actor: ({ actor }: GraphAddressee, _: object, context: ApiContext) => namedIf(context, actor),
}
