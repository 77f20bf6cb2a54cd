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
    const passageId = idsOfPassages(contribution)
    for (const assertion of contribution.reading.assertions) {
      const [source, target] = [renaming.id(assertion.source), renaming.id(assertion.target)]
      if (source === target) continue
      const id = relationId(assertion.kind, source, target, assertion.qualifier)
      const meeting = assertion.meeting === null ? null : renaming.id(assertion.meeting)
      const evidence = assertion.evidence.map((words) => ({ ...words, passage: passageId(words.passage) }))
      const known = merged.get(id)
      if (known) {
        known.confidence = Math.max(known.confidence, assertion.confidence)
        known.inferred &&= assertion.inferred
        known.meeting ??= meeting
        known.asPrinted ??= assertion.asPrinted
        known.evidence.push(...evidence)
        continue
      }
      merged.set(id, {
        id,
        kind: assertion.kind,
        source,
        target,
        qualifier: assertion.qualifier,
        confidence: assertion.confidence,
        inferred: assertion.inferred,
        meeting,
        asPrinted: assertion.asPrinted,
        evidence,
      })
    }
  }
  for (const relation of merged.values()) relation.evidence = sortEvidence(relation.evidence, passages)
  return [...merged.values()].sort((a, b) => compareIds(a.id, b.id))
}

/** Ids of a document's passages by their keys, each made once: much rests on one passage. */
function idsOfPassages(contribution: Contribution): (key: string) => string {
  const ids = new Map<string, string>()
  return (key) => {
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = passageIdIn(contribution, key)
    ids.set(key, id)
    return id
  }
}

/** In the order of documents and places, each span of a rule once. */
export function sortEvidence(evidence: readonly Evidence[], passages: ReadonlyMap<string, Passage>): Evidence[] {
  if (evidence.length < 2) return [...evidence]
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
