import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedLoader, openEmbeddedStore } from '../../graph/store/embedded/index.js'
import { storeContract } from './contract.js'

storeContract('embedded', async (graph) => {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-store-'))
  const loader = await openEmbeddedLoader(folder)
  await loader.load(graph, new Map(), '2026-01-01T00:00:00.000Z')
  const store = await openEmbeddedStore(folder, { pollInterval: 50 })
  const close = async () => {
    await store.close()
    await loader.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { store, loader, close }
})
