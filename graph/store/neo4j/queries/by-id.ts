import { LABEL } from '../names.js'
import type { Query } from '../query.js'
import { entity, passage, relation, relationById } from './fragments.js'

/** Rows: `kept`. */
export function entitiesById(ids: readonly string[]): Query {
  return {
    text: `MATCH (n:${LABEL.own}) WHERE n.id IN $ids AND n:${LABEL.entity} RETURN ${entity('n')} AS kept`,
    parameters: { ids },
  }
}

/** Rows: `kept`. */
export function relationsById(ids: readonly string[]): Query {
  return { text: `UNWIND $ids AS id ${relationById('r', 'id')} RETURN ${relation('r')} AS kept`, parameters: { ids } }
}

/** Rows: `kept`. */
export function passagesById(ids: readonly string[]): Query {
  return {
    text: `MATCH (p:${LABEL.own}) WHERE p.id IN $ids AND p:${LABEL.passage} RETURN ${passage('p')} AS kept`,
    parameters: { ids },
  }
}

/** Rows: `key`, `kept`; those that were read before those only cited, then by id. */
export function documentsBySymbol(keys: readonly string[]): Query {
  return {
    text: `MATCH (n:${LABEL.own}) WHERE n.symbolKey IN $keys AND n:Document
RETURN n.symbolKey AS key, ${entity('n')} AS kept ORDER BY NOT n.inCorpus, n.id`,
    parameters: { keys },
  }
}

/** Rows: `kept`, by id. There are some two hundred, which are compared where they arrive. */
export function countries(): Query {
  return {
    text: `MATCH (n:${LABEL.own}:Country) RETURN ${entity('n')} AS kept ORDER BY n.id`,
    parameters: {},
  }
}
