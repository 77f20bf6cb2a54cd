import type {
  Direction,
  DocumentType,
  EntityKind,
  PassageKind,
  RelationKind,
  Strength,
} from '../../graph/model/index.js'
import type {
  EntityFilter,
  ListFilter,
  PassageSearchRequest,
  RecurrenceRequest,
  TraversalFilter,
} from '../../graph/store/graph-store.js'
import { knownIds, type Maybe, searchWords, within } from './arguments.js'
import type { ApiContext } from './context.js'

/** The schema's filters as the store takes them: null becomes absent, ids are looked up and unknown ones refused. */

type Ids = Maybe<readonly string[]>

export interface EntityFilterInput {
  kinds?: Maybe<readonly EntityKind[]>
  bodies?: Ids
  meetings?: Ids
  topics?: Ids
  from?: Maybe<string>
  to?: Maybe<string>
  minimumDegree?: Maybe<number>
}

export async function entityFilter(context: ApiContext, input: Maybe<EntityFilterInput>): Promise<EntityFilter> {
  const [bodies, meetings, topics] = await Promise.all([
    knownIds(context, 'filter.bodies', input?.bodies, 'BODY'),
    knownIds(context, 'filter.meetings', input?.meetings, 'MEETING'),
    knownIds(context, 'filter.topics', input?.topics, 'TOPIC'),
  ])
  return {
    kinds: input?.kinds ?? undefined,
    bodies,
    meetings,
    topics,
    from: input?.from ?? undefined,
    to: input?.to ?? undefined,
    minimumDegree: input?.minimumDegree ?? undefined,
  }
}

export interface MeetingFilterInput {
  bodies?: Ids
  meetings?: Ids
  from?: Maybe<string>
  to?: Maybe<string>
}

export async function meetingFilter(
  context: ApiContext,
  input: Maybe<MeetingFilterInput>,
): Promise<RecurrenceRequest['filter']> {
  const [bodies, meetings] = await Promise.all([
    knownIds(context, 'filter.bodies', input?.bodies, 'BODY'),
    knownIds(context, 'filter.meetings', input?.meetings, 'MEETING'),
  ])
  return {
    bodies,
    meetings,
    from: input?.from ?? undefined,
    to: input?.to ?? undefined,
  }
}

export interface PassageFilterInput extends MeetingFilterInput {
  kinds?: Maybe<readonly PassageKind[]>
  documents?: Ids
  mentions?: Ids
}

export async function passageFilter(
  context: ApiContext,
  input: Maybe<PassageFilterInput>,
): Promise<PassageSearchRequest['filter']> {
  const [general, documents, mentions] = await Promise.all([
    meetingFilter(context, input),
    knownIds(context, 'filter.documents', input?.documents, 'DOCUMENT'),
    knownIds(context, 'filter.mentions', input?.mentions),
  ])
  return { ...general, kinds: input?.kinds ?? undefined, documents, mentions }
}

export interface DocumentFilterInput {
  types?: Maybe<readonly DocumentType[]>
  bodies?: Ids
  meetings?: Ids
  inCorpus?: Maybe<boolean>
  query?: Maybe<string>
}

export async function documentFilter(context: ApiContext, input: Maybe<DocumentFilterInput>): Promise<ListFilter> {
  const { bodies, meetings } = await entityFilter(context, { bodies: input?.bodies, meetings: input?.meetings })
  return {
    bodies,
    meetings,
    types: input?.types ?? undefined,
    inCorpus: input?.inCorpus ?? undefined,
    query: words(input?.query),
  }
}

export interface RecommendationFilterInput extends MeetingFilterInput {
  query?: Maybe<string>
  topics?: Ids
  includeNarrowerTopics?: Maybe<boolean>
  mentions?: Ids
  addressees?: Ids
  strengths?: Maybe<readonly Strength[]>
  withText?: Maybe<boolean>
}

export async function recommendationFilter(
  context: ApiContext,
  input: Maybe<RecommendationFilterInput>,
): Promise<ListFilter> {
  const [general, allTopics, mentions, addressees] = await Promise.all([
    meetingFilter(context, input),
    knownIds(context, 'filter.topics', input?.topics, 'TOPIC'),
    knownIds(context, 'filter.mentions', input?.mentions),
    knownIds(context, 'filter.addressees', input?.addressees),
  ])
  return {
    ...general,
    query: words(input?.query),
    allTopics,
    includeNarrowerTopics: input?.includeNarrowerTopics ?? true,
    mentions,
    addressees,
    strengths: input?.strengths ?? undefined,
    withText: input?.withText ?? undefined,
  }
}

export interface TopicFilterInput {
  query?: Maybe<string>
  topLevel?: Maybe<boolean>
  minimumDegree?: Maybe<number>
}

export function topicFilter(input: Maybe<TopicFilterInput>): ListFilter {
  return {
    query: words(input?.query),
    topLevel: input?.topLevel ?? undefined,
    minimumDegree: input?.minimumDegree ?? undefined,
  }
}

export interface TraversalFilterInput {
  kinds?: Maybe<readonly EntityKind[]>
  relations?: Maybe<readonly RelationKind[]>
  direction?: Maybe<Direction>
  from?: Maybe<string>
  to?: Maybe<string>
  statedOnly?: Maybe<boolean>
  minimumConfidence?: Maybe<number>
}

export function traversalFilter(input: Maybe<TraversalFilterInput>): TraversalFilter {
  return {
    kinds: input?.kinds ?? undefined,
    relations: input?.relations ?? undefined,
    direction: input?.direction ?? undefined,
    from: input?.from ?? undefined,
    to: input?.to ?? undefined,
    statedOnly: input?.statedOnly ?? false,
    minimumConfidence: within('filter.minimumConfidence', input?.minimumConfidence ?? 0, 0, 1),
  }
}

/** An empty or blank search is none. */
const words = (query: Maybe<string>) => (query?.trim() ? searchWords('filter.query', query) : undefined)
