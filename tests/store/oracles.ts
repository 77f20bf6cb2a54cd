import {
  compareIds,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type Evidence,
  fold,
  type Graph,
  type Meeting,
  type Passage,
  RELATION_KIND,
  RELATION_KINDS,
  type Relation,
} from '../../graph/model/index.js'
import type {
  CoOccurrenceCounts,
  CoOccurrenceRequest,
  EntityFilter,
  NeighbourhoodRequest,
  ParticipationRole,
  PathRequest,
  RecurrenceRequest,
  TraversalFilter,
  TraversalStep,
} from '../../graph/store/graph-store.js'
import { terms } from '../../graph/store/search/analyse.js'
import { searchFields } from '../../graph/store/search/fields.js'
import { expandAll, oneErrorApart, type Vocabulary } from '../../graph/store/search/matching.js'
import { parseQuery } from '../../graph/store/search/query.js'
import { scoreEntity, scorePassage } from '../../graph/store/search/rank.js'

/**
 * What the port says, worked out the slow and plain way over a graph as a value: everything is
 * looked at, nothing is indexed. A store has to agree.
 */
export class Oracle {
  readonly entities: Map<string, Entity>
  readonly passages: Map<string, Passage>

  constructor(readonly graph: Graph) {
    this.entities = new Map(graph.entities.map((entity) => [entity.id, entity]))
    this.passages = new Map(graph.passages.map((passage) => [passage.id, passage]))
  }

  follow(id: string): string {
    return this.graph.redirects[id] ?? id
  }

  entity(id: string): Entity {
    const entity = this.entities.get(id)
    if (!entity) throw new Error(`no ${id}`)
    return entity
  }

  degree(id: string): number {
    return this.graph.relations.filter((relation) => relation.source === id || relation.target === id).length
  }

  // ── Belonging and filters ──

  meeting(id: string | null): Meeting | null {
    const entity = id === null ? undefined : this.entities.get(id)
    return entity?.kind === 'MEETING' ? entity : null
  }

  meetingsOf(entity: Entity): Meeting[] {
    if (entity.kind === 'MEETING') return [entity]
    const own = 'meeting' in entity ? this.meeting(entity.meeting) : null
    if (own) return [own]
    const ids = new Set<string>()
    for (const relation of this.graph.relations) {
      if ((relation.source === entity.id || relation.target === entity.id) && relation.meeting)
        ids.add(relation.meeting)
    }
    for (const one of this.graph.entities) if (one.kind === 'MEETING' && one.body === entity.id) ids.add(one.id)
    return [...ids].map((id) => this.meeting(id)).filter((one) => one !== null)
  }

  within(meeting: Meeting, from: string | undefined, to: string | undefined): boolean {
    if (!from && !to) return true
    if (!meeting.startDate && meeting.year === null) return false
    const first = meeting.startDate ?? `${meeting.year}-01-01`
    const last = meeting.startDate ?? `${meeting.year}-12-31`
    return (!from || last >= from) && (!to || first <= to)
  }

  passes(entity: Entity, filter: EntityFilter): boolean {
    if (filter.kinds && !filter.kinds.includes(entity.kind)) return false
    if (filter.minimumDegree !== undefined && this.degree(entity.id) < filter.minimumDegree) return false
    if (filter.topics && !filter.topics.some((topic) => this.joined(entity.id, this.follow(topic)))) return false
    const { bodies, meetings, from, to } = filter
    if (!bodies && !meetings && !from && !to) return true
    const own = this.meetingsOf(entity)
    const fits = own.some(
      (meeting) =>
        (!meetings || meetings.includes(meeting.id)) &&
        (!bodies || bodies.includes(meeting.body)) &&
        this.within(meeting, from, to),
    )
    if (fits) return true
    if (!bodies && !meetings) return own.length === 0
    if (!bodies || meetings) return false
    const dated = Boolean(from || to)
    if (bodies.includes(entity.id)) {
      return !dated || !this.graph.entities.some((one) => one.kind === 'MEETING' && one.body === entity.id)
    }
    return entity.kind === 'RESOLUTION' && bodies.includes(entity.body ?? '') && (!dated || own.length === 0)
  }

  joined(a: string, b: string): boolean {
    return this.graph.relations.some(
      ({ source, target }) => (source === a && target === b) || (source === b && target === a),
    )
  }

  relationPasses(relation: Relation, filter: TraversalFilter): boolean {
    if (filter.relations && !filter.relations.includes(relation.kind)) return false
    if (filter.statedOnly && relation.inferred) return false
    if (relation.confidence < (filter.minimumConfidence ?? 0)) return false
    const meeting = this.meeting(relation.meeting)
    return meeting === null || this.within(meeting, filter.from, filter.to)
  }

  /** Relations that may be walked from an entity, and where they lead. */
  walks(from: string, filter: TraversalFilter, steps?: readonly TraversalStep[], always?: string) {
    return this.graph.relations.flatMap((relation) => {
      if (!this.relationPasses(relation, filter)) return []
      const ends: { relation: Relation; direction: 'OUTGOING' | 'INCOMING'; far: string }[] = []
      if (relation.source === from) ends.push({ relation, direction: 'OUTGOING', far: relation.target })
      else if (relation.target === from) ends.push({ relation, direction: 'INCOMING', far: relation.source })
      return ends.filter(({ direction, far }) => {
        const { kind } = this.entity(far)
        if (filter.direction && filter.direction !== direction) return false
        if (filter.kinds && far !== always && !filter.kinds.includes(kind)) return false
        return !steps || steps.some((s) => s.relation === relation.kind && s.direction === direction && s.kind === kind)
      })
    })
  }

  // ── Traversals ──

  neighbourhood(request: NeighbourhoodRequest) {
    const asked = [...new Set(request.ids.map((id) => this.follow(id)))].filter((id) => this.entities.has(id))
    const exclude = new Set(request.exclude.map((id) => this.follow(id)))
    const distance = new Map(asked.map((id) => [id, 0]))
    for (let step = 1; step <= request.depth; step++) {
      for (const [id, at] of [...distance]) {
        if (at !== step - 1) continue
        for (const { far } of this.walks(id, request.filter, request.steps))
          if (!distance.has(far)) distance.set(far, step)
      }
    }
    const reached = [...distance.keys()].filter((id) => !asked.includes(id) && !exclude.has(id))
    const sign = request.order === 'BEST_CONNECTED' ? -1 : 1
    reached.sort(
      (a, b) =>
        (distance.get(a) ?? 0) - (distance.get(b) ?? 0) ||
        (request.order === 'NAME'
          ? compareIds(fold(this.entity(a).label), fold(this.entity(b).label))
          : sign * (this.degree(a) - this.degree(b))) ||
        compareIds(a, b),
    )
    const nodes = [...asked, ...reached.slice(0, request.first)]
    const shown = new Set(nodes)
    const near = (id: string) => shown.has(id) || exclude.has(id)
    const relations = this.graph.relations.filter(
      (relation) =>
        this.relationPasses(relation, request.filter) &&
        near(relation.source) &&
        near(relation.target) &&
        (shown.has(relation.source) || shown.has(relation.target)),
    )
    const remaining = asked.map((id) => {
      const unseen = this.walks(id, request.filter, request.steps).filter(({ far }) => !near(far))
      return { id, count: new Set(unseen.map(({ far }) => far)).size }
    })
    return {
      nodes,
      relations: relations.map((relation) => relation.id),
      totalCount: reached.length,
      remaining: remaining.filter(({ count }) => count > 0),
    }
  }

  relationsAmong(ids: readonly string[], filter: TraversalFilter): string[] {
    const among = new Set(ids.map((id) => this.follow(id)))
    return this.graph.relations
      .filter((one) => among.has(one.source) && among.has(one.target) && this.relationPasses(one, filter))
      .map((one) => one.id)
  }

  /** All simple paths by walking them all; sorted as the port says. */
  paths(request: PathRequest): { nodes: string[]; relations: string[] }[] {
    const [from, to] = [this.follow(request.from), this.follow(request.to)]
    if (from === to || !this.entities.has(from) || !this.entities.has(to)) return []
    const found: string[][] = []
    const walk = (trail: string[]) => {
      const last = trail.at(-1) ?? ''
      if (last === to) return void found.push(trail)
      if (trail.length > request.maxLength) return
      const far = new Set(this.walks(last, request.filter, undefined, to).map((one) => one.far))
      for (const next of far) if (!trail.includes(next)) walk([...trail, next])
    }
    walk([from])
    const weight = (trail: string[]) =>
      trail.slice(1, -1).reduce((product, id) => product * BigInt(this.degree(id)), 1n)
    found.sort((a, b) => {
      if (a.length !== b.length) return a.length - b.length
      const difference = weight(a) - weight(b)
      if (difference !== 0n) return difference < 0n ? -1 : 1
      return a.map((id, step) => compareIds(id, b[step] ?? '')).find((order) => order !== 0) ?? 0
    })
    return found.slice(0, request.first).map((nodes) => ({
      nodes,
      relations: nodes.slice(1).map((id, step) => {
        const ways = this.walks(nodes[step] ?? '', request.filter, undefined, to).filter(({ far }) => far === id)
        return ways.map(({ relation }) => relation.id).sort(compareIds)[0] ?? ''
      }),
    }))
  }

  coOccurrence(request: CoOccurrenceRequest): CoOccurrenceCounts {
    const kinds = request.relations ?? RELATION_KINDS
    const linked = (middle: Entity, kind: EntityKind) =>
      this.graph.entities.filter(
        (entity) =>
          entity.kind === kind &&
          entity.id !== middle.id &&
          this.graph.relations.some(
            (relation) =>
              kinds.includes(relation.kind) &&
              ((relation.source === middle.id && relation.target === entity.id) ||
                (relation.source === entity.id && relation.target === middle.id)),
          ),
      )
    const counts = new Map<string, number>()
    const pairs = new Map<string, { a: string; b: string; count: number }>()
    let total = 0
    for (const middle of this.graph.entities) {
      if (middle.kind !== request.through || !this.passes(middle, request.filter)) continue
      const [of, others] = [linked(middle, request.of), linked(middle, request.with)]
      const nodes = new Set([...of, ...others].map((entity) => entity.id))
      if (nodes.size > 0) total++
      for (const id of nodes) counts.set(id, (counts.get(id) ?? 0) + 1)
      for (const a of of) {
        for (const b of others) {
          if (request.of === request.with ? compareIds(a.id, b.id) >= 0 : a.id === b.id) continue
          const pair = pairs.get(`${a.id} ${b.id}`) ?? { a: a.id, b: b.id, count: 0 }
          pair.count++
          pairs.set(`${a.id} ${b.id}`, pair)
        }
      }
    }
    return {
      nodes: [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => compareIds(a.id, b.id)),
      pairs: [...pairs.values()]
        .filter(({ count }) => count >= request.minimumCount)
        .sort((a, b) => compareIds(a.a, b.a) || compareIds(a.b, b.b)),
      total,
    }
  }

  /** Who has a role at the relation's meeting. */
  roles(relation: Relation): { subject: string; role: ParticipationRole }[] {
    const { kind, source, target, qualifier } = relation
    if (kind === 'ATTENDED') return [{ subject: source, role: 'ATTENDED' }]
    if (kind === 'SPOKE_ON') return [{ subject: source, role: 'SPOKE' }]
    if (kind === 'ADDRESSED_TO') return [{ subject: target, role: 'ADDRESSEE' }]
    if (kind === 'MENTIONS' && (qualifier === 'RECOMMENDATION' || qualifier === 'DELIBERATIONS')) {
      return [{ subject: target, role: qualifier }]
    }
    if (kind !== 'ABOUT' || this.entity(source).kind !== 'RECOMMENDATION') return []
    const named = this.graph.relations.filter((one) => one.kind === 'CONCERNS' && one.source === target)
    return [target, ...named.map((one) => one.target)].map((subject) => ({ subject, role: 'TOPIC' }))
  }

  /** Relations behind a cell. */
  behind(subject: string, meeting: string, role: ParticipationRole): Relation[] {
    return this.graph.relations.filter(
      (relation) =>
        relation.meeting === meeting &&
        this.roles(relation).some((one) => one.subject === subject && one.role === role),
    )
  }

  recurrence(request: RecurrenceRequest): { subject: string; cells: { meeting: string; counts: number[] }[] }[] {
    const roles = (['ATTENDED', 'SPOKE', 'RECOMMENDATION', 'DELIBERATIONS', 'TOPIC', 'ADDRESSEE'] as const).filter(
      (role) => !request.roles || request.roles.includes(role),
    )
    const { bodies, meetings, from, to } = request.filter
    const subjects = request.subjects?.map((id) => this.follow(id))
    const columns = this.oldestFirst().filter(
      (meeting) =>
        (!bodies || bodies.includes(meeting.body)) &&
        (!meetings || meetings.includes(meeting.id)) &&
        this.within(meeting, from, to),
    )
    return this.graph.entities
      .filter((entity) => entity.kind === request.of && (!subjects || subjects.includes(entity.id)))
      .map(({ id }) => ({
        subject: id,
        cells: columns
          .map((meeting) => ({
            meeting: meeting.id,
            counts: roles.map((role) => this.behind(id, meeting.id, role).length),
          }))
          .filter(({ counts }) => counts.some((count) => count > 0)),
      }))
      .filter(({ cells }) => cells.length >= Math.max(1, request.minimumMeetings))
      .sort((a, b) => b.cells.length - a.cells.length || compareIds(a.subject, b.subject))
  }

  oldestFirst(): Meeting[] {
    const start = (meeting: Meeting) => meeting.startDate ?? (meeting.year === null ? '9999' : String(meeting.year))
    return this.graph.entities
      .filter((entity) => entity.kind === 'MEETING')
      .sort((a, b) => compareIds(start(a), start(b)) || compareIds(a.id, b.id))
  }

  /** By document, position, start, end; each span once. */
  quotations(found: Evidence[]): { passage: string; start: number; end: number }[] {
    const place = ({ passage }: Evidence) => {
      const at = this.passages.get(passage)
      return `${at?.document} ${String(at?.position).padStart(9, '0')} ${passage}`
    }
    const sorted = [...found].sort((a, b) => compareIds(place(a), place(b)) || a.start - b.start || a.end - b.end)
    const keys = new Set<string>()
    return sorted.flatMap(({ passage, start, end }) => {
      const key = `${passage} ${start} ${end}`
      if (keys.has(key)) return []
      keys.add(key)
      return [{ passage, start, end }]
    })
  }

  mentionsOf(id: string): Evidence[] {
    const named = this.graph.passages.flatMap((passage) =>
      passage.mentions
        .filter((mention) => mention.entity === id)
        .map(({ start, end, rule }) => ({ passage: passage.id, start, end, rule })),
    )
    const quoted = this.graph.relations
      .filter((relation) => (relation.kind === 'MENTIONS' || relation.kind === 'CITES') && relation.target === id)
      .flatMap((relation) => relation.evidence)
    return [...named, ...quoted]
  }

  // ── Search ──

  search(text: string, filter: EntityFilter): { id: string; score: number }[] {
    const query = parseQuery(text)
    const fields = this.graph.entities.map((entity) => searchFields(entity))
    const { expansions, unmatched } = expandAll(
      query,
      vocabularyOf(fields.flatMap(({ names, aliases, texts }) => [...names, ...aliases, ...texts])),
    )
    if (unmatched.length > 0) return []
    return this.graph.entities
      .flatMap((entity) => {
        const score = this.passes(entity, filter) ? scoreEntity(query, expansions, searchFields(entity)) : null
        return score === null ? [] : [{ id: entity.id, score }]
      })
      .sort((a, b) => b.score - a.score || this.degree(b.id) - this.degree(a.id) || compareIds(a.id, b.id))
  }

  /** By kind and name: what an empty query lists. */
  everything(filter: EntityFilter): string[] {
    const key = ({ kind, label }: Entity) => `${String(ENTITY_KINDS.indexOf(kind)).padStart(2, '0')} ${fold(label)}`
    return this.graph.entities
      .filter((entity) => this.passes(entity, filter))
      .sort((a, b) => compareIds(key(a), key(b)) || compareIds(a.id, b.id))
      .map((entity) => entity.id)
  }

  searchPassages(text: string): { id: string; score: number }[] {
    const query = parseQuery(text)
    const { expansions, unmatched } = expandAll(query, vocabularyOf(this.graph.passages.map((passage) => passage.text)))
    if (unmatched.length > 0) return []
    // Passages of a graph stand by document and position already, and sorting is stable.
    return this.graph.passages
      .flatMap(({ id, text }) => {
        const score = scorePassage(query, expansions, text)
        return score === null ? [] : [{ id, score }]
      })
      .sort((a, b) => b.score - a.score)
  }

  /** Kinds of relation that the ontology lets join two kinds. */
  joins(a: EntityKind, b: EntityKind): boolean {
    return RELATION_KINDS.some((kind) => {
      const { from, to } = RELATION_KIND[kind]
      return (from.includes(a) && to.includes(b)) || (from.includes(b) && to.includes(a))
    })
  }
}

function vocabularyOf(texts: readonly string[]): Vocabulary {
  const all = new Set(texts.flatMap((text) => [...terms(text)]))
  return {
    has: (term) => all.has(term),
    hasPrefix: (prefix) => [...all].some((term) => term.startsWith(prefix)),
    near: (term) => [...all].filter((one) => oneErrorApart(term, one)),
  }
}
