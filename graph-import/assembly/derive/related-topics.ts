import { compareIds, type Relation, relationId } from '../../../graph/model/index.js'
import type { DeriveRule, Stated } from './rule.js'

/** The schema's definition of RELATED. */
const LEAST_SHARED = 2
const LEAST_JACCARD = 0.8

/** Topics that cover nearly the same recommendations. Rests on what says so of each recommendation they share. */
export const relatedTopics: DeriveRule = (stated) => ({ relations: [...pairs(stated)] })

function* pairs({ relations, entities }: Stated): Generator<Relation> {
  const covers = new Map<string, Map<string, Relation>>()
  for (const relation of relations) {
    if (relation.kind !== 'ABOUT' || entities.get(relation.source)?.kind !== 'RECOMMENDATION') continue
    const of = covers.get(relation.target) ?? new Map()
    covers.set(relation.target, of.set(relation.source, relation))
  }
  const topicsOf = new Map<string, string[]>()
  for (const [topic, of] of covers)
    for (const item of of.keys()) topicsOf.set(item, [...(topicsOf.get(item) ?? []), topic])

  for (const [a, coveredByA] of covers) {
    const neighbours = new Set([...coveredByA.keys()].flatMap((item) => topicsOf.get(item) ?? []))
    for (const b of neighbours) {
      const coveredByB = covers.get(b)
      if (compareIds(a, b) >= 0 || !coveredByB) continue
      const shared = [...coveredByA.keys()].filter((item) => coveredByB.has(item))
      const jaccard = shared.length / (coveredByA.size + coveredByB.size - shared.length)
      if (shared.length < LEAST_SHARED || jaccard < LEAST_JACCARD) continue
      yield {
        id: relationId('RELATED', a, b, null),
        kind: 'RELATED',
        source: a,
        target: b,
        qualifier: null,
        confidence: jaccard,
        inferred: true,
        meeting: null,
        asPrinted: null,
        evidence: shared
          .flatMap((item) =>
            [coveredByA.get(item), coveredByB.get(item)].flatMap((about) => about?.evidence.slice(0, 1) ?? []),
          )
          .map((words) => ({ ...words, rule: 'related-topics' })),
      }
    }
  }
}
