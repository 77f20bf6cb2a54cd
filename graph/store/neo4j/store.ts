import type { GraphStore } from '../graph-store.js'
import { formerIdsPage } from '../redirects.js'
import * as around from './answers/around.js'
import type { Asking } from './answers/asking.js'
import * as byId from './answers/by-id.js'
import * as lists from './answers/lists.js'
import * as takingPart from './answers/taking-part.js'
import * as traversals from './answers/traversals.js'
import { type Neo4jConfig, POLL_INTERVAL } from './config.js'
import { Served } from './served.js'
import { Neo4jSession } from './session.js'

/**
 * Serves the graph of a Neo4j. A server that is down is no error here: calls fail with
 * STORE_UNAVAILABLE until it answers. Nothing is ever written.
 */
export async function openNeo4jStore(config: Neo4jConfig): Promise<GraphStore> {
  const session = new Neo4jSession(config, 'reading')
  const served = new Served(session, config.pollInterval ?? POLL_INTERVAL)
  await served.look().catch(() => {})
  const asking: Asking = {
    read: (query) => session.read(query),
    readTogether: (work) => session.readTogether(work),
    follow: () => served.follow(),
  }
  return {
    info: () => served.look(),
    onChange: (listener) => served.onChange(listener),
    close: async () => {
      served.close()
      await session.close()
    },

    entities: (ids) => byId.entities(asking, ids),
    relations: (ids) => byId.relations(asking, ids),
    passages: (ids) => byId.passages(asking, ids),
    formerIds: async (request) => formerIdsPage(await served.formerIds(), request),
    documentsBySymbol: (symbols) => byId.documentsBySymbol(asking, symbols),
    countriesByName: (names) => byId.countriesByName(asking, names),

    list: (request) => lists.list(asking, request),
    search: (request) => lists.search(asking, request),
    searchPassages: (request) => lists.searchPassages(asking, request),
    recommendationFacets: (requests) => lists.recommendationFacets(asking, requests),
    diagnostics: (request) => lists.diagnostics(asking, request),

    relationCounts: (ids, filter, exclude) => around.relationCounts(asking, ids, filter, exclude),
    relationsOf: (ids, filter, page) => around.relationsOf(asking, ids, filter, page),
    linked: (ids, request) => around.linked(asking, ids, request),
    mentionsOf: (ids, page) => around.mentionsOf(asking, ids, page),
    passagesOf: (documents, request) => around.passagesOf(asking, documents, request),
    relationsOn: (passages, page) => around.relationsOn(asking, passages, page),
    relationsAt: (meetings, kinds) => around.relationsAt(asking, meetings, kinds),

    neighbourhood: (request) => traversals.neighbourhood(asking, request),
    relationsAmong: (ids, filter) => traversals.relationsAmong(asking, ids, filter),
    paths: (requests) => traversals.paths(asking, requests),
    coOccurrence: (request) => traversals.coOccurrence(asking, request),
    shared: (pairs, request, page) => traversals.shared(asking, pairs, request, page),
    recurrence: (request) => takingPart.recurrence(asking, request),
    recurrenceEvidence: (cells, page) => takingPart.recurrenceEvidence(asking, cells, page),
    presence: (meetings) => takingPart.presence(asking, meetings),
    coverage: () => takingPart.coverage(asking),
  }
}
