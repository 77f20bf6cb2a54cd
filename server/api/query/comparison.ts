import { type ComparedEntity, type ComparedPresence, compared, PRESENCES } from '../../../graph/analysis/comparison.js'
import { ENTITY_KINDS, type EntityKind, STRENGTHS } from '../../../graph/model/index.js'
import type { ParticipationRole, Presence } from '../../../graph/store/graph-store.js'
import type { Ordering } from '../../../graph/store/pages.js'
import { knownIds, type Maybe, type PageArguments, pageOf, within } from '../arguments.js'
import { connection, pageOfAll } from '../connections.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'
import { LARGEST_PAGE, MOST_COMPARED } from '../limits.js'

const ROLES: readonly ParticipationRole[] = [
  'ATTENDED',
  'SPOKE',
  'RECOMMENDATION',
  'DELIBERATIONS',
  'TOPIC',
  'ADDRESSEE',
]

/** Meetings of each side, and who and what took part in them. */
interface Source {
  a: string[]
  b: string[]
  presence: Presence[]
}

export const comparisonQueries = {
  async compareMeetings(_: unknown, args: Record<'a' | 'b', readonly string[]>, context: ApiContext): Promise<Source> {
    const [a = [], b = []] = await Promise.all([
      knownIds(context, 'a', args.a, 'MEETING', MOST_COMPARED, 1),
      knownIds(context, 'b', args.b, 'MEETING', MOST_COMPARED, 1),
    ])
    return { a, b, presence: await context.store.presence([...new Set([...a, ...b])]) }
  },
}

interface EntriesArguments extends PageArguments {
  presence?: Maybe<readonly ComparedPresence[]>
  kinds?: Maybe<readonly EntityKind[]>
  roles?: Maybe<readonly ParticipationRole[]>
}

const entriesOf = ({ a, b, presence }: Source, roles?: Maybe<readonly ParticipationRole[]>) =>
  compared(presence, new Set(a), new Set(b), ROLES, roles ?? ROLES)

type Entry = ComparedEntity<ParticipationRole>

export const MeetingComparison = {
  async counts(source: Source, _: object, context: ApiContext) {
    await context.rest()
    const counts = new Map<string, { presence: ComparedPresence; kind: EntityKind; count: number }>()
    for (const { presence, kind } of entriesOf(source)) {
      const row = counts.get(`${presence} ${kind}`) ?? { presence, kind, count: 0 }
      row.count++
      counts.set(`${presence} ${kind}`, row)
    }
    return [...counts.values()]
  },

  async entries(source: Source, args: EntriesArguments, context: ApiContext) {
    await context.rest()
    const entries = entriesOf(source, args.roles)
      .filter(({ presence }) => !args.presence || args.presence.includes(presence))
      .filter(({ kind }) => !args.kinds || args.kinds.includes(kind))
    return connection(context, pageOfAll(entries, ENTRY_ORDER, pageOf(args)), (entry) => entry)
  },

  async strengths({ a, b }: Source, _: object, context: ApiContext) {
    const countsOf = async (meetings: string[]) => {
      const request = { filter: { meetings }, of: 'strengths', first: STRENGTHS.length } as const
      const counts = await context.load.facets.load(request)
      return new Map(counts.map(({ value, count }) => [value, count]))
    }
    const [inA, inB] = await Promise.all([countsOf(a), countsOf(b)])
    return STRENGTHS.map((strength) => ({ strength, inA: inA.get(strength) ?? 0, inB: inB.get(strength) ?? 0 }))
  },

  async repeated({ a, b }: Source, args: { minimum: number; first: number }, context: ApiContext) {
    const minimum = within('minimum', args.minimum, 0, 1)
    const first = within('first', args.first, 1, LARGEST_PAGE)
    const { likeAmong, ofMeeting } = await context.cache.recommendationTexts()
    const pairs: { a: string; b: string; score: number }[] = []
    for (const { key: id, like } of likeAmong(a.flatMap(ofMeeting), b.flatMap(ofMeeting), minimum)) {
      for (const { key, score } of like) pairs.push({ a: id, b: key, score })
      await context.rest()
    }
    const mostAlike = pairs.sort((x, y) => y.score - x.score).slice(0, first)
    context.count(mostAlike.length)
    return mostAlike
  },
}

/** Both sides, then what left, then what entered; within each by kind and id. */
const ENTRY_ORDER: Ordering<Entry> = {
  shape: 'nns',
  descending: false,
  key: ({ presence, kind, id }) => [PRESENCES.indexOf(presence), ENTITY_KINDS.indexOf(kind), id],
}

export const ComparisonEntry = {
  entity: ({ id }: Entry, _: object, context: ApiContext) => named(context, id),
}

export const RepeatedRecommendation = {
  a: ({ a }: { a: string }, _: object, context: ApiContext) => named(context, a),
  b: ({ b }: { b: string }, _: object, context: ApiContext) => named(context, b),
}
