import { RELATION_KINDS } from '../../model/index.js'
import { atMeetingIndex, INDEX, LABEL } from './names.js'
import type { Query } from './query.js'

/** The names of all indexes; a constraint has one of its name. */
export const INDEX_NAMES: Query = { text: 'SHOW INDEXES YIELD name', parameters: {} }

/**
 * Constraint and indexes by their names, each only made where it is missing. Those of nodes are of `:Rapporteur`. A
 * relationship can have no such label, so those by meeting take in relationships of the same type and property that
 * somebody else made; that binds nobody.
 */
export function schema(): { name: string; query: Query }[] {
  const node = `FOR (n:${LABEL.own})`
  const fullText = (name: string, properties: string[]) =>
    index(
      name,
      `${node} ON EACH [${properties.map((one) => `n.${one}`).join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
      'FULLTEXT INDEX',
    )
  return [
    index(INDEX.id, `${node} REQUIRE n.id IS UNIQUE`, 'CONSTRAINT'),
    index(INDEX.name, `${node} ON (n.name)`),
    index(INDEX.symbol, `${node} ON (n.symbolKey)`),
    fullText(INDEX.entities, ['searchNames', 'searchAliases', 'searchTexts']),
    fullText(INDEX.passages, ['searchWords']),
    ...RELATION_KINDS.map((kind) => index(atMeetingIndex(kind), `FOR ()-[r:${kind}]-() ON (r.meeting)`)),
  ]
}

function index(name: string, what: string, sort = 'INDEX') {
  return { name, query: { text: `CREATE ${sort} ${name} IF NOT EXISTS ${what}`, parameters: {} } }
}

/** Seconds until indexes must be filled: those of an empty database are at once. */
export function awaitIndexes(): Query {
  return { text: 'CALL db.awaitIndexes($seconds)', parameters: { seconds: 300 } }
}
