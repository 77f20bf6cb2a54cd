import type {
  Diagnostic,
  Direction,
  DocumentType,
  Entity,
  EntityId,
  EntityKind,
  Evidence,
  Graph,
  Passage,
  PassageId,
  PassageKind,
  Relation,
  RelationId,
  RelationKind,
  Severity,
  Strength,
} from '../model/index.js'

/**
 * The port: what the server and the importer need of a store. It is written for whoever
 * writes the next adapter.
 *
 * - Every method costs one round trip, however many ids it is given (two where words are searched: which of them
 *   the index knows, then the hits), and answers in the order asked for. Absence is `null` in the place of an unknown id; an entity without
 *   relations gives empty pages, never null.
 * - Old ids answer: wherever an id is given, one that has turned out to be another's is
 *   followed first, and the answer bears the present id. An id of a relation or a passage
 *   that is made of an old id (`redirects.ts`) is followed too. Where a method has no null to
 *   give, an unknown id gives an empty page or nothing.
 * - Every list has the order its method states, ties broken by id (`compareIds`), the
 *   same in every store. Cursors are keys of that order (`cursor.ts`, `order.ts`), so they
 *   stay valid while the graph grows: a page goes on after the key, whether or not the
 *   item that had it is still there.
 * - Dates are ISO days; a range filters by the day a meeting starts, both ends included.
 *   A meeting known by its year alone counts with any day of it; one of unknown year is in
 *   no range; what has no meeting is never removed by a date.
 * - A relation of an entity to itself is one relation and outgoing: it counts once.
 * - Unknown ids inside a filter are refused by the server before a store sees them.
 * - Errors: StoreError with STORE_UNAVAILABLE, TIMEOUT, LIMIT_EXCEEDED or NOT_IMPORTED;
 *   BAD_USER_INPUT only for a cursor that is none.
 * - A call that runs longer than `timeLimit` (set on the adapter, in milliseconds) ends in TIMEOUT, and so does one
 *   made `withPatience` (`patience.ts`) once that is over; where nobody waits any more it is not even begun. A store that works on this thread
 *   gives others a turn now and then (`turns.ts`).
 */
export interface GraphStore {
  /** State of the store. Never throws NOT_IMPORTED: an empty store has `version: null`. */
  info(): Promise<StoreInfo>
  /** Calls back whenever another version of the graph is being served; returns what ends it. */
  onChange(listener: (info: StoreInfo) => void): () => void
  close(): Promise<void>

  // ── By id ──
  entities(ids: readonly string[]): Promise<(StoredEntity | null)[]>
  relations(ids: readonly string[]): Promise<(Relation | null)[]>
  passages(ids: readonly string[]): Promise<(Passage | null)[]>
  /** Ids that have turned out to be another's, by former id. */
  formerIds(request: PageRequest): Promise<Page<FormerId>>
  /** The document with this symbol, letter case and a trailing `*` aside. */
  documentsBySymbol(symbols: readonly string[]): Promise<(StoredEntity | null)[]>
  /** The country with this ISO 3166-1 alpha-3 code, M49 code, label, title or alias; accents, case and a leading article aside. */
  countriesByName(names: readonly string[]): Promise<(StoredEntity | null)[]>

  // ── Lists ──
  /** By `order`. */
  list(request: ListRequest): Promise<Page<StoredEntity>>
  /** Best match first; an empty query lists everything by kind (order of the ontology) and label. Ranking is `search/rank.ts`, the same for every store. */
  search(request: SearchRequest): Promise<SearchPage<StoredEntity>>
  /** The same over passages; without a query in the order of documents and positions. */
  searchPassages(request: PassageSearchRequest): Promise<SearchPage<Passage>>
  /** Counts of entities linked to the recommendations that the filter lets through, most first. One answer for each facet asked for. */
  recommendationFacets(requests: readonly RecommendationFacetRequest[]): Promise<Facet[][]>
  /** By file, line and rule. */
  diagnostics(request: { severity?: readonly Severity[] | undefined } & PageRequest): Promise<Page<Diagnostic>>

  // ── Around an entity ──
  /** By relation kind (order of the ontology), direction and kind at the far end. */
  relationCounts(
    ids: readonly string[],
    filter: TraversalFilter,
    exclude: readonly string[],
  ): Promise<RelationCount[][]>
  /** Relations that touch the entity: by relation kind (order of the ontology), direction (outgoing first), then id. */
  relationsOf(ids: readonly string[], filter: TraversalFilter, page: PageRequest): Promise<Page<Relation>[]>
  /**
   * Entities at the other end of the given steps, each once for each relation that leads to it.
   * This is what a typed field such as `Body.meetings` asks for.
   */
  linked(ids: readonly string[], request: LinkedRequest): Promise<Page<LinkedEntity>[]>
  /**
   * Mentions of the entity in passages, and evidence of the MENTIONS and CITES that end at
   * it, by document, position, start and end. The same words come once, with the mention's rule.
   */
  mentionsOf(ids: readonly string[], page: PageRequest): Promise<Page<Evidence>[]>
  /**
   * In the order of the text. With `around`, the page holds that passage in its middle, or
   * the place where it would stand if `kinds` leave it out; `after` goes before `around`,
   * and one that is not of the document counts as none.
   */
  passagesOf(documents: readonly string[], request: PassagesRequest): Promise<Page<Passage>[]>
  /** Relations that rest on the passage, by id. */
  relationsOn(passages: readonly string[], page: PageRequest): Promise<Page<Relation>[]>
  /** All relations of the given kinds that belong to a meeting, by kind, then id. */
  relationsAt(meetings: readonly string[], kinds: readonly RelationKind[]): Promise<Relation[][]>

  // ── Traversals ──
  neighbourhood(request: NeighbourhoodRequest): Promise<Neighbourhood>
  /** Relations whose both ends are given, by id. `kinds` and `direction` of the filter, which say what is walked, change nothing. */
  relationsAmong(ids: readonly string[], filter: TraversalFilter): Promise<Relation[]>
  /** One list of paths for each pair. Shortest first; among equally long ones by the product of the inner nodes' degrees, least first; then by the ids walked. */
  paths(requests: readonly PathRequest[]): Promise<StoredPath[][]>
  coOccurrence(request: CoOccurrenceRequest): Promise<CoOccurrenceCounts>
  /** For each pair: what both are linked to through the kind projected through, newest meeting first. */
  shared(
    pairs: readonly (readonly [string, string])[],
    request: ProjectionRequest,
    page: PageRequest,
  ): Promise<Page<StoredEntity>[]>
  /** One row a subject, those of most meetings first. */
  recurrence(request: RecurrenceRequest): Promise<RecurrencePage>
  /** Evidence behind cells of recurrence, by document, position, start and end; the same words come once. */
  recurrenceEvidence(cells: readonly RecurrenceCellRequest[], page: PageRequest): Promise<Page<Evidence>[]>
  /** Who and what took part in each meeting, in every role (see ParticipationRole), entities of any kind: by meeting as asked, then by subject. */
  presence(meetings: readonly string[]): Promise<Presence[]>
  /** Documents by the body and year of their meeting, by body id and year; those without either are in no cell. */
  coverage(): Promise<CoverageCount[]>
}

/** What the importer needs besides. Readings are the importer's own texts (one a file), which a store keeps without looking into them. */
export interface GraphLoader {
  /** The readings kept, by key, in no order. */
  readings(): Promise<Map<string, StoredReading>>
  /** What a user should know of the place before it is written to, in sentences, such as that it holds other data too. */
  notices?(): Promise<string[]>
  /**
   * Makes the store hold exactly this graph and these readings. Readers see the former
   * graph or the new one, document by document at the coarsest; killed at any moment, it
   * can be called again and ends in the same graph. The version changes if and only if
   * the graph does. `importedAt` is an ISO instant. `progress` is told of rows, with the documents that
   * they make whole, or of steps alone by a store that writes no rows.
   */
  load(
    graph: Graph,
    readings: ReadonlyMap<string, StoredReading>,
    importedAt: string,
    progress?: (done: number, total: number, documents?: { done: number; total: number }) => void,
  ): Promise<StoreInfo>
  close(): Promise<void>
}

export interface StoredReading {
  /** Of the rules that made it: one made by others is made anew. */
  rules: string
  /** Compressed JSON. */
  bytes: Uint8Array
}

export interface StoreInfo {
  /** Null while nothing has been imported. */
  version: string | null
  importedAt: string | null
  entityCounts: Partial<Record<EntityKind, number>>
  relationCounts: Partial<Record<RelationKind, number>>
  passageCount: number
}

/** An entity with what only the whole graph tells. */
export type StoredEntity = Entity & {
  /** Number of relations. */
  degree: number
}

export interface FormerId {
  former: EntityId
  /** The id that answers for it. */
  present: EntityId
}

export interface PageRequest {
  /** 1 to 500. */
  first: number
  /** Cursor of the item before the page; null for the beginning. */
  after: string | null
}

export interface Page<T> {
  items: { value: T; cursor: string }[]
  /** All that the request lets through, on whatever page. */
  totalCount: number
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/**
 * An entity belongs to meetings: a meeting to itself; an agenda item, document or
 * recommendation that has a meeting, to that alone; a body to its own and to those at which it is
 * related; anything else to those at which it is related (`Relation.meeting`). It passes
 * where one of these meetings fits `bodies`, `meetings`, `from` and `to` at once.
 */
export interface EntityFilter {
  kinds?: readonly EntityKind[] | undefined
  /** What belongs to a meeting of one of these; also the bodies themselves and the resolutions whose `body` they are (with a date only where they have no meeting of their own to compare it with). */
  bodies?: readonly EntityId[] | undefined
  meetings?: readonly EntityId[] | undefined
  /** Entities with a relation to or from one of these topics. */
  topics?: readonly EntityId[] | undefined
  from?: string | undefined
  to?: string | undefined
  minimumDegree?: number | undefined
}

export type EntityOrder =
  /** Degree, highest first. */
  | 'MOST_CONNECTED'
  /** Label (folded). */
  | 'NAME'
  /** Start of the meeting (a meeting's own, or that its facts name), then meeting and number; what has none comes last. */
  | 'NEWEST_FIRST'
  | 'OLDEST_FIRST'
  /** Number as printed, in natural order (`9` before `10`, `8 (b)` after `8`). */
  | 'NUMBER'

export interface ListRequest extends PageRequest {
  kind: EntityKind
  filter: ListFilter
  /** BEST_MATCH is the order of `search`, and NEWEST_FIRST without a query. */
  order: EntityOrder | 'BEST_MATCH'
}

/** The filters of typed lists; each applies to the kinds that have what it asks for. */
export interface ListFilter extends EntityFilter {
  /** Words to be found in the entity (analysed as in `search`). */
  query?: string | undefined
  types?: readonly DocumentType[] | undefined
  inCorpus?: boolean | undefined
  topLevel?: boolean | undefined
  /** Recommendations about all of these. */
  allTopics?: readonly EntityId[] | undefined
  includeNarrowerTopics?: boolean | undefined
  /** Recommendations that name all of these: MENTIONS or CITES. */
  mentions?: readonly EntityId[] | undefined
  /** Recommendations that ask one of these to act. */
  addressees?: readonly EntityId[] | undefined
  /** Recommendations contained in one of these documents. */
  documents?: readonly EntityId[] | undefined
  /** Recommendations under one of these agenda items. */
  agendaItems?: readonly EntityId[] | undefined
  strengths?: readonly Strength[] | undefined
  withText?: boolean | undefined
}

export interface SearchRequest extends PageRequest {
  query: string
  filter: EntityFilter
}

export interface PassageSearchRequest extends PageRequest {
  query: string
  filter: {
    kinds?: readonly PassageKind[] | undefined
    documents?: readonly EntityId[] | undefined
    bodies?: readonly EntityId[] | undefined
    meetings?: readonly EntityId[] | undefined
    mentions?: readonly EntityId[] | undefined
    from?: string | undefined
    to?: string | undefined
  }
}

export interface SearchPage<T> {
  items: { value: T; cursor: string; score: number; snippet: Snippet | null }[]
  totalCount: number
  hasNextPage: boolean
  hasPreviousPage: boolean
  /** Hits of each kind before `kinds` narrows them; empty for passages. */
  facets: Partial<Record<EntityKind, number>>
  /** Words of the query that match nothing at all, whatever the filter. With one of those there are no hits. */
  unmatched: string[]
}

export interface Snippet {
  text: string
  /** Offsets of the matched words in `text`, ascending. */
  highlights: { start: number; end: number }[]
}

export interface Facet {
  /** Id of an entity, or a strength. */
  value: string
  count: number
}

export interface RecommendationFacetRequest {
  filter: ListFilter
  of: 'bodies' | 'meetings' | 'topics' | 'addressees' | 'mentions' | 'strengths'
  /** For `mentions`: kinds counted. */
  kinds?: readonly EntityKind[] | undefined
  first: number
}

export interface TraversalFilter {
  /** Kinds that may be walked to; of a path, its inner nodes. */
  kinds?: readonly EntityKind[] | undefined
  relations?: readonly RelationKind[] | undefined
  direction?: Direction | undefined
  from?: string | undefined
  to?: string | undefined
  statedOnly?: boolean | undefined
  minimumConfidence?: number | undefined
}

export interface TraversalStep {
  relation: RelationKind
  direction: Direction
  kind: EntityKind
}

export interface RelationCount extends TraversalStep {
  count: number
}

export interface LinkedRequest extends PageRequest {
  relations: readonly RelationKind[]
  direction: Direction
  kinds?: readonly EntityKind[] | undefined
  /** The relation's qualifier is one of these. */
  qualifiers?: readonly string[] | undefined
  /** Each id stands for its narrower topics too, at any depth; an entity that several of them lead to comes once, by the relation with the least id. */
  includeNarrower?: boolean | undefined
  order: EntityOrder
}

export interface LinkedEntity {
  entity: StoredEntity
  relation: Relation
}

export interface PassagesRequest extends PageRequest {
  kinds?: readonly PassageKind[] | undefined
  around?: PassageId | null | undefined
}

export interface NeighbourhoodRequest {
  ids: readonly EntityId[]
  /** 1 to 3. */
  depth: number
  steps?: readonly TraversalStep[] | undefined
  filter: TraversalFilter
  /** Walked through, but not returned and not counted. */
  exclude: readonly EntityId[]
  order: 'BEST_CONNECTED' | 'LEAST_CONNECTED' | 'NAME'
  first: number
}

export interface Neighbourhood {
  /** The entities asked about first, in the order asked, then what was reached: nearest first, then by `order`. */
  nodes: StoredEntity[]
  /** All relations that the filter lets through between `nodes`, and between them and `exclude`; by id. `steps`, `kinds` and `direction` say what is walked, not what is shown here. */
  relations: Relation[]
  /** Entities reached, those beyond `first` included, the excluded and those asked about not. */
  totalCount: number
  /** For each entity asked about with direct neighbours neither returned nor excluded: how many. */
  remaining: { id: EntityId; count: number }[]
}

export interface PathRequest {
  from: EntityId
  to: EntityId
  /** 1 to 6 relations. */
  maxLength: number
  filter: TraversalFilter
  /** 1 to 20. */
  first: number
}

/** A path never meets an entity twice; from an entity to itself there is none. */
export interface StoredPath {
  nodes: StoredEntity[]
  /** One fewer than nodes: of the relations between two neighbours the first by id. */
  relations: Relation[]
}

export interface ProjectionRequest {
  of: EntityKind
  with: EntityKind
  through: EntityKind
  /** Unset: all relations that the ontology lets join the kinds, either way. */
  relations?: readonly RelationKind[] | undefined
  /** Narrows the entities projected through. */
  filter: EntityFilter
}

export interface CoOccurrenceRequest extends ProjectionRequest {
  minimumCount: number
}

/** Raw counts; `graph/analysis` makes weights of them, orders and cuts. A pair of the same kind stands once, smaller id first; else `a` is of the kind `of`. Nodes by id (also those in no pair), pairs by `a`, then `b`. LIMIT_EXCEEDED beyond 200,000 pairs of the minimum. */
export interface CoOccurrenceCounts {
  nodes: { id: EntityId; count: number }[]
  pairs: { a: EntityId; b: EntityId; count: number }[]
  /** Entities projected through that are linked to at least one node. */
  total: number
}

export type RecurrenceSubject = 'ORGANISATION' | 'COUNTRY' | 'TOPIC'
/**
 * How the relations at a meeting (`Relation.meeting`) become roles of a subject there:
 * ATTENDED and SPOKE of the source of ATTENDED and SPOKE_ON; RECOMMENDATION and DELIBERATIONS of the target of
 * MENTIONS with that qualifier; ADDRESSEE of the target of ADDRESSED_TO; TOPIC of the
 * topic that a recommendation is ABOUT, and of what that topic CONCERNS.
 */
export type ParticipationRole = 'ATTENDED' | 'SPOKE' | 'RECOMMENDATION' | 'DELIBERATIONS' | 'TOPIC' | 'ADDRESSEE'

export interface RecurrenceRequest extends PageRequest {
  of: RecurrenceSubject
  /** Rows of these alone. */
  subjects?: readonly EntityId[] | undefined
  filter: {
    bodies?: readonly EntityId[] | undefined
    meetings?: readonly EntityId[] | undefined
    from?: string | undefined
    to?: string | undefined
  }
  roles?: readonly ParticipationRole[] | undefined
  minimumMeetings: number
}

export interface RecurrencePage extends Page<RecurrenceRow> {
  /** Meetings with a cell in any row of any page, oldest first. */
  meetings: EntityId[]
}

export interface RecurrenceRow {
  subject: StoredEntity
  /** Oldest meeting first; never empty. */
  cells: RecurrenceCell[]
}

export interface RecurrenceCell {
  meeting: EntityId
  /** Relations behind the cell, by role in the order of ParticipationRole, each role asked for; none is 0. */
  counts: { role: ParticipationRole; count: number }[]
}

export interface RecurrenceCellRequest {
  subject: EntityId
  meeting: EntityId
  roles?: readonly ParticipationRole[] | undefined
}

export interface Presence {
  meeting: EntityId
  subject: EntityId
  kind: EntityKind
  roles: ParticipationRole[]
}

export interface CoverageCount {
  body: EntityId
  year: number
  documentsRead: number
  documentsCited: number
}

export type { Evidence, RelationId }
