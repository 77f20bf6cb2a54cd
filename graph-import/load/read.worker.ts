import { parentPort } from 'node:worker_threads'
import { read } from '../pipeline.js'
import { readerHere } from './reader.js'
import type { Answer, Question } from './reading-threads.js'

/** Reads the files that it is sent, one at a time, in a thread of its own. */
const reader = readerHere(read)

parentPort?.on('message', async ({ name, bytes, importedAt }: Question) => {
  parentPort?.postMessage(await answer(name, bytes, importedAt))
})

async function answer(name: string, bytes: Uint8Array, importedAt: string): Promise<Answer> {
  try {
    return { held: await reader.read(name, bytes, importedAt) }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  }
}
