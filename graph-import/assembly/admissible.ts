import { type Diagnostic, type Entity, type Passage, RELATION_KIND, type Relation } from '../../graph/model/index.js'

/**
 * Keeps what the ontology permits. A relation that it does not permit is a fault of a rule;
 * on a document that nobody foresaw it must not cost the rest of the import, so it is left
 * out and said.
 */
export function admissible(
  relations: readonly Relation[],
  entities: ReadonlyMap<string, Entity>,
  passages: ReadonlyMap<string, Passage>,
  fileOf: (document: string) => string,
): { relations: Relation[]; refused: Diagnostic[] } {
  const refused: Diagnostic[] = []
  const kept = relations.filter((relation) => {
    const reason = objection(relation, entities, passages)
    if (reason === null) return true
    const passage = relation.evidence.map((words) => passages.get(words.passage)).find((found) => found !== undefined)
    refused.push({
      severity: 'ERROR',
      rule: 'relation-refused',
      message: `${relation.kind} from ${relation.source} to ${relation.target} was left out: ${reason}.`,
      file: passage ? fileOf(passage.document) : '',
      line: passage?.line ?? null,
      page: passage?.page ?? null,
      written: null,
      implied: null,
      document: passage?.document ?? null,
      passage: passage?.id ?? null,
    })
    return false
  })
  return { relations: kept, refused }
}

function objection(
  relation: Relation,
  entities: ReadonlyMap<string, Entity>,
  passages: ReadonlyMap<string, Passage>,
): string | null {
  const row = RELATION_KIND[relation.kind]
  const [source, target] = [entities.get(relation.source), entities.get(relation.target)]
  if (!source || !target) return 'one of its ends is not in the graph'
  if (!row.from.includes(source.kind)) return `it can not begin at a ${source.kind}`
  if (!row.to.includes(target.kind)) return `it can not end at a ${target.kind}`
  if (relation.inferred && !row.mayBeInferred) return 'it has to be stated by a text'
  if (relation.qualifier !== null && !row.qualifiers?.includes(relation.qualifier))
    return `it has no qualifier ${relation.qualifier}`
  if (relation.evidence.length === 0) return 'nothing in a text says so'
  const outside = relation.evidence.some(({ passage, start, end }) => {
    const text = passages.get(passage)?.text
    return text === undefined || start < 0 || end <= start || end > text.length
  })
  return outside ? 'the words it rests on were not found' : null
}
