import { WordingIndex } from '../../../graph/analysis/wording-index.js'
import { type Evidence, type Recommendation, type Relation, relationId } from '../../../graph/model/index.js'
import type { DeriveRule, Stated } from './rule.js'

/** From half of the wording on, a reader sees the one in the other; the score is the confidence. */
const LEAST_ALIKE = 0.5

/** Shorter texts are formulas that say nothing of their own: `Decides to remain seized of the matter.` */
const FEWEST_WORDS = 10

/** A recommendation that repeats wording of one adopted at an earlier meeting, of whatever body. Without a date no meeting is earlier. */
export const reiterates: DeriveRule = (stated) => ({ relations: [...repetitions(stated)] })

function* repetitions(stated: Stated): Generator<Relation> {
  const texts = new WordingIndex<Recommendation>()
  for (const entity of stated.entities.values()) {
    if (entity.kind !== 'RECOMMENDATION' || entity.fullText === null || startOf(stated, entity) === '') continue
    if (entity.fullText.split(' ').length >= FEWEST_WORDS) texts.add(entity, entity.fullText)
  }
  const places = new Map(
    stated.relations.flatMap(({ kind, source, evidence }) =>
      kind === 'CONTAINED_IN' || kind === 'ADOPTED_AT' ? [[source, evidence]] : [],
    ),
  )
  for (const { a, b, score } of texts.pairs(LEAST_ALIKE)) {
    const [earlier, later] = startOf(stated, a) <= startOf(stated, b) ? [a, b] : [b, a]
    if (startOf(stated, earlier) === startOf(stated, later)) continue
    const evidence = [...wordsOf(later, places), ...wordsOf(earlier, places)]
    if (evidence.length < 2) continue
    yield {
      id: relationId('REITERATES', later.id, earlier.id, null),
      kind: 'REITERATES',
      source: later.id,
      target: earlier.id,
      qualifier: null,
      confidence: Math.round(score * 1000) / 1000,
      inferred: true,
      meeting: later.meeting,
      asPrinted: null,
      evidence,
    }
  }
}

function startOf({ entities }: Stated, { meeting }: Recommendation): string {
  const of = meeting === null ? undefined : entities.get(meeting)
  return of?.kind === 'MEETING' ? (of.startDate ?? String(of.year ?? '')) : ''
}

function wordsOf(recommendation: Recommendation, places: ReadonlyMap<string, Evidence[]>): Evidence[] {
  return (places.get(recommendation.id) ?? []).slice(0, 1).map((words) => ({ ...words, rule: 'reiterates' }))
}
