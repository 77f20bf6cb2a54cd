import type { PassageKind } from '../../api/generated/graphql.js'

/** Of the evidence for a recommendation, that in its own words: it says better where it stands than the paragraph that introduces all of them. */
export function ownEvidence<T extends { passage: { kind: PassageKind } }>(evidence: readonly T[]): T | undefined {
  return evidence.find(({ passage }) => passage.kind === 'RECOMMENDATION') ?? evidence.at(-1)
}
