import {
  type Evidence,
  type Graph,
  type Mention,
  RELATION_KINDS,
  type Relation,
  relationId,
} from '../../model/index.js'

/**
 * Relations and mentions as columns of numbers: half a million of them load in a fraction of
 * a second and take a tenth of the room of as many objects. Entities and passages are
 * named by their place in their sorted lists, words by their place in `strings`; -1 is null.
 */
export interface RelationColumns {
  /** Place in RELATION_KINDS. */
  kind: Int32Array
  source: Int32Array
  target: Int32Array
  qualifier: Int32Array
  confidence: Float64Array
  inferred: Int32Array
  meeting: Int32Array
  asPrinted: Int32Array
  /** Where the evidence of each relation begins, one more than there are relations. */
  firstEvidence: Int32Array
  evidencePassage: Int32Array
  evidenceStart: Int32Array
  evidenceEnd: Int32Array
  evidenceRule: Int32Array
}

export interface MentionColumns {
  /** Where the mentions of each passage begin, one more than there are passages. */
  firstMention: Int32Array
  start: Int32Array
  end: Int32Array
  entity: Int32Array
  rule: Int32Array
  confidence: Float64Array
}

export interface Columns {
  relations: RelationColumns
  mentions: MentionColumns
  strings: string[]
}

/** The graph's lists are sorted as `Graph` says, and consistent. */
export function toColumns(graph: Graph): Columns {
  const strings = new Numbering()
  const entities = placesOf(graph.entities)
  const passages = placesOf(graph.passages)
  const place = (places: Map<string, number>, id: string | null) => (id === null ? -1 : (places.get(id) ?? -1))
  const of = <T>(items: readonly T[], value: (item: T) => number) => Int32Array.from(items, value)
  const { relations } = graph
  const evidence = relations.flatMap((relation) => relation.evidence)
  const mentions = graph.passages.flatMap((passage) => passage.mentions)
  const kinds = new Map(RELATION_KINDS.map((kind, index) => [kind, index]))
  return {
    relations: {
      kind: of(relations, (relation) => kinds.get(relation.kind) ?? -1),
      source: of(relations, (relation) => place(entities, relation.source)),
      target: of(relations, (relation) => place(entities, relation.target)),
      qualifier: of(relations, (relation) => strings.of(relation.qualifier)),
      confidence: Float64Array.from(relations, (relation) => relation.confidence),
      inferred: of(relations, (relation) => Number(relation.inferred)),
      meeting: of(relations, (relation) => place(entities, relation.meeting)),
      asPrinted: of(relations, (relation) => strings.of(relation.asPrinted)),
      firstEvidence: runningSum(relations.map((relation) => relation.evidence.length)),
      evidencePassage: of(evidence, (one) => place(passages, one.passage)),
      evidenceStart: of(evidence, (one) => one.start),
      evidenceEnd: of(evidence, (one) => one.end),
      evidenceRule: of(evidence, (one) => strings.of(one.rule)),
    },
    mentions: {
      firstMention: runningSum(graph.passages.map((passage) => passage.mentions.length)),
      start: of(mentions, (mention) => mention.start),
      end: of(mentions, (mention) => mention.end),
      entity: of(mentions, (mention) => place(entities, mention.entity)),
      rule: of(mentions, (mention) => strings.of(mention.rule)),
      confidence: Float64Array.from(mentions, (mention) => mention.confidence),
    },
    strings: strings.all,
  }
}

/** The way back. Ids are looked up by place. */
export class ColumnReader {
  constructor(
    private readonly columns: Columns,
    private readonly entityId: (place: number) => string,
    private readonly passageId: (place: number) => string,
  ) {}

  idOf(relation: number): string {
    const { relations } = this.columns
    return relationId(
      this.kindOf(relation),
      this.entityId(at(relations.source, relation)),
      this.entityId(at(relations.target, relation)),
      this.string(at(relations.qualifier, relation)),
    )
  }

  relation(place: number): Relation {
    const { relations } = this.columns
    const meeting = at(relations.meeting, place)
    return {
      id: this.idOf(place),
      kind: this.kindOf(place),
      source: this.entityId(at(relations.source, place)),
      target: this.entityId(at(relations.target, place)),
      qualifier: this.string(at(relations.qualifier, place)),
      confidence: at(relations.confidence, place),
      inferred: at(relations.inferred, place) === 1,
      meeting: meeting < 0 ? null : this.entityId(meeting),
      asPrinted: this.string(at(relations.asPrinted, place)),
      evidence: range(at(relations.firstEvidence, place), at(relations.firstEvidence, place + 1)).map((index) =>
        this.evidence(index),
      ),
    }
  }

  evidence(place: number): Evidence {
    const { relations } = this.columns
    return {
      passage: this.passageId(at(relations.evidencePassage, place)),
      start: at(relations.evidenceStart, place),
      end: at(relations.evidenceEnd, place),
      rule: this.string(at(relations.evidenceRule, place)) ?? '',
    }
  }

  mentionsOf(passage: number): Mention[] {
    const { mentions } = this.columns
    const places = range(at(mentions.firstMention, passage), at(mentions.firstMention, passage + 1))
    return places.map((place) => ({
      start: at(mentions.start, place),
      end: at(mentions.end, place),
      entity: this.entityId(at(mentions.entity, place)),
      rule: this.string(at(mentions.rule, place)) ?? '',
      confidence: at(mentions.confidence, place),
    }))
  }

  string(place: number): string | null {
    return this.columns.strings[place] ?? null
  }

  private kindOf(relation: number) {
    const kind = RELATION_KINDS[at(this.columns.relations.kind, relation)]
    if (!kind) throw new RangeError(`relation ${relation} has no kind`)
    return kind
  }
}

/** A number of a column; a place outside it is a fault of the caller. */
export function at(column: Int32Array | Float64Array | Uint8Array, place: number): number {
  const value = column[place]
  if (value === undefined) throw new RangeError(`no place ${place} in a column of ${column.length}`)
  return value
}

/** `from` included, `to` not. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

export function runningSum(counts: ArrayLike<number>): Int32Array {
  const sums = new Int32Array(counts.length + 1)
  for (let index = 0; index < counts.length; index++) sums[index + 1] = (sums[index] ?? 0) + (counts[index] ?? 0)
  return sums
}

function placesOf(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map((item, index) => [item.id, index]))
}

/** Gives each different text a number, null -1. */
class Numbering {
  readonly all: string[] = []
  private readonly numbers = new Map<string, number>()

  of(text: string | null): number {
    if (text === null) return -1
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.all.length)
    return this.all.push(text) - 1
  }
}
