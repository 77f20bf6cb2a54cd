import type { StoredEntity } from '../../../graph/store/graph-store.js'
import { type PageArguments, pageOf } from '../arguments.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import { linkedOne } from '../entities.js'
import { linkedRecommendations } from '../recommendation-connections.js'
import { newestFirst, statementsOf } from '../statements.js'
import { entityFields } from './entity.js'
import { participations } from './participation.js'

/** What a country and an organisation do at meetings. */
const takingPart = {
  attendance: ({ id }: StoredEntity, args: PageArguments, context: ApiContext) =>
    participations(context, id, {
      relations: ['ATTENDED'],
      direction: 'OUTGOING',
      order: 'NEWEST_FIRST',
      ...pageOf(args),
    }),

  async statements({ id }: StoredEntity, args: PageArguments, context: ApiContext) {
    const page = pageOf(args)
    const spoken = await context.load.linkedAll(
      { relations: ['SPOKE_ON'], direction: 'OUTGOING', order: 'NEWEST_FIRST' },
      id,
    )
    const statements = statementsOf(spoken.map(({ relation }) => relation))
    return connection(context, await newestFirst(context, statements, page), (statement) => statement)
  },
}

export const Country = { ...entityFields, ...takingPart }

export const Organisation = {
  ...entityFields,
  ...takingPart,
  parent: ({ id }: StoredEntity, _: object, context: ApiContext) =>
    linkedOne(context, id, { relations: ['PART_OF'], direction: 'OUTGOING' }),
  /** Those that name it. */
  recommendations: ({ id }: StoredEntity, args: PageArguments, context: ApiContext) =>
    linkedRecommendations(context, id, args, NAMING, { mentions: [id] }),
}

export const ActorGroup = entityFields

export const Instrument = {
  ...entityFields,
  supplements: ({ id }: StoredEntity, _: object, context: ApiContext) =>
    linkedOne(context, id, { relations: ['SUPPLEMENTS'], direction: 'OUTGOING' }),
  /** Those that name it. */
  recommendations: ({ id }: StoredEntity, args: PageArguments, context: ApiContext) =>
    linkedRecommendations(context, id, args, NAMING, { mentions: [id] }),
}

export const Person = {
  ...entityFields,
  represented: ({ id }: StoredEntity, _: object, context: ApiContext) =>
    linkedOne(context, id, { relations: ['REPRESENTED'], direction: 'OUTGOING' }),
}

const NAMING = { relations: ['MENTIONS'], qualifiers: ['RECOMMENDATION'], order: 'NEWEST_FIRST' } as const
