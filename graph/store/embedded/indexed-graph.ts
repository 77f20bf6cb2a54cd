import {
  type Diagnostic,
  ENTITY_KINDS,
  type EntityKind,
  type Evidence,
  type Meeting,
  type Passage,
  RELATION_KINDS,
  type Relation,
  type RelationKind,
} from '../../model/index.js'
import type { FormerId, StoredEntity, StoreInfo } from '../graph-store.js'
import { ownMeeting } from '../order.js'
import { followPassage, followRelation, formerIdsOf } from '../redirects.js'
import { at, ColumnReader, type MentionColumns, type RelationColumns, runningSum } from './columns.js'
import type { Snapshot } from './snapshot.js'

/** Lists for each of many things in one array: those of `n` are at `first[n]` up to `first[n + 1]`. */
export interface Groups {
  first: Int32Array
  items: Int32Array
}

/** Ends of relations, for each entity in the order of relation kind, direction (outgoing first) and relation id. */
export interface Adjacency {
  first: Int32Array
  relation: Int32Array
  /** The entity at the other end. */
  other: Int32Array
  /** Twice the place of the relation's kind, one more where it comes in. */
  sort: Uint8Array
}

/**
 * A snapshot with everything that answers are looked up in. An entity, relation or passage is a
 * number here, its place in its sorted list, so that comparing numbers compares ids (of
 * passages: documents and positions). It never changes: a new snapshot makes a new one.
 */
export class IndexedGraph {
  readonly info: StoreInfo
  readonly entities: StoredEntity[]
  readonly passages: Omit<Passage, 'mentions'>[]
  readonly diagnostics: Diagnostic[]
  readonly formerIds: readonly FormerId[]
  readonly relations: RelationColumns
  readonly mentions: MentionColumns
  readonly adjacency: Adjacency
  readonly degree: Int32Array
  /** Place in ENTITY_KINDS. */
  readonly kind: Uint8Array
  /** Entities of each kind, by id; places in ENTITY_KINDS. */
  readonly byKind: Groups
  /** Each entity's own meeting, -1 where it has none: itself, or what its facts name. */
  readonly ownMeeting: Int32Array
  /** Relations of a meeting by kind (order of the ontology), then id. */
  readonly atMeeting: Groups
  /** Meetings to which an entity belongs, as `EntityFilter` says. */
  readonly meetingsOf: Groups
  /** Passages of a document; each group is a range of the list of passages. */
  readonly passagesOf: Groups
  /** Mentions of an entity, by document and position. */
  readonly mentionsOf: Groups
  /** Relations that rest on a passage, by id. */
  readonly relationsOn: Groups
  private readonly reader: ColumnReader
  private readonly places: Map<string, number>
  private readonly passagePlaces: Map<string, number>
  private readonly redirects: Map<string, string>

  constructor(snapshot: Snapshot) {
    const { columns, entities, passages } = snapshot
    this.info = snapshot.info
    this.passages = passages
    this.diagnostics = snapshot.diagnostics
    this.relations = columns.relations
    this.mentions = columns.mentions
    this.formerIds = formerIdsOf(snapshot.redirects)
    this.redirects = new Map(this.formerIds.map(({ former, present }) => [former, present]))
    this.places = new Map(entities.map((entity, place) => [entity.id, place]))
    this.passagePlaces = new Map(passages.map((passage, place) => [passage.id, place]))
    this.reader = new ColumnReader(
      columns,
      (place) => entities[place]?.id ?? '',
      (place) => passages[place]?.id ?? '',
    )
    this.adjacency = adjacencyOf(entities.length, columns.relations)
    this.degree = Int32Array.from(
      entities,
      (_, place) => at(this.adjacency.first, place + 1) - at(this.adjacency.first, place),
    )
    // The objects are ours, fresh from the file, so the degree is put into them.
    this.entities = entities.map((entity, place) => Object.assign(entity, { degree: at(this.degree, place) }))
    this.kind = Uint8Array.from(entities, (entity) => ENTITY_KINDS.indexOf(entity.kind))
    this.byKind = group(ENTITY_KINDS.length, entities.length, (place) => at(this.kind, place))
    this.ownMeeting = Int32Array.from(entities, (entity) => this.placeOr(ownMeeting(entity)))
    const byKindAndId = sortedByKind(columns.relations)
    this.atMeeting = group(
      entities.length,
      byKindAndId.length,
      (index) => at(columns.relations.meeting, at(byKindAndId, index)),
      (index) => at(byKindAndId, index),
    )
    this.meetingsOf = this.belonging()
    this.passagesOf = group(entities.length, passages.length, (place) =>
      this.placeOr(passages[place]?.document ?? null),
    )
    this.mentionsOf = group(entities.length, columns.mentions.entity.length, (place) =>
      at(columns.mentions.entity, place),
    )
    this.relationsOn = this.restingOn()
  }

  // ── Ids to places ──

  /** The id that answers for this one. */
  follow = (id: string): string => this.redirects.get(id) ?? id

  /** Null for an unknown id. */
  place(id: string): number | null {
    return this.places.get(this.follow(id)) ?? null
  }

  /** Known ones alone, each once. */
  placesOf(ids: readonly string[]): number[] {
    return [...new Set(ids.map((id) => this.place(id)).filter((place) => place !== null))]
  }

  passagePlace(id: string): number | null {
    const known = this.passagePlaces.get(id)
    if (known !== undefined) return known
    for (const present of followPassage(id, this.follow)) {
      const place = this.passagePlaces.get(present)
      if (place !== undefined) return place
    }
    return null
  }

  /** By halving the list, which is in the order of ids. */
  relationPlace(id: string): number | null {
    const wanted = followRelation(id, this.follow)
    let from = 0
    let to = this.relations.kind.length
    while (from < to) {
      const middle = (from + to) >> 1
      if (this.reader.idOf(middle) < wanted) from = middle + 1
      else to = middle
    }
    return from < this.relations.kind.length && this.reader.idOf(from) === wanted ? from : null
  }

  // ── Places to values ──

  entity(place: number): StoredEntity {
    const entity = this.entities[place]
    if (!entity) throw new RangeError(`no entity ${place}`)
    return entity
  }

  id(place: number): string {
    return this.entity(place).id
  }

  meeting(place: number): Meeting | null {
    const entity = this.entities[place]
    return entity?.kind === 'MEETING' ? entity : null
  }

  /** The meeting that an entity belongs to by its own facts. */
  meetingOf(place: number): Meeting | null {
    return this.meeting(at(this.ownMeeting, place))
  }

  passage(place: number): Passage {
    const passage = this.passages[place]
    if (!passage) throw new RangeError(`no passage ${place}`)
    return { ...passage, mentions: this.reader.mentionsOf(place) }
  }

  relation(place: number): Relation {
    return this.reader.relation(place)
  }

  relationId(place: number): string {
    return this.reader.idOf(place)
  }

  evidence(place: number): Evidence {
    return this.reader.evidence(place)
  }

  word(place: number): string | null {
    return this.reader.string(place)
  }

  // ── Around an entity ──

  /** Where in the adjacency the relations of one kind and direction stand; `to` is not included. */
  ends(entity: number, kind: RelationKind, incoming: boolean): { from: number; to: number } {
    const wanted = RELATION_KINDS.indexOf(kind) * 2 + Number(incoming)
    return { from: this.lowerEnd(entity, wanted), to: this.lowerEnd(entity, wanted + 1) }
  }

  /** Entities at the far end of one kind of relation and direction, by relation id. */
  neighbours(entity: number, kind: RelationKind, incoming: boolean): Int32Array {
    const { from, to } = this.ends(entity, kind, incoming)
    return this.adjacency.other.subarray(from, to)
  }

  private lowerEnd(entity: number, sort: number): number {
    let from = at(this.adjacency.first, entity)
    let to = at(this.adjacency.first, entity + 1)
    while (from < to) {
      const middle = (from + to) >> 1
      if (at(this.adjacency.sort, middle) < sort) from = middle + 1
      else to = middle
    }
    return from
  }

  private placeOr(id: string | null): number {
    return id === null ? -1 : (this.places.get(id) ?? -1)
  }

  private belonging(): Groups {
    const { source, target } = this.relations
    const pairs: [entity: number, meeting: number][] = []
    const last = new Int32Array(this.entities.length).fill(-1)
    const add = (entity: number, meeting: number) => {
      if (at(last, entity) === meeting || at(this.ownMeeting, entity) >= 0) return
      last[entity] = meeting
      pairs.push([entity, meeting])
    }
    for (const meeting of items(this.byKind, ENTITY_KINDS.indexOf('MEETING'))) {
      pairs.push([meeting, meeting])
      const body = this.meeting(meeting)?.body
      if (body !== undefined) add(this.placeOr(body), meeting)
      for (const relation of items(this.atMeeting, meeting)) {
        add(at(source, relation), meeting)
        add(at(target, relation), meeting)
      }
    }
    this.ownMeeting.forEach((meeting, entity) => {
      if (meeting >= 0 && meeting !== entity) pairs.push([entity, meeting])
    })
    return group(
      this.entities.length,
      pairs.length,
      (index) => pairs[index]?.[0] ?? -1,
      (index) => pairs[index]?.[1] ?? -1,
    )
  }

  private restingOn(): Groups {
    const { firstEvidence, evidencePassage } = this.relations
    const last = new Int32Array(this.passages.length).fill(-1)
    const passages: number[] = []
    const relations: number[] = []
    for (let relation = 0; relation < firstEvidence.length - 1; relation++) {
      for (let index = at(firstEvidence, relation); index < at(firstEvidence, relation + 1); index++) {
        const passage = at(evidencePassage, index)
        if (at(last, passage) === relation) continue
        last[passage] = relation
        passages.push(passage)
        relations.push(relation)
      }
    }
    return group(
      this.passages.length,
      passages.length,
      (index) => passages[index] ?? -1,
      (index) => relations[index] ?? -1,
    )
  }
}

/** The members of one group. */
export function items(groups: Groups, of: number): Int32Array {
  return of < 0 ? groups.items.subarray(0, 0) : groups.items.subarray(at(groups.first, of), at(groups.first, of + 1))
}

/** Puts `count` members into `groups` groups, in the order of the members; those of group -1 are left out. */
export function group(
  groups: number,
  count: number,
  groupOf: (index: number) => number,
  member: (index: number) => number = (index) => index,
): Groups {
  const sizes = new Int32Array(groups)
  for (let index = 0; index < count; index++) {
    const to = groupOf(index)
    if (to >= 0) sizes[to] = at(sizes, to) + 1
  }
  const first = runningSum(sizes)
  const next = first.slice()
  const members = new Int32Array(at(first, groups))
  for (let index = 0; index < count; index++) {
    const to = groupOf(index)
    if (to < 0) continue
    const place = at(next, to)
    members[place] = member(index)
    next[to] = place + 1
  }
  return { first, items: members }
}

/** Relations by kind in the order of the ontology, then by id. */
function sortedByKind(relations: RelationColumns): Int32Array {
  return group(RELATION_KINDS.length, relations.kind.length, (relation) => at(relations.kind, relation)).items
}

function adjacencyOf(entities: number, relations: RelationColumns): Adjacency {
  const { source, target, kind } = relations
  const byKind = group(RELATION_KINDS.length, kind.length, (relation) => at(kind, relation))
  const degree = new Int32Array(entities)
  for (let relation = 0; relation < kind.length; relation++) {
    const [from, to] = [at(source, relation), at(target, relation)]
    degree[from] = at(degree, from) + 1
    if (to !== from) degree[to] = at(degree, to) + 1
  }
  const first = runningSum(degree)
  const next = first.slice()
  const ends = at(first, entities)
  const adjacency = { first, relation: new Int32Array(ends), other: new Int32Array(ends), sort: new Uint8Array(ends) }
  const put = (entity: number, relation: number, other: number, sort: number) => {
    const place = at(next, entity)
    adjacency.relation[place] = relation
    adjacency.other[place] = other
    adjacency.sort[place] = sort
    next[entity] = place + 1
  }
  RELATION_KINDS.forEach((_, index) => {
    const ofKind = items(byKind, index)
    for (const relation of ofKind) put(at(source, relation), relation, at(target, relation), index * 2)
    for (const relation of ofKind) {
      const [from, to] = [at(source, relation), at(target, relation)]
      if (from !== to) put(to, relation, from, index * 2 + 1)
    }
  })
  return adjacency
}

export function kindPlace(kind: EntityKind): number {
  return ENTITY_KINDS.indexOf(kind)
}
