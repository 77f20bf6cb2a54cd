import { compareIds, type Evidence, type Passage, type Relation, relationId } from '../../graph/model/index.js'
import { type Contribution, passageIdIn } from './contribution.js'
import type { Renaming } from './renaming.js'

/** One relation for each (kind, source, target, qualifier), however often it is stated. Sorted by id; evidence by document and place. */
export function mergeRelations(
  contributions: readonly Contribution[],
  renaming: Renaming,
  passages: ReadonlyMap<string, Passage>,
): Relation[] {
  const merged = new Map<string, Relation>()
  for (const contribution of contributions) {
    for (const assertion of contribution.reading.assertions) {
      const [source, target] = [renaming.id(assertion.source), renaming.id(assertion.target)]
      if (source === target) continue
      const id = relationId(assertion.kind, source, target, assertion.qualifier)
      const evidence = assertion.evidence.map((words) => ({
        ...words,
        passage: passageIdIn(contribution, words.passage),
      }))
      const known = merged.get(id)
      merged.set(id, {
        id,
        kind: assertion.kind,
        source,
        target,
        qualifier: assertion.qualifier,
        confidence: Math.max(known?.confidence ?? 0, assertion.confidence),
        inferred: (known?.inferred ?? true) && assertion.inferred,
        meeting: known?.meeting ?? (assertion.meeting === null ? null : renaming.id(assertion.meeting)),
        asPrinted: known?.asPrinted ?? assertion.asPrinted,
        evidence: [...(known?.evidence ?? []), ...evidence],
      })
    }
  }
  return [...merged.values()]
    .map((relation) => ({ ...relation, evidence: sortEvidence(relation.evidence, passages) }))
    .sort((a, b) => compareIds(a.id, b.id))
}

/** In the order of documents and places, each span of a rule once. */
export function sortEvidence(evidence: readonly Evidence[], passages: ReadonlyMap<string, Passage>): Evidence[] {
  const place = ({ passage }: Evidence) => passages.get(passage)
  const unique = new Map(evidence.map((words) => [`${words.passage} ${words.start} ${words.end} ${words.rule}`, words]))
  return [...unique.values()].sort((a, b) => {
    const [x, y] = [place(a), place(b)]
    return (
      compareIds(x?.document ?? '', y?.document ?? '') ||
      (x?.position ?? 0) - (y?.position ?? 0) ||
      a.start - b.start ||
      a.end - b.end ||
      compareIds(a.rule, b.rule)
    )
  })
}
