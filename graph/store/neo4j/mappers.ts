import type { Record as Row } from 'neo4j-driver'
import type { Diagnostic, Evidence, Passage, Relation, RelationKind } from '../../model/index.js'
import type { StoredEntity } from '../graph-store.js'
import { factsOf } from './facts.js'

/** What a query returns for a node or a relationship: its properties, those absent left out or null. */
export type Kept = Record<string, unknown>

/** A value of a row, by its name. The queries say what they return; what comes is what the loader wrote. */
export function got<T>(row: Row, name: string): T {
  return row.get(name) as T
}

export function toEntity(kept: Kept): StoredEntity {
  const entity: Kept = { id: kept.id, kind: kept.kind, label: kept.name }
  for (const [name, keeping] of factsOf(kept.kind as StoredEntity['kind'])) {
    const value = kept[name] ?? null
    if (value === null) entity[name] = null
    else if (keeping === 'json') entity[name] = JSON.parse(String(value))
    else entity[name] = keeping === 'day?' ? String(value) : value
  }
  entity.degree = kept.degree
  return entity as unknown as StoredEntity
}

/** The ends are read off the id. */
export function toRelation(kept: Kept): Relation {
  const id = String(kept.id)
  const [kind, source, target] = id.split('~')
  const [starts, ends, rules] = [kept.starts as number[], kept.ends as number[], kept.rules as string[]]
  return {
    id,
    kind: kind as RelationKind,
    source: source ?? '',
    target: target ?? '',
    qualifier: (kept.qualifier ?? null) as string | null,
    confidence: kept.confidence as number,
    inferred: kept.inferred as boolean,
    meeting: (kept.meeting ?? null) as string | null,
    asPrinted: (kept.asPrinted ?? null) as string | null,
    evidence: (kept.passages as string[]).map((passage, index) => ({
      passage,
      start: starts[index] ?? 0,
      end: ends[index] ?? 0,
      rule: rules[index] ?? '',
    })),
  }
}

/** `mentions` come as lists of start, end, entity, rule, confidence, in no order. */
export function toPassage(kept: Kept): Passage {
  const mentions = (kept.mentions ?? []) as [number, number, string, string, number][]
  return {
    id: String(kept.id),
    document: String(kept.document),
    kind: kept.kind as Passage['kind'],
    number: (kept.number ?? null) as string | null,
    section: kept.section as string[],
    text: String(kept.text),
    position: kept.position as number,
    page: (kept.page ?? null) as number | null,
    line: (kept.line ?? null) as number | null,
    citation: String(kept.citation),
    mentions: mentions
      .map(([start, end, entity, rule, confidence]) => ({ start, end, entity, rule, confidence }))
      .sort((a, b) => a.start - b.start),
  }
}

export function toEvidence(kept: Kept): Evidence {
  return {
    passage: String(kept.passage),
    start: kept.start as number,
    end: kept.end as number,
    rule: String(kept.rule),
  }
}

export function toDiagnostic(kept: Kept): Diagnostic {
  const text = (name: string) => (kept[name] ?? null) as string | null
  const number = (name: string) => (kept[name] ?? null) as number | null
  return {
    severity: kept.severity as Diagnostic['severity'],
    rule: String(kept.rule),
    message: String(kept.message),
    file: String(kept.file),
    line: number('line'),
    page: number('page'),
    written: text('written'),
    implied: text('implied'),
    document: text('document'),
    passage: text('passage'),
  }
}
