import { openNeo4jLoader, openNeo4jStore } from '../../graph/store/neo4j/index.js'
import { storeContract } from '../store/contract.js'
import { clear, describeNeo4j, neo4jServer } from './given.js'

describeNeo4j('the contract on a real server', () => {
  storeContract(
    'neo4j',
    async (graph) => {
      await clear()
      const loader = await openNeo4jLoader(neo4jServer())
      await loader.load(graph, new Map(), '2026-01-01T00:00:00.000Z')
      const store = await openNeo4jStore(neo4jServer())
      const close = async () => {
        await store.close()
        await loader.close()
      }
      return { store, loader, close }
    },
    { graphs: 4, questions: 20 },
  )
})
