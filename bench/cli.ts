import { printRatios, type Ratio } from './ratios.js'

/** Measurements that can be run again: `npm run bench -- NAME [SIZES…]`; without a name the quick ones. */
const MEASUREMENTS: Record<string, (...sizes: number[]) => Promise<Ratio[]>> = {
  import: async (copies) => (await import('./import.js')).measureImport(copies),
  store: async (entities = 100_000, relations) => (await import('./store.js')).measureStore(entities, relations),
  api: async (seconds, entities) => (await import('./api.js')).measureApi(seconds, entities),
  page: async () => (await import('./page.js')).measurePage(),
  // Prints its own table: it measures against another server than ours.
  neo4j: () => import('./neo4j.js').then(() => []),
}

const [name, ...sizes] = process.argv.slice(2)
const measurement = name === undefined ? quick : MEASUREMENTS[name]
if (name === 'api-server') {
  // What `api` measures runs beside it.
  await (await import('./api-server.js')).serveFor(sizes[0] ?? '')
} else if (measurement) {
  const ratios = await measurement(...sizes.map(Number).filter(Number.isFinite))
  if (ratios.length > 0) printRatios(ratios)
} else {
  console.error(`Which measurement? One of: ${Object.keys(MEASUREMENTS).join(', ')}.`)
  process.exitCode = 1
}

/** What needs nothing but the project, and less than a minute. */
async function quick(): Promise<Ratio[]> {
  const { measureImport } = await import('./import.js')
  const { measureStore } = await import('./store.js')
  return [...(await measureImport()), ...(await measureStore(10_000))]
}
