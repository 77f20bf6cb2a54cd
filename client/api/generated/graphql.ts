/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CoOccurrenceMeasure =
  | 'COUNT'
  | 'JACCARD'
  /** Normalised pointwise mutual information, -1 to 1. */
  | 'NPMI';

export type Direction =
  | 'INCOMING'
  | 'OUTGOING';

export type Distribution =
  | 'GENERAL'
  | 'LIMITED'
  | 'RESTRICTED';

export type DocumentFilter = {
  bodies?: Array<string | number> | null | undefined;
  inCorpus?: boolean | null | undefined;
  meetings?: Array<string | number> | null | undefined;
  query?: string | null | undefined;
  types?: Array<DocumentType> | null | undefined;
};

export type DocumentType =
  | 'ANNOTATED_AGENDA'
  | 'BACKGROUND_PAPER'
  | 'CONFERENCE_ROOM_PAPER'
  | 'DRAFT_REPORT'
  /** Also one that calls itself a background paper. */
  | 'INDEX_OF_RECOMMENDATIONS'
  | 'LIST_OF_PARTICIPANTS'
  | 'OTHER'
  | 'PUBLICATION'
  | 'REPORT'
  | 'RESOLUTION';

export type EntityFilter = {
  bodies?: Array<string | number> | null | undefined;
  /** Meetings that start on or after this day. */
  from?: string | null | undefined;
  kinds?: Array<EntityKind> | null | undefined;
  meetings?: Array<string | number> | null | undefined;
  minimumDegree?: number | null | undefined;
  /** Meetings that start on or before this day. */
  to?: string | null | undefined;
  topics?: Array<string | number> | null | undefined;
};

export type EntityKind =
  | 'ACTOR_GROUP'
  | 'AGENDA_ITEM'
  | 'BODY'
  | 'COUNTRY'
  | 'DOCUMENT'
  | 'INSTRUMENT'
  | 'MEETING'
  | 'ORGANISATION'
  | 'PERSON'
  | 'RECOMMENDATION'
  | 'RESOLUTION'
  | 'TOPIC';

export type MeetingFilter = {
  bodies?: Array<string | number> | null | undefined;
  /** Meetings that start on or after this day. */
  from?: string | null | undefined;
  /** These alone. */
  meetings?: Array<string | number> | null | undefined;
  /** Meetings that start on or before this day. */
  to?: string | null | undefined;
};

export type MeetingFormat =
  | 'HYBRID'
  | 'IN_PERSON'
  | 'ONLINE';

export type NeighbourOrder =
  | 'BEST_CONNECTED'
  | 'LEAST_CONNECTED'
  | 'NAME';

export type OrganisationType =
  /** An operation, task force, project, process, mechanism or system, such as a crime analysis file. */
  | 'INITIATIVE'
  | 'INTERGOVERNMENTAL'
  /** A ministry, service, office or unit of one State. */
  | 'NATIONAL_INSTITUTION'
  | 'NETWORK'
  | 'NON_GOVERNMENTAL'
  | 'OTHER'
  | 'REGIONAL_INTEGRATION'
  | 'UN_ENTITY';

/** How one came to be part of a meeting. Attending is not speaking, and being named is neither. */
export type ParticipationRole =
  /** Asked to act by a recommendation of the meeting. */
  | 'ADDRESSEE'
  | 'ATTENDED'
  /** Named in the summary of the deliberations. */
  | 'DELIBERATIONS'
  /** Named in a recommendation of the meeting. */
  | 'RECOMMENDATION'
  | 'SPOKE'
  /** A topic named after it indexes recommendations of the meeting, or, of a topic, indexes them itself. */
  | 'TOPIC';

export type PassageFilter = {
  bodies?: Array<string | number> | null | undefined;
  documents?: Array<string | number> | null | undefined;
  from?: string | null | undefined;
  kinds?: Array<PassageKind> | null | undefined;
  meetings?: Array<string | number> | null | undefined;
  /** Passages that name all of these. */
  mentions?: Array<string | number> | null | undefined;
  to?: string | null | undefined;
};

export type PassageKind =
  | 'AGENDA_ITEM'
  | 'ANNOTATION'
  | 'COVER'
  | 'FOOTNOTE'
  | 'HEADING'
  | 'OTHER'
  | 'PARAGRAPH'
  | 'RECOMMENDATION'
  | 'SUBPARAGRAPH'
  | 'TABLE_ROW';

export type Presence =
  | 'BOTH'
  | 'ONLY_A'
  | 'ONLY_B';

export type RecommendationFilter = {
  /** Recommendations that ask one of these to act. */
  addressees?: Array<string | number> | null | undefined;
  bodies?: Array<string | number> | null | undefined;
  /** Of meetings that start on or after this day. */
  from?: string | null | undefined;
  includeNarrowerTopics?: boolean | null | undefined;
  meetings?: Array<string | number> | null | undefined;
  /** Recommendations that name all of these. */
  mentions?: Array<string | number> | null | undefined;
  query?: string | null | undefined;
  strengths?: Array<Strength> | null | undefined;
  /** Of meetings that start on or before this day. */
  to?: string | null | undefined;
  /** Recommendations about all of these. */
  topics?: Array<string | number> | null | undefined;
  /** True: only those with text. False: only those known by reference. Unset: both. */
  withText?: boolean | null | undefined;
};

export type RecommendationOrder =
  /** By `query`; without one, NEWEST_FIRST. */
  | 'BEST_MATCH'
  | 'MOST_CONNECTED'
  | 'NEWEST_FIRST'
  | 'OLDEST_FIRST';

export type RecurrenceSubject =
  | 'COUNTRY'
  | 'ORGANISATION'
  | 'TOPIC';

export type RelationKind =
  /** Recommendation, AgendaItem or Document → Topic */
  | 'ABOUT'
  /** Recommendation → Body, Organisation, Country or ActorGroup asked to act */
  | 'ADDRESSED_TO'
  /** Recommendation or Resolution → Meeting */
  | 'ADOPTED_AT'
  /** Resolution → Body */
  | 'ADOPTED_BY'
  /** Country or Organisation → Meeting */
  | 'ATTENDED'
  /** Topic → broader Topic */
  | 'BROADER'
  /** Person → Meeting */
  | 'CHAIRED'
  /** Document or Recommendation → Document, Resolution or Instrument */
  | 'CITES'
  /** Topic → the Organisation, Body or Instrument it is named after */
  | 'CONCERNS'
  /** Recommendation or Resolution → Document */
  | 'CONTAINED_IN'
  /** Document → Meeting it was issued for or reports on */
  | 'DOCUMENT_OF'
  /** Body → Resolution */
  | 'ESTABLISHED_BY'
  /** AgendaItem → Meeting */
  | 'ITEM_OF'
  /**
   * Recommendation, AgendaItem or Document → any entity named in its text. The
   * qualifier says where: RECOMMENDATION, DELIBERATIONS, ANNOTATION or OTHER
   */
  | 'MENTIONS'
  /** Person → Meeting */
  | 'OPENED'
  /** Person → AgendaItem */
  | 'PANELLIST_ON'
  /** Organisation → Organisation it belongs to */
  | 'PART_OF'
  /** Recommendation → Topic that it proposes for a later meeting */
  | 'PROPOSES'
  /** Recommendation → earlier Recommendation whose wording it repeats */
  | 'REITERATES'
  /** Topic → Topic that covers nearly the same recommendations: at least two, Jaccard 0.8 or more */
  | 'RELATED'
  /** Person → Country or Organisation */
  | 'REPRESENTED'
  /** Meeting → Body */
  | 'SESSION_OF'
  /** Country or Organisation → AgendaItem, or Meeting where the text names no item */
  | 'SPOKE_ON'
  /** Body → Body */
  | 'SUBSIDIARY_OF'
  /** Instrument → Instrument */
  | 'SUPPLEMENTS'
  /** Recommendation → AgendaItem of a later meeting that takes its proposal up */
  | 'TAKEN_UP_AS'
  /** Recommendation → AgendaItem; Document → AgendaItem it was issued under */
  | 'UNDER_ITEM'
  /** Document → Document it drafts, adds to, revises or corrects */
  | 'VERSION_OF';

export type Severity =
  | 'ERROR'
  | 'INFO'
  | 'WARNING';

/**
 * The product's own scale: the United Nations has no official one. Nothing orders
 * verbs inside a step. A modal decides over the verb after it (`should encourage` is
 * STRONG, `may wish to request` OPTIONAL); tense, voice and adverbs change nothing.
 */
export type Strength =
  /** decides, shall, demands */
  | 'DIRECTIVE'
  /** may wish to */
  | 'OPTIONAL'
  /** recommends, encourages, strongly encourages, invites */
  | 'SOFT'
  /** urges, calls upon, requests, should, should endeavour to, should consider */
  | 'STRONG';

export type TraversalFilter = {
  direction?: Direction | null | undefined;
  /** Relations whose meeting starts on or after this day. A meeting known by its year alone counts with any day of it. */
  from?: string | null | undefined;
  /** Kinds that may be walked to. */
  kinds?: Array<EntityKind> | null | undefined;
  /** Leave out relations less certain than this. */
  minimumConfidence?: number | null | undefined;
  relations?: Array<RelationKind> | null | undefined;
  /** Leave out relations that a rule concluded. */
  statedOnly?: boolean | null | undefined;
  /** Relations whose meeting starts on or before this day. */
  to?: string | null | undefined;
};

/** One row of `relationCounts`: the relation, its direction and the kind at the far end. */
export type TraversalStep = {
  direction: Direction;
  kind: EntityKind;
  relation: RelationKind;
};

export type MeetingsToCompareQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsToCompareQuery = { meetings: { totalCount: number, edges: Array<{ node: { id: string, kind: EntityKind, label: string, title: string, year: number | null, degree: number, body: { id: string, label: string } } }> } };

export type ComparisonQueryVariables = Exact<{
  a: Array<string | number> | string | number;
  b: Array<string | number> | string | number;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  roles?: Array<ParticipationRole> | ParticipationRole | null | undefined;
}>;


export type ComparisonQuery = { compareMeetings: { counts: Array<{ presence: Presence, kind: EntityKind, count: number }>, entries: { totalCount: number, edges: Array<{ node: { presence: Presence, rolesInA: Array<ParticipationRole>, rolesInB: Array<ParticipationRole>, entity:
            | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
            | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
            | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
            | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
            | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
            | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
            | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
            | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
            | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
            | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
            | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
            | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
           } }> }, strengths: Array<{ strength: Strength, inA: number, inB: number }>, repeated: Array<{ score: number, a: { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }, b: { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null } }> } };

export type CorpusVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type CorpusVersionQuery = { corpus: { version: string, importedAt: string } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { corpus: { version: string, importedAt: string, entityCounts: Array<{ kind: EntityKind, count: number }>, relationCounts: Array<{ kind: RelationKind, count: number }>, documents: { totalCount: number }, diagnostics: { totalCount: number, edges: Array<{ node: { severity: Severity, rule: string, message: string, written: string | null, implied: string | null, document: { id: string, label: string } | null, passage: { id: string, citation: string } | null } }> } }, meetings: { totalCount: number, edges: Array<{ node: { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number, body: { id: string, label: string }, recommendations: { totalCount: number } } }> }, recurrence: { rows: Array<{ meetingCount: number, subject:
        | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
        | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
      , cells: Array<{ roles: Array<ParticipationRole>, meeting: { id: string, label: string, year: number | null } }> }>, meetings: Array<{ id: string, label: string, year: number | null }> }, topics: { edges: Array<{ node: { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number, recommendations: { totalCount: number } } }> } };

export type CorpusReportQueryVariables = Exact<{
  severity?: Array<Severity> | Severity | null | undefined;
  first: number;
}>;


export type CorpusReportQuery = { corpus: { version: string, importedAt: string, entityCounts: Array<{ kind: EntityKind, count: number }>, relationCounts: Array<{ kind: RelationKind, count: number }>, coverage: Array<{ year: number, documentsRead: number, documentsCited: number, body: { id: string, kind: EntityKind, label: string, title: string } }>, documents: { totalCount: number, edges: Array<{ node: { id: string, label: string, symbol: string | null, title: string, type: DocumentType, sources: Array<{ name: string, format: string, importedAt: string }> } }> }, diagnostics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { severity: Severity, rule: string, message: string, file: string, line: number | null, page: number | null, written: string | null, implied: string | null, document: { id: string, label: string } | null, passage: { id: string, citation: string } | null } }> } } };

export type ListedDocumentFragment = { id: string, kind: EntityKind, label: string, title: string, symbol: string | null, symbolInferred: boolean, type: DocumentType, date: string | null, inCorpus: boolean, degree: number, meeting: { id: string, label: string, year: number | null } | null };

export type DocumentListQueryVariables = Exact<{
  read: DocumentFilter;
  cited: DocumentFilter;
  first: number;
}>;


export type DocumentListQuery = { read: { totalCount: number, edges: Array<{ node: { id: string, kind: EntityKind, label: string, title: string, symbol: string | null, symbolInferred: boolean, type: DocumentType, date: string | null, inCorpus: boolean, degree: number, meeting: { id: string, label: string, year: number | null } | null } }> }, cited: { totalCount: number, edges: Array<{ node: { id: string, kind: EntityKind, label: string, title: string, symbol: string | null, symbolInferred: boolean, type: DocumentType, date: string | null, inCorpus: boolean, degree: number, meeting: { id: string, label: string, year: number | null } | null } }> } };

export type DocumentTextQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentTextQuery = { entity:
    | { __typename: 'ActorGroup' }
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'Country' }
    | { __typename: 'Document', id: string, kind: EntityKind, label: string, title: string, symbol: string | null, symbolInferred: boolean, type: DocumentType, distribution: Distribution | null, date: string | null, inCorpus: boolean, meeting: { id: string, kind: EntityKind, label: string, year: number | null } | null, sources: Array<{ name: string, format: string }>, passages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string, mentions: Array<{ start: number, end: number, entity:
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
                | { id: string, kind: EntityKind, label: string }
               }>, relations: { totalCount: number } } }> } }
    | { __typename: 'Instrument' }
    | { __typename: 'Meeting' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Recommendation' }
    | { __typename: 'Resolution' }
    | { __typename: 'Topic' }
   | null };

export type PassageRelationsQueryVariables = Exact<{
  id: string | number;
}>;


export type PassageRelationsQuery = { node:
    | { __typename: 'ActorGroup' }
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'Country' }
    | { __typename: 'Document' }
    | { __typename: 'Instrument' }
    | { __typename: 'Meeting' }
    | { __typename: 'Organisation' }
    | { __typename: 'Passage', id: string, citation: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { __typename: 'Person' }
    | { __typename: 'Recommendation' }
    | { __typename: 'Relation' }
    | { __typename: 'Resolution' }
    | { __typename: 'Topic' }
   | null };

export type PassageSearchQueryVariables = Exact<{
  query: string;
  filter?: PassageFilter | null | undefined;
  first: number;
}>;


export type PassageSearchQuery = { passages: { totalCount: number, edges: Array<{ node: { id: string, number: string | null, citation: string, document: { id: string } }, snippet: { text: string, highlights: Array<{ start: number, end: number }> } }> } };

type EntityHead_ActorGroup_Fragment = { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number };

type EntityHead_AgendaItem_Fragment = { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } };

type EntityHead_Body_Fragment = { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number };

type EntityHead_Country_Fragment = { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number };

type EntityHead_Document_Fragment = { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null };

type EntityHead_Instrument_Fragment = { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number };

type EntityHead_Meeting_Fragment = { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number };

type EntityHead_Organisation_Fragment = { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number };

type EntityHead_Person_Fragment = { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number };

type EntityHead_Recommendation_Fragment = { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null };

type EntityHead_Resolution_Fragment = { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number };

type EntityHead_Topic_Fragment = { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number };

export type EntityHeadFragment =
  | EntityHead_ActorGroup_Fragment
  | EntityHead_AgendaItem_Fragment
  | EntityHead_Body_Fragment
  | EntityHead_Country_Fragment
  | EntityHead_Document_Fragment
  | EntityHead_Instrument_Fragment
  | EntityHead_Meeting_Fragment
  | EntityHead_Organisation_Fragment
  | EntityHead_Person_Fragment
  | EntityHead_Recommendation_Fragment
  | EntityHead_Resolution_Fragment
  | EntityHead_Topic_Fragment
;

export type RelationHeadFragment = { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , target:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , meeting: { id: string, label: string, year: number | null } | null };

export type EvidenceWordsFragment = { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } };

export type EntityCardQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityCardQuery = { entity:
    | { __typename: 'ActorGroup', aliases: Array<string>, id: string, kind: EntityKind, label: string, title: string, degree: number, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { __typename: 'AgendaItem', aliases: Array<string>, number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }>, itemMeeting: { id: string, label: string, year: number | null } }
    | { __typename: 'Body', symbolSeries: string | null, aliases: Array<string>, id: string, kind: EntityKind, label: string, title: string, degree: number, parent: { id: string, kind: EntityKind, label: string } | null, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { __typename: 'Country', m49: string | null, region: string | null, aliases: Array<string>, iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { __typename: 'Document', symbolInferred: boolean, type: DocumentType, distribution: Distribution | null, date: string | null, language: string | null, aliases: Array<string>, symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, sources: Array<{ name: string, format: string }>, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }>, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Instrument', aliases: Array<string>, id: string, kind: EntityKind, label: string, title: string, degree: number, supplements: { id: string, kind: EntityKind, label: string } | null, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { __typename: 'Meeting', city: string | null, format: MeetingFormat | null, plenaryMeetings: number | null, aliases: Array<string>, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number, body: { id: string, kind: EntityKind, label: string }, chairs: Array<{ id: string, kind: EntityKind, label: string }>, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { __typename: 'Organisation', abbreviation: string | null, aliases: Array<string>, id: string, kind: EntityKind, label: string, title: string, degree: number, organisationType: OrganisationType, parent: { id: string, kind: EntityKind, label: string } | null, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { __typename: 'Person', roles: Array<string>, aliases: Array<string>, id: string, kind: EntityKind, label: string, title: string, degree: number, represented:
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
       | null, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { __typename: 'Recommendation', number: string, compilationReference: string | null, fullText: string | null, section: string | null, aliases: Array<string>, text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, operatives: Array<{ phrase: string, strength: Strength, hedges: Array<string>, intensifiers: Array<string> }>, addressees: Array<{ text: string, indirect: boolean, actor:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
         | null }>, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }>, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Resolution', number: string, aliases: Array<string>, id: string, kind: EntityKind, label: string, title: string, degree: number, organ: { id: string, kind: EntityKind, label: string } | null, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { __typename: 'Topic', aliases: Array<string>, id: string, kind: EntityKind, label: string, title: string, degree: number, broader: { id: string, kind: EntityKind, label: string } | null, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }>, links: Array<{ label: string, url: string }>, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
   | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string | number;
  filter?: TraversalFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityRelationsQuery = { entity:
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , target:
              | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
              | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
              | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
              | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
            , meeting: { id: string, label: string, year: number | null } | null } }> } }
   | null };

export type EntityMeetingsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type EntityMeetingsQuery = { entity:
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
    | { id: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, qualifier: string | null, meeting: { id: string, label: string, year: number | null } | null } }> }, named: { edges: Array<{ node: { id: string, source:
              | { __typename: 'ActorGroup' }
              | { __typename: 'AgendaItem' }
              | { __typename: 'Body' }
              | { __typename: 'Country' }
              | { __typename: 'Document' }
              | { __typename: 'Instrument' }
              | { __typename: 'Meeting' }
              | { __typename: 'Organisation' }
              | { __typename: 'Person' }
              | { __typename: 'Recommendation' }
              | { __typename: 'Resolution' }
              | { __typename: 'Topic', id: string, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }> }
             } }> } }
   | null };

export type EntityMentionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityMentionsQuery = { entity:
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }
   | null };

export type RelationEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationEvidenceQuery = { node:
    | { id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
        | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
        | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
      , target:
        | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'AgendaItem', id: string, number: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
        | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Country', id: string, iso3: string | null, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Document', id: string, symbol: string | null, inCorpus: boolean, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Meeting', id: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Recommendation', id: string, text: string | null, strength: Strength | null, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
      , evidence: Array<{ quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } }>, meeting: { id: string, label: string, year: number | null } | null }
    | Record<PropertyKey, never>
   | null };

export type SearchQueryVariables = Exact<{
  query: string;
  filter?: EntityFilter | null | undefined;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, facets: Array<{ kind: EntityKind, count: number }>, edges: Array<{ node:
        | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
        | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
      , snippet: { text: string, highlights: Array<{ start: number, end: number }> } | null }> } };

export type ExpansionCountsQueryVariables = Exact<{
  id: string | number;
  exclude: Array<string | number> | string | number;
  filter?: TraversalFilter | null | undefined;
}>;


export type ExpansionCountsQuery = { entity:
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
    | { id: string, label: string, relationCounts: Array<{ relation: RelationKind, direction: Direction, kind: EntityKind, count: number }> }
   | null };

export type ExpandQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  steps?: Array<TraversalStep> | TraversalStep | null | undefined;
  exclude: Array<string | number> | string | number;
  orderBy: NeighbourOrder;
  first: number;
}>;


export type ExpandQuery = { neighbourhood: { totalCount: number, truncated: boolean, nodes: Array<
      | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
      | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
      | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
      | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
    >, relations: Array<{ id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , meeting: { id: string, label: string, year: number | null } | null }> } };

export type EntitiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EntitiesQuery = { entities: Array<
    | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
    | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
   | null> };

export type PictureQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  among: Array<string | number> | string | number;
}>;


export type PictureQuery = { entities: Array<
    | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
    | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
   | null>, relationsAmong: Array<{ id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , target:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , meeting: { id: string, label: string, year: number | null } | null }> };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  first: number;
}>;


export type PathsQuery = { paths: Array<{ length: number, sentence: string, nodes: Array<
      | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
      | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
      | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
      | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
    >, relations: Array<{ id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , meeting: { id: string, label: string, year: number | null } | null }> }> };

export type ConnectingQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ConnectingQuery = { connecting: { totalCount: number, nodes: Array<
      | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
      | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
      | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
      | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
      | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
    >, relations: Array<{ id: string, kind: RelationKind, qualifier: string | null, confidence: number, inferred: boolean, evidenceCount: number, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , meeting: { id: string, label: string, year: number | null } | null }> } };

export type StartingPointsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartingPointsQuery = { meetings: { edges: Array<{ node: { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number } }> }, topics: { edges: Array<{ node: { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number } }> }, recurrence: { rows: Array<{ meetingCount: number, subject:
        | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
        | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
       }> } };

export type RecommendationsQueryVariables = Exact<{
  filter?: RecommendationFilter | null | undefined;
  orderBy: RecommendationOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type RecommendationsQuery = { recommendations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: EntityKind, label: string, number: string, text: string | null, compilationReference: string | null, strength: Strength | null, subparagraphs: Array<{ letter: string, text: string }>, meeting: { id: string, label: string, year: number | null } | null, document: { id: string, symbol: string | null, label: string, inCorpus: boolean } | null, operatives: Array<{ phrase: string, strength: Strength }>, addressees: Array<{ text: string, indirect: boolean, actor:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           | null }>, topics: Array<{ id: string, kind: EntityKind, label: string }> } }>, facets: { bodies: Array<{ count: number, entity:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
         }>, meetings: Array<{ count: number, entity:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
         }>, topics: Array<{ count: number, entity:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
         }>, addressees: Array<{ count: number, entity:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
         }>, mentions: Array<{ count: number, entity:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
         }>, strengths: Array<{ count: number, strength: Strength }> } } };

export type RecommendationDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type RecommendationDetailQuery = { entity:
    | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
    | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Recommendation', number: string, text: string | null, section: string | null, compilationReference: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, subparagraphs: Array<{ letter: string, text: string }>, footnotes: Array<{ id: string, number: string | null, text: string }>, document: { id: string, label: string, symbol: string | null, inCorpus: boolean } | null, agendaItem: { id: string, kind: EntityKind, label: string, title: string } | null, operatives: Array<{ phrase: string, strength: Strength, hedges: Array<string>, intensifiers: Array<string> }>, addressees: Array<{ text: string, indirect: boolean, actor:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
         | null }>, topics: Array<{ id: string, kind: EntityKind, label: string }>, organisations: Array<{ id: string, kind: EntityKind, label: string }>, instruments: Array<{ id: string, kind: EntityKind, label: string }>, similar: Array<{ score: number, recommendation: { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null } }>, takenUpAs: Array<{ __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }>, relations: { edges: Array<{ node: { id: string, evidence: Array<{ quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } }> } }> }, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
   | null };

export type RecommendationCitationsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type RecommendationCitationsQuery = { entities: Array<
    | { __typename: 'ActorGroup', id: string }
    | { __typename: 'AgendaItem', id: string }
    | { __typename: 'Body', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Recommendation', id: string, relations: { edges: Array<{ node: { id: string, evidence: Array<{ passage: { id: string, kind: PassageKind, citation: string } }> } }> } }
    | { __typename: 'Resolution', id: string }
    | { __typename: 'Topic', id: string }
   | null> };

export type RecurrenceQueryVariables = Exact<{
  of: RecurrenceSubject;
  filter?: MeetingFilter | null | undefined;
  roles?: Array<ParticipationRole> | ParticipationRole | null | undefined;
  minimumMeetings: number;
  first: number;
}>;


export type RecurrenceQuery = { recurrence: { totalCount: number, meetings: Array<{ id: string, label: string, title: string, year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, body: { id: string, label: string } }>, rows: Array<{ meetingCount: number, subject:
        | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
        | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
        | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
        | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
      , cells: Array<{ roles: Array<ParticipationRole>, meeting: { id: string }, counts: Array<{ role: ParticipationRole, count: number }> }> }> }, bodies: { edges: Array<{ node: { id: string, label: string } }> } };

export type RecurrenceCellQueryVariables = Exact<{
  of: RecurrenceSubject;
  subject: string | number;
  meeting: string | number;
  first: number;
}>;


export type RecurrenceCellQuery = { recurrence: { rows: Array<{ subject:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , cells: Array<{ meeting: { id: string }, counts: Array<{ role: ParticipationRole, count: number }>, attended: { totalCount: number, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> }, spoke: { totalCount: number, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> }, recommendation: { totalCount: number, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> }, deliberations: { totalCount: number, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> }, topic: { totalCount: number, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> }, addressee: { totalCount: number, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> } }> }> } };

export type CellEvidenceFragment = { totalCount: number, edges: Array<{ node: { quote: string, start: number, end: number, rule: string, document: { id: string, label: string, symbol: string | null, inCorpus: boolean }, passage: { id: string, kind: PassageKind, number: string | null, section: Array<string>, text: string, page: number | null, citation: string } } }> };

export type TopicTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicTreeQuery = { topics: { totalCount: number, edges: Array<{ node: { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number, broader: { id: string } | null, recommendations: { totalCount: number } } }> } };

export type TopicPairsQueryVariables = Exact<{
  measure: CoOccurrenceMeasure;
  minimumCount: number;
  minimumWeight?: number | null | undefined;
  first: number;
}>;


export type TopicPairsQuery = { coOccurrence: { totalCount: number, nodes: Array<{ count: number, entity:
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
       }>, edges: Array<{ count: number, weight: number, a:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , b:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type SharedRecommendationsQueryVariables = Exact<{
  topics: Array<string | number> | string | number;
}>;


export type SharedRecommendationsQuery = { entities: Array<
    | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
    | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Topic', id: string, kind: EntityKind, label: string, title: string, degree: number }
   | null>, recommendations: { totalCount: number, edges: Array<{ node: { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null } }> } };

export type TopicTimelineQueryVariables = Exact<{
  id: string | number;
}>;


export type TopicTimelineQuery = { entity:
    | { __typename: 'ActorGroup', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'AgendaItem', number: string, id: string, kind: EntityKind, label: string, title: string, degree: number, itemMeeting: { id: string, label: string, year: number | null } }
    | { __typename: 'Body', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Country', iso3: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Document', symbol: string | null, inCorpus: boolean, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Instrument', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Meeting', year: number | null, ordinal: number | null, startDate: string | null, endDate: string | null, id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Organisation', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Person', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null }
    | { __typename: 'Resolution', id: string, kind: EntityKind, label: string, title: string, degree: number }
    | { __typename: 'Topic', aliases: Array<string>, id: string, kind: EntityKind, label: string, title: string, degree: number, broader: { id: string, kind: EntityKind, label: string } | null, narrower: Array<{ id: string, kind: EntityKind, label: string }>, timeline: Array<{ count: number, meeting: { id: string, label: string, year: number | null } }>, related: Array<{ count: number, weight: number, a:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        , b:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         }>, synonyms: { edges: Array<{ node: { id: string, source:
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
            , target:
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
              | { id: string, kind: EntityKind, label: string }
             } }> }, recommendations: { totalCount: number, edges: Array<{ node: { __typename: 'Recommendation', text: string | null, strength: Strength | null, id: string, kind: EntityKind, label: string, title: string, degree: number, meeting: { id: string, label: string, year: number | null } | null } }> } }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ListedDocumentFragmentDoc = new TypedDocumentString(`
    fragment ListedDocument on Document {
  id
  kind
  label
  title
  symbol
  symbolInferred
  type
  date
  inCorpus
  degree
  meeting {
    id
    label
    year
  }
}
    `, {"fragmentName":"ListedDocument"}) as unknown as TypedDocumentString<ListedDocumentFragment, unknown>;
export const EntityHeadFragmentDoc = new TypedDocumentString(`
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}
    `, {"fragmentName":"EntityHead"}) as unknown as TypedDocumentString<EntityHeadFragment, unknown>;
export const RelationHeadFragmentDoc = new TypedDocumentString(`
    fragment RelationHead on Relation {
  id
  kind
  qualifier
  confidence
  inferred
  evidenceCount
  source {
    id
  }
  target {
    id
  }
  meeting {
    id
    label
    year
  }
}
    `, {"fragmentName":"RelationHead"}) as unknown as TypedDocumentString<RelationHeadFragment, unknown>;
export const EvidenceWordsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceWords on Evidence {
  quote
  start
  end
  rule
  document {
    id
    label
    symbol
    inCorpus
  }
  passage {
    id
    kind
    number
    section
    text
    page
    citation
  }
}
    `, {"fragmentName":"EvidenceWords"}) as unknown as TypedDocumentString<EvidenceWordsFragment, unknown>;
export const CellEvidenceFragmentDoc = new TypedDocumentString(`
    fragment CellEvidence on EvidenceConnection {
  totalCount
  edges {
    node {
      ...EvidenceWords
    }
  }
}
    fragment EvidenceWords on Evidence {
  quote
  start
  end
  rule
  document {
    id
    label
    symbol
    inCorpus
  }
  passage {
    id
    kind
    number
    section
    text
    page
    citation
  }
}`, {"fragmentName":"CellEvidence"}) as unknown as TypedDocumentString<CellEvidenceFragment, unknown>;
export const MeetingsToCompareDocument = new TypedDocumentString(`
    query MeetingsToCompare {
  meetings(first: 500, orderBy: NEWEST_FIRST) {
    totalCount
    edges {
      node {
        id
        kind
        label
        title
        year
        degree
        body {
          id
          label
        }
      }
    }
  }
}
    `, {"hash":"727f01271a3a33bbc816843b6caaa509da03f12f89e46ec458e743be09d3ec1e"}) as unknown as TypedDocumentString<MeetingsToCompareQuery, MeetingsToCompareQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($a: [ID!]!, $b: [ID!]!, $kinds: [EntityKind!], $roles: [ParticipationRole!]) {
  compareMeetings(a: $a, b: $b) {
    counts {
      presence
      kind
      count
    }
    entries(first: 500, kinds: $kinds, roles: $roles) {
      totalCount
      edges {
        node {
          presence
          rolesInA
          rolesInB
          entity {
            ...EntityHead
          }
        }
      }
    }
    strengths {
      strength
      inA
      inB
    }
    repeated {
      score
      a {
        ...EntityHead
      }
      b {
        ...EntityHead
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}`, {"hash":"523b255775bb7a1d6f5c1b27d9112b16314f7229fbacb2640ba698dc1ae2d825"}) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const CorpusVersionDocument = new TypedDocumentString(`
    query CorpusVersion {
  corpus {
    version
    importedAt
  }
}
    `, {"hash":"e2236cf898889b07ad46bf47fc320ef72bfdf3303bd4654674b287d87e75dba5"}) as unknown as TypedDocumentString<CorpusVersionQuery, CorpusVersionQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  corpus {
    version
    importedAt
    entityCounts {
      kind
      count
    }
    relationCounts {
      kind
      count
    }
    documents(first: 1) {
      totalCount
    }
    diagnostics(first: 3, severity: [WARNING, ERROR]) {
      totalCount
      edges {
        node {
          severity
          rule
          message
          written
          implied
          document {
            id
            label
          }
          passage {
            id
            citation
          }
        }
      }
    }
  }
  meetings(orderBy: NEWEST_FIRST, first: 500) {
    totalCount
    edges {
      node {
        ...EntityHead
        body {
          id
          label
        }
        recommendations(first: 1) {
          totalCount
        }
      }
    }
  }
  recurrence(of: ORGANISATION, first: 8) {
    rows {
      meetingCount
      subject {
        ...EntityHead
      }
      cells {
        meeting {
          id
          label
          year
        }
        roles
      }
    }
    meetings {
      id
      label
      year
    }
  }
  topics(first: 8) {
    edges {
      node {
        ...EntityHead
        recommendations(includeNarrower: true, first: 1) {
          totalCount
        }
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}`, {"hash":"b934f72fa0cfc81bdf5c733d58088c5b74a2b21c6c0124028cd7823b20c73957"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const CorpusReportDocument = new TypedDocumentString(`
    query CorpusReport($severity: [Severity!], $first: Int!) {
  corpus {
    version
    importedAt
    entityCounts {
      kind
      count
    }
    relationCounts {
      kind
      count
    }
    coverage {
      body {
        id
        kind
        label
        title
      }
      year
      documentsRead
      documentsCited
    }
    documents(first: 200) {
      totalCount
      edges {
        node {
          id
          label
          symbol
          title
          type
          sources {
            name
            format
            importedAt
          }
        }
      }
    }
    diagnostics(severity: $severity, first: $first) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          severity
          rule
          message
          file
          line
          page
          written
          implied
          document {
            id
            label
          }
          passage {
            id
            citation
          }
        }
      }
    }
  }
}
    `, {"hash":"d24534a8bea47c72a0e35384001c66d497180c52fb14c479a5fca0d752e10f6b"}) as unknown as TypedDocumentString<CorpusReportQuery, CorpusReportQueryVariables>;
export const DocumentListDocument = new TypedDocumentString(`
    query DocumentList($read: DocumentFilter!, $cited: DocumentFilter!, $first: Int!) {
  read: documents(filter: $read, first: $first) {
    totalCount
    edges {
      node {
        ...ListedDocument
      }
    }
  }
  cited: documents(filter: $cited, first: $first) {
    totalCount
    edges {
      node {
        ...ListedDocument
      }
    }
  }
}
    fragment ListedDocument on Document {
  id
  kind
  label
  title
  symbol
  symbolInferred
  type
  date
  inCorpus
  degree
  meeting {
    id
    label
    year
  }
}`, {"hash":"ea852ecbcb3e491a40177dea2e3b3a818dd7efa73c1b0c7a3c68bb6e532f2661"}) as unknown as TypedDocumentString<DocumentListQuery, DocumentListQueryVariables>;
export const DocumentTextDocument = new TypedDocumentString(`
    query DocumentText($id: ID!, $first: Int!, $after: String) {
  entity(id: $id) {
    __typename
    ... on Document {
      id
      kind
      label
      title
      symbol
      symbolInferred
      type
      distribution
      date
      inCorpus
      meeting {
        id
        kind
        label
        year
      }
      sources {
        name
        format
      }
      passages(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            kind
            number
            section
            text
            page
            citation
            mentions {
              start
              end
              entity {
                id
                kind
                label
              }
            }
            relations(first: 1) {
              totalCount
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"7bf4a1c080027a0b6255a1f94017d10d93b0edd61281f24bba9921166ba5a5d0"}) as unknown as TypedDocumentString<DocumentTextQuery, DocumentTextQueryVariables>;
export const PassageRelationsDocument = new TypedDocumentString(`
    query PassageRelations($id: ID!) {
  node(id: $id) {
    __typename
    ... on Passage {
      id
      citation
      relations(first: 50) {
        totalCount
        edges {
          node {
            ...RelationHead
            source {
              ...EntityHead
            }
            target {
              ...EntityHead
            }
          }
        }
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}
fragment RelationHead on Relation {
  id
  kind
  qualifier
  confidence
  inferred
  evidenceCount
  source {
    id
  }
  target {
    id
  }
  meeting {
    id
    label
    year
  }
}`, {"hash":"58c3ee32f2b9bfcd1c0b919b0595e7867c181c58b0a2977c6a23059202e6c9d3"}) as unknown as TypedDocumentString<PassageRelationsQuery, PassageRelationsQueryVariables>;
export const PassageSearchDocument = new TypedDocumentString(`
    query PassageSearch($query: String!, $filter: PassageFilter, $first: Int!) {
  passages(query: $query, filter: $filter, first: $first) {
    totalCount
    edges {
      node {
        id
        number
        citation
        document {
          id
        }
      }
      snippet {
        text
        highlights {
          start
          end
        }
      }
    }
  }
}
    `, {"hash":"a1ff28ca425d79a46334e94604ce1cbfc2711a4253c7b806530b5ec36997b135"}) as unknown as TypedDocumentString<PassageSearchQuery, PassageSearchQueryVariables>;
export const EntityCardDocument = new TypedDocumentString(`
    query EntityCard($id: ID!) {
  entity(id: $id) {
    ...EntityHead
    aliases
    links {
      label
      url
    }
    relationCounts {
      relation
      direction
      kind
      count
    }
    ... on Body {
      symbolSeries
      parent {
        id
        kind
        label
      }
    }
    ... on Meeting {
      body {
        id
        kind
        label
      }
      city
      format
      plenaryMeetings
      chairs {
        id
        kind
        label
      }
    }
    ... on Document {
      symbolInferred
      type
      distribution
      date
      language
      sources {
        name
        format
      }
    }
    ... on Recommendation {
      number
      compilationReference
      fullText
      section
      operatives {
        phrase
        strength
        hedges
        intensifiers
      }
      addressees {
        text
        indirect
        actor {
          id
          kind
          label
        }
      }
    }
    ... on Topic {
      broader {
        id
        kind
        label
      }
      timeline {
        meeting {
          id
          label
          year
        }
        count
      }
    }
    ... on Country {
      m49
      region
    }
    ... on Organisation {
      abbreviation
      organisationType: type
      parent {
        id
        kind
        label
      }
    }
    ... on Instrument {
      supplements {
        id
        kind
        label
      }
    }
    ... on Resolution {
      number
      organ: body {
        id
        kind
        label
      }
    }
    ... on Person {
      roles
      represented {
        id
        kind
        label
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}`, {"hash":"461261e1b615e26e00e7c034b1d502b065152c9f6ad43b7f51c063f7ff48b1b8"}) as unknown as TypedDocumentString<EntityCardQuery, EntityCardQueryVariables>;
export const EntityRelationsDocument = new TypedDocumentString(`
    query EntityRelations($id: ID!, $filter: TraversalFilter, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    relations(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...RelationHead
          source {
            ...EntityHead
          }
          target {
            ...EntityHead
          }
        }
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}
fragment RelationHead on Relation {
  id
  kind
  qualifier
  confidence
  inferred
  evidenceCount
  source {
    id
  }
  target {
    id
  }
  meeting {
    id
    label
    year
  }
}`, {"hash":"59f6d31d63f82d558448b10ba8d6eab6b8a4a3a4409b401d3ec4adad9a9b1f04"}) as unknown as TypedDocumentString<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const EntityMeetingsDocument = new TypedDocumentString(`
    query EntityMeetings($id: ID!, $first: Int!) {
  entity(id: $id) {
    id
    relations(
      filter: {relations: [ATTENDED, SPOKE_ON, MENTIONS, ADDRESSED_TO]}
      first: $first
    ) {
      totalCount
      edges {
        node {
          id
          kind
          qualifier
          meeting {
            id
            label
            year
          }
        }
      }
    }
    named: relations(filter: {relations: [CONCERNS], kinds: [TOPIC]}, first: 50) {
      edges {
        node {
          id
          source {
            __typename
            ... on Topic {
              id
              timeline {
                meeting {
                  id
                  label
                  year
                }
                count
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"21a45359b382a17f0b7be4d574eb8e582407025ddc3f2df37b4ab39afeb82f69"}) as unknown as TypedDocumentString<EntityMeetingsQuery, EntityMeetingsQueryVariables>;
export const EntityMentionsDocument = new TypedDocumentString(`
    query EntityMentions($id: ID!, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    mentions(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...EvidenceWords
        }
      }
    }
  }
}
    fragment EvidenceWords on Evidence {
  quote
  start
  end
  rule
  document {
    id
    label
    symbol
    inCorpus
  }
  passage {
    id
    kind
    number
    section
    text
    page
    citation
  }
}`, {"hash":"3bb11330c4da1a7adee32e969ab0b93930bbc09dd5465382112d12bbb3afa55f"}) as unknown as TypedDocumentString<EntityMentionsQuery, EntityMentionsQueryVariables>;
export const RelationEvidenceDocument = new TypedDocumentString(`
    query RelationEvidence($id: ID!) {
  node(id: $id) {
    ... on Relation {
      ...RelationHead
      source {
        ...EntityHead
      }
      target {
        ...EntityHead
      }
      evidence {
        ...EvidenceWords
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}
fragment RelationHead on Relation {
  id
  kind
  qualifier
  confidence
  inferred
  evidenceCount
  source {
    id
  }
  target {
    id
  }
  meeting {
    id
    label
    year
  }
}
fragment EvidenceWords on Evidence {
  quote
  start
  end
  rule
  document {
    id
    label
    symbol
    inCorpus
  }
  passage {
    id
    kind
    number
    section
    text
    page
    citation
  }
}`, {"hash":"b615db35410ed125611476fef81fb48b9fece7435c1bd8b54ad53a60998e6cf1"}) as unknown as TypedDocumentString<RelationEvidenceQuery, RelationEvidenceQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $filter: EntityFilter, $first: Int!) {
  search(query: $query, filter: $filter, first: $first) {
    totalCount
    facets {
      kind
      count
    }
    edges {
      node {
        ...EntityHead
      }
      snippet {
        text
        highlights {
          start
          end
        }
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}`, {"hash":"95b2bd118bfd8fde177df7729df7fbd4a3abddc99981dfb674dbb7e74c251fcd"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ExpansionCountsDocument = new TypedDocumentString(`
    query ExpansionCounts($id: ID!, $exclude: [ID!]!, $filter: TraversalFilter) {
  entity(id: $id) {
    id
    label
    relationCounts(exclude: $exclude, filter: $filter) {
      relation
      direction
      kind
      count
    }
  }
}
    `, {"hash":"680e0cf1f765cc35aefb639dba31f7cb9000beab1ecb6592894d2f823757cda8"}) as unknown as TypedDocumentString<ExpansionCountsQuery, ExpansionCountsQueryVariables>;
export const ExpandDocument = new TypedDocumentString(`
    query Expand($ids: [ID!]!, $steps: [TraversalStep!], $exclude: [ID!]!, $orderBy: NeighbourOrder!, $first: Int!) {
  neighbourhood(
    ids: $ids
    steps: $steps
    exclude: $exclude
    orderBy: $orderBy
    first: $first
  ) {
    totalCount
    truncated
    nodes {
      ...EntityHead
    }
    relations {
      ...RelationHead
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}
fragment RelationHead on Relation {
  id
  kind
  qualifier
  confidence
  inferred
  evidenceCount
  source {
    id
  }
  target {
    id
  }
  meeting {
    id
    label
    year
  }
}`, {"hash":"1b41f7cb19ccd32d5e56fa2566d91c3a6548268cb500f7c5b37e1b9f53d7d92c"}) as unknown as TypedDocumentString<ExpandQuery, ExpandQueryVariables>;
export const EntitiesDocument = new TypedDocumentString(`
    query Entities($ids: [ID!]!) {
  entities(ids: $ids) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}`, {"hash":"f7e2399e12fb42882e133ee9091f92396ac69bd55237b99a278c49e81e1d45fc"}) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($ids: [ID!]!, $among: [ID!]!) {
  entities(ids: $ids) {
    ...EntityHead
  }
  relationsAmong(ids: $among) {
    ...RelationHead
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}
fragment RelationHead on Relation {
  id
  kind
  qualifier
  confidence
  inferred
  evidenceCount
  source {
    id
  }
  target {
    id
  }
  meeting {
    id
    label
    year
  }
}`, {"hash":"116373a172dc0dd80509cb5eb3b482428e66c762356b0e779e5d5a820d36067c"}) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $first: Int!) {
  paths(from: $from, to: $to, first: $first) {
    length
    sentence
    nodes {
      ...EntityHead
    }
    relations {
      ...RelationHead
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}
fragment RelationHead on Relation {
  id
  kind
  qualifier
  confidence
  inferred
  evidenceCount
  source {
    id
  }
  target {
    id
  }
  meeting {
    id
    label
    year
  }
}`, {"hash":"54ad9a7c026ede5b7bbbd59f5adb3429c4d44aff5363bb3d991eed9f2967395c"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const ConnectingDocument = new TypedDocumentString(`
    query Connecting($ids: [ID!]!) {
  connecting(ids: $ids) {
    totalCount
    nodes {
      ...EntityHead
    }
    relations {
      ...RelationHead
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}
fragment RelationHead on Relation {
  id
  kind
  qualifier
  confidence
  inferred
  evidenceCount
  source {
    id
  }
  target {
    id
  }
  meeting {
    id
    label
    year
  }
}`, {"hash":"9bca3663de4f5d6e88f3f403ac37e082a9b6d23ccbc45b733ccc96b3753fa558"}) as unknown as TypedDocumentString<ConnectingQuery, ConnectingQueryVariables>;
export const StartingPointsDocument = new TypedDocumentString(`
    query StartingPoints {
  meetings(first: 20) {
    edges {
      node {
        ...EntityHead
      }
    }
  }
  topics(first: 1) {
    edges {
      node {
        ...EntityHead
      }
    }
  }
  recurrence(of: ORGANISATION, first: 1) {
    rows {
      meetingCount
      subject {
        ...EntityHead
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}`, {"hash":"d6e8fed60691d8ebb79b5cfd0744723521c053af51d3f349ea03da0644012b52"}) as unknown as TypedDocumentString<StartingPointsQuery, StartingPointsQueryVariables>;
export const RecommendationsDocument = new TypedDocumentString(`
    query Recommendations($filter: RecommendationFilter, $orderBy: RecommendationOrder!, $first: Int!, $after: String) {
  recommendations(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        label
        number
        text
        subparagraphs {
          letter
          text
        }
        compilationReference
        strength
        meeting {
          id
          label
          year
        }
        document {
          id
          symbol
          label
          inCorpus
        }
        operatives {
          phrase
          strength
        }
        addressees {
          text
          indirect
          actor {
            id
            kind
            label
          }
        }
        topics {
          id
          kind
          label
        }
      }
    }
    facets {
      bodies {
        count
        entity {
          id
          kind
          label
        }
      }
      meetings {
        count
        entity {
          id
          kind
          label
        }
      }
      topics {
        count
        entity {
          id
          kind
          label
        }
      }
      addressees {
        count
        entity {
          id
          kind
          label
        }
      }
      mentions(kinds: [ORGANISATION]) {
        count
        entity {
          id
          kind
          label
        }
      }
      strengths {
        count
        strength
      }
    }
  }
}
    `, {"hash":"0005481c78b99b295714f22da2c026c845d1b23f6fe782a5f2cdeebcb0f7817c"}) as unknown as TypedDocumentString<RecommendationsQuery, RecommendationsQueryVariables>;
export const RecommendationDetailDocument = new TypedDocumentString(`
    query RecommendationDetail($id: ID!) {
  entity(id: $id) {
    ...EntityHead
    ... on Recommendation {
      number
      text
      section
      compilationReference
      subparagraphs {
        letter
        text
      }
      footnotes {
        id
        number
        text
      }
      document {
        id
        label
        symbol
        inCorpus
      }
      agendaItem {
        id
        kind
        label
        title
      }
      operatives {
        phrase
        strength
        hedges
        intensifiers
      }
      addressees {
        text
        indirect
        actor {
          id
          kind
          label
        }
      }
      topics {
        id
        kind
        label
      }
      organisations {
        id
        kind
        label
      }
      instruments {
        id
        kind
        label
      }
      similar {
        score
        recommendation {
          ...EntityHead
        }
      }
      takenUpAs {
        ...EntityHead
      }
      relations(filter: {relations: [ADOPTED_AT, CONTAINED_IN]}, first: 2) {
        edges {
          node {
            id
            evidence(first: 1) {
              ...EvidenceWords
            }
          }
        }
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}
fragment EvidenceWords on Evidence {
  quote
  start
  end
  rule
  document {
    id
    label
    symbol
    inCorpus
  }
  passage {
    id
    kind
    number
    section
    text
    page
    citation
  }
}`, {"hash":"4b3decbe465a5d265f4dbf175d80a7c47dacef49d07f87328e2d8e7c64b05c44"}) as unknown as TypedDocumentString<RecommendationDetailQuery, RecommendationDetailQueryVariables>;
export const RecommendationCitationsDocument = new TypedDocumentString(`
    query RecommendationCitations($ids: [ID!]!) {
  entities(ids: $ids) {
    __typename
    id
    ... on Recommendation {
      relations(filter: {relations: [ADOPTED_AT, CONTAINED_IN]}, first: 2) {
        edges {
          node {
            id
            evidence(first: 1) {
              passage {
                id
                kind
                citation
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"cac76fc7e7692de2d4bbf3e4e471b835bfe4dbf60208881b79665734981b44a3"}) as unknown as TypedDocumentString<RecommendationCitationsQuery, RecommendationCitationsQueryVariables>;
export const RecurrenceDocument = new TypedDocumentString(`
    query Recurrence($of: RecurrenceSubject!, $filter: MeetingFilter, $roles: [ParticipationRole!], $minimumMeetings: Int!, $first: Int!) {
  recurrence(
    of: $of
    filter: $filter
    roles: $roles
    minimumMeetings: $minimumMeetings
    first: $first
  ) {
    totalCount
    meetings {
      id
      label
      title
      year
      ordinal
      startDate
      endDate
      body {
        id
        label
      }
    }
    rows {
      meetingCount
      subject {
        ...EntityHead
      }
      cells {
        meeting {
          id
        }
        roles
        counts {
          role
          count
        }
      }
    }
  }
  bodies(first: 100) {
    edges {
      node {
        id
        label
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}`, {"hash":"e313c31a02d7e220b11b1d657bb7fff658e283bc4289f87a52cf13edc3697c2a"}) as unknown as TypedDocumentString<RecurrenceQuery, RecurrenceQueryVariables>;
export const RecurrenceCellDocument = new TypedDocumentString(`
    query RecurrenceCell($of: RecurrenceSubject!, $subject: ID!, $meeting: ID!, $first: Int!) {
  recurrence(
    of: $of
    subjects: [$subject]
    filter: {meetings: [$meeting]}
    first: 1
  ) {
    rows {
      subject {
        id
      }
      cells {
        meeting {
          id
        }
        counts {
          role
          count
        }
        attended: evidence(roles: [ATTENDED], first: $first) {
          ...CellEvidence
        }
        spoke: evidence(roles: [SPOKE], first: $first) {
          ...CellEvidence
        }
        recommendation: evidence(roles: [RECOMMENDATION], first: $first) {
          ...CellEvidence
        }
        deliberations: evidence(roles: [DELIBERATIONS], first: $first) {
          ...CellEvidence
        }
        topic: evidence(roles: [TOPIC], first: $first) {
          ...CellEvidence
        }
        addressee: evidence(roles: [ADDRESSEE], first: $first) {
          ...CellEvidence
        }
      }
    }
  }
}
    fragment EvidenceWords on Evidence {
  quote
  start
  end
  rule
  document {
    id
    label
    symbol
    inCorpus
  }
  passage {
    id
    kind
    number
    section
    text
    page
    citation
  }
}
fragment CellEvidence on EvidenceConnection {
  totalCount
  edges {
    node {
      ...EvidenceWords
    }
  }
}`, {"hash":"78a77e402fcab2a4949ded1104b3dfa63a8403cde6b5b400341c448f1d9daaa4"}) as unknown as TypedDocumentString<RecurrenceCellQuery, RecurrenceCellQueryVariables>;
export const TopicTreeDocument = new TypedDocumentString(`
    query TopicTree {
  topics(first: 500, orderBy: NAME) {
    totalCount
    edges {
      node {
        ...EntityHead
        broader {
          id
        }
        recommendations(first: 1) {
          totalCount
        }
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}`, {"hash":"0dc8df130ba31881bc5c6864de2534f6b0d5e8080fb3e778421ab2a485baed1d"}) as unknown as TypedDocumentString<TopicTreeQuery, TopicTreeQueryVariables>;
export const TopicPairsDocument = new TypedDocumentString(`
    query TopicPairs($measure: CoOccurrenceMeasure!, $minimumCount: Int!, $minimumWeight: Float, $first: Int!) {
  coOccurrence(
    of: TOPIC
    through: RECOMMENDATION
    relations: [ABOUT]
    measure: $measure
    minimumCount: $minimumCount
    minimumWeight: $minimumWeight
    first: $first
  ) {
    totalCount
    nodes {
      count
      entity {
        id
        kind
        label
      }
    }
    edges {
      count
      weight
      a {
        id
      }
      b {
        id
      }
    }
  }
}
    `, {"hash":"98d82f7f21c37723419134fa950ab0450d041651cccca70eafc0f89e79ba1796"}) as unknown as TypedDocumentString<TopicPairsQuery, TopicPairsQueryVariables>;
export const SharedRecommendationsDocument = new TypedDocumentString(`
    query SharedRecommendations($topics: [ID!]!) {
  entities(ids: $topics) {
    ...EntityHead
  }
  recommendations(
    filter: {topics: $topics, includeNarrowerTopics: false}
    first: 100
  ) {
    totalCount
    edges {
      node {
        ...EntityHead
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}`, {"hash":"209a1d0a7b9d0effe73b2fcc616501221ef2869450bcfbbc3dffe23af0274a4d"}) as unknown as TypedDocumentString<SharedRecommendationsQuery, SharedRecommendationsQueryVariables>;
export const TopicTimelineDocument = new TypedDocumentString(`
    query TopicTimeline($id: ID!) {
  entity(id: $id) {
    ...EntityHead
    ... on Topic {
      aliases
      broader {
        id
        kind
        label
      }
      narrower {
        id
        kind
        label
      }
      timeline {
        meeting {
          id
          label
          year
        }
        count
      }
      related(first: 10) {
        count
        weight
        a {
          id
          label
        }
        b {
          id
          label
        }
      }
      synonyms: relations(filter: {relations: [RELATED]}, first: 20) {
        edges {
          node {
            id
            source {
              id
              kind
              label
            }
            target {
              id
              kind
              label
            }
          }
        }
      }
      recommendations(includeNarrower: true, first: 50) {
        totalCount
        edges {
          node {
            ...EntityHead
          }
        }
      }
    }
  }
}
    fragment EntityHead on Entity {
  __typename
  id
  kind
  label
  title
  degree
  ... on Meeting {
    year
    ordinal
    startDate
    endDate
  }
  ... on AgendaItem {
    number
    itemMeeting: meeting {
      id
      label
      year
    }
  }
  ... on Document {
    symbol
    inCorpus
    meeting {
      id
      label
      year
    }
  }
  ... on Recommendation {
    text
    strength
    meeting {
      id
      label
      year
    }
  }
  ... on Country {
    iso3
  }
}`, {"hash":"cbb18a7b80f67c9741e643090b5dcdc44961ba26038b9e170726af7eb5c6d069"}) as unknown as TypedDocumentString<TopicTimelineQuery, TopicTimelineQueryVariables>;