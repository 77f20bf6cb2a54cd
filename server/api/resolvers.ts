import type { IExecutableSchemaDefinition } from '@graphql-tools/schema'
import { queriesById } from './query/by-id.js'
import { CoOccurrenceEdge, CoOccurrenceNode, coOccurrenceQueries } from './query/co-occurrence.js'
import { ComparisonEntry, comparisonQueries, MeetingComparison, RepeatedRecommendation } from './query/comparison.js'
import { corpusQueries } from './query/corpus.js'
import { listQueries } from './query/lists.js'
import { Recurrence, RecurrenceCell, RecurrenceRow, recurrenceQueries } from './query/recurrence.js'
import { searchQueries } from './query/search.js'
import { Path, traversalQueries } from './query/traversals.js'
import { DateScalar, URLScalar } from './scalars.js'
import { Subscription } from './subscription.js'
import { ActorGroup, Country, Instrument, Organisation, Person } from './types/actors.js'
import { AgendaItem } from './types/agenda-item.js'
import { Body } from './types/body.js'
import { Corpus, CoverageCell, Diagnostic } from './types/corpus.js'
import { Document } from './types/document.js'
import { Entity } from './types/entity.js'
import { Evidence } from './types/evidence.js'
import { Meeting } from './types/meeting.js'
import { Node } from './types/node.js'
import { Participation } from './types/participation.js'
import { Mention, Passage } from './types/passage.js'
import { Addressee, Recommendation, SimilarRecommendation } from './types/recommendation.js'
import { RecommendationConnection, RecommendationFacets } from './types/recommendation-facets.js'
import { Relation } from './types/relation.js'
import { Resolution } from './types/resolution.js'
import { Panellist, Statement } from './types/statement.js'
import { Topic } from './types/topic.js'

/** Every type of the schema that has more to its fields than the facts of its source. */
export const resolvers: NonNullable<IExecutableSchemaDefinition['resolvers']> = {
  Date: DateScalar,
  URL: URLScalar,
  Query: {
    ...queriesById,
    ...searchQueries,
    ...listQueries,
    ...traversalQueries,
    ...coOccurrenceQueries,
    ...recurrenceQueries,
    ...comparisonQueries,
    ...corpusQueries,
  },
  Subscription,
  Node,
  Entity,
  Relation,
  Evidence,
  Passage,
  Mention,
  Body,
  Meeting,
  AgendaItem,
  Document,
  Recommendation,
  Addressee,
  SimilarRecommendation,
  Topic,
  RecommendationConnection,
  RecommendationFacets,
  Country,
  Organisation,
  ActorGroup,
  Instrument,
  Resolution,
  Person,
  Participation,
  Statement,
  Panellist,
  Path,
  CoOccurrenceNode,
  CoOccurrenceEdge,
  Recurrence,
  RecurrenceRow,
  RecurrenceCell,
  MeetingComparison,
  ComparisonEntry,
  RepeatedRecommendation,
  Corpus,
  CoverageCell,
  Diagnostic,
}
