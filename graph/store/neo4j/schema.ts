import { RELATION_KINDS } from '../../model/index.js'
import { atMeetingIndex, INDEX, LABEL } from './names.js'
import type { Query } from './query.js'

/**
 * Constraint and indexes, each only made where it is missing. Those of nodes are of `:Rapporteur`. A relationship can
 * have no such label, so those by meeting take in relationships of the same type and property that
 * somebody else made; that binds nobody.
 */
export function schemaQueries(): Query[] {
  const node = `(n:${LABEL.own})`
  const fullText = (name: string, properties: string[]) =>
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${node} ON EACH [${properties.map((one) => `n.${one}`).join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`
  return [
    `CREATE CONSTRAINT ${INDEX.id} IF NOT EXISTS FOR ${node} REQUIRE n.id IS UNIQUE`,
    `CREATE INDEX ${INDEX.name} IF NOT EXISTS FOR ${node} ON (n.name)`,
    `CREATE INDEX ${INDEX.symbol} IF NOT EXISTS FOR ${node} ON (n.symbolKey)`,
    fullText(INDEX.entities, ['searchNames', 'searchAliases', 'searchTexts']),
    fullText(INDEX.passages, ['searchWords']),
    ...RELATION_KINDS.map(
      (kind) => `CREATE INDEX ${atMeetingIndex(kind)} IF NOT EXISTS FOR ()-[r:${kind}]-() ON (r.meeting)`,
    ),
  ].map((text) => ({ text, parameters: {} }))
}

/** Seconds until indexes must be filled: those of an empty database are at once. */
export function awaitIndexes(): Query {
  return { text: 'CALL db.awaitIndexes($seconds)', parameters: { seconds: 300 } }
}
