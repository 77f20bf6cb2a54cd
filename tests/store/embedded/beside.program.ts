import { readFileSync } from 'node:fs'
import type { Graph } from '../../../graph/model/index.js'
import { openEmbeddedLoader } from '../../../graph/store/embedded/index.js'

// An import in a process of its own: beside.program FOLDER GRAPHS.json, which loads each graph of the list in turn.
const [folder = '', file = ''] = process.argv.slice(2)
const graphs = JSON.parse(readFileSync(file, 'utf8')) as Graph[]
const loader = await openEmbeddedLoader(folder)
for (const graph of graphs) {
  const readings = new Map([['reading', { rules: 'r', bytes: Buffer.from(JSON.stringify(graph)) }]])
  const info = await loader.load(graph, readings, new Date().toISOString())
  console.log(info.version)
}
await loader.close()
