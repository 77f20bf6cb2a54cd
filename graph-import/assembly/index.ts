import { compareIds, type Diagnostic, type Graph, type Relation } from '../../graph/model/index.js'
import { admissible } from './admissible.js'
import { contributionsOf } from './contribution.js'
import { DERIVE_RULES } from './derive/rules.js'
import { diagnosticsOf } from './diagnostics.js'
import { documentsOf } from './documents.js'
import { mergeEntities } from './entities.js'
import type { KeptReading } from './kept-reading.js'
import { withMeetingTitles } from './meeting-titles.js'
import { passagesOf } from './passages.js'
import { redirectsOf } from './redirects.js'
import { withKnownReferences } from './references.js'
import { mergeRelations, sortEvidence } from './relations.js'
import { unite } from './unite.js'

export type { KeptReading } from './kept-reading.js'

/**
 * Makes one graph of all readings: a pure function of their set, so the order in which
 * files were imported never matters. What is the same becomes one, former ids redirect,
 * and what only several documents together tell is derived and marked so.
 */
export function assemble(readings: readonly KeptReading[]): Graph {
  const separate = contributionsOf(documentsOf(readings))
  const renaming = unite(separate)
  const contributions = separate.map((one) => ({
    ...one,
    document: { ...one.document, id: renaming.id(one.document.id) },
  }))

  const entities = new Map(
    withKnownReferences(mergeEntities(contributions, renaming)).map((entity) => [entity.id, entity]),
  )
  const passages = passagesOf(contributions, entities, renaming)
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]))
  const stated = mergeRelations(contributions, renaming, passageOf)

  const found = new Map(stated.map((relation) => [relation.id, relation]))
  const diagnostics: Diagnostic[] = []
  for (const rule of DERIVE_RULES) {
    const derived = rule({ entities, relations: stated, passages: passageOf, contributions })
    for (const relation of derived.relations ?? []) {
      const { evidence, ...facts } = withEvidence(found.get(relation.id), relation)
      found.set(relation.id, { ...facts, evidence: sortEvidence(evidence, passageOf) })
    }
    diagnostics.push(...(derived.diagnostics ?? []))
    for (const entity of derived.entities ?? []) entities.set(entity.id, entity)
  }

  const files = new Map(contributions.map(({ document, reading }) => [document.id, reading.file.name]))
  const { relations, refused } = admissible([...found.values()], entities, passageOf, (id) => files.get(id) ?? '')
  return {
    entities: withMeetingTitles([...entities.values()]).sort((a, b) => compareIds(a.id, b.id)),
    relations: relations.sort((a, b) => compareIds(a.id, b.id)),
    passages,
    diagnostics: diagnosticsOf(contributions, [...diagnostics, ...refused]),
    redirects: redirectsOf(contributions, renaming, (id) => entities.has(id)),
  }
}

/** A conclusion that documents state already is theirs, and rests on its passages too. */
function withEvidence(stated: Relation | undefined, concluded: Relation): Relation {
  return stated ? { ...stated, evidence: [...stated.evidence, ...concluded.evidence] } : concluded
}
