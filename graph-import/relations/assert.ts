import type { EntityId, RelationKind } from '../../graph/model/index.js'
import type { Assertion } from './assertion.js'

export interface Words {
  passage: string
  start: number
  end: number
}

interface Facts {
  qualifier?: string | null
  meeting?: EntityId | null
  asPrinted?: string | null
  confidence?: number
  inferred?: boolean
}

/** An assertion that rests on words; stated outright unless `facts` say else. */
export function assertion(
  rule: string,
  kind: RelationKind,
  source: EntityId,
  target: EntityId,
  words: Words | readonly Words[],
  facts: Facts = {},
): Assertion {
  const evidence = (Array.isArray(words) ? (words as readonly Words[]) : [words as Words]).filter(
    ({ start, end }) => end > start,
  )
  return {
    kind,
    source,
    target,
    qualifier: facts.qualifier ?? null,
    meeting: facts.meeting ?? null,
    asPrinted: facts.asPrinted ?? null,
    confidence: facts.confidence ?? (facts.inferred ? 0.9 : 1),
    inferred: facts.inferred ?? false,
    evidence: evidence.map(({ passage, start, end }) => ({ passage, start, end, rule })),
  }
}

/** The whole of a passage as words. */
export function whole(passage: { key: string; text: string }): Words {
  return { passage: passage.key, start: 0, end: passage.text.length }
}
