import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Graph } from '../../graph/model/index.js'
import { findFiles } from '../../graph-import/load/files.js'
import { read, toGraph } from '../../graph-import/pipeline.js'

/** The graph of the documents that ship with the project. */
export async function corpus(): Promise<Graph> {
  const { files } = await findFiles(['corpus'])
  const readings = await Promise.all(
    files.map(async (file) => ({
      reading: await read(basename(file), await readFile(file)),
      importedAt: '2026-01-01T00:00:00.000Z',
    })),
  )
  return toGraph(readings)
}
