import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { read } from '../pipeline.js'
import { type Reader, readerHere } from './reader.js'
import { readingThreads } from './reading-threads.js'

/** Bytes that are worth a thread: it starts in the time in which so much is read. */
const WORTH_A_THREAD = 1_000_000
/** Each thread holds the rules, the word lists and a document: beyond some, memory ends before cores do. */
const MOST_THREADS = 8

/** Built beside the program that runs; from sources there is none. */
const PROGRAM = new URL('./read.worker.js', import.meta.url)

/** The reader for these files: in threads, at most one a core, where there is much to read and more than one core. */
export async function readerFor(files: readonly string[]): Promise<Reader> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const threads = Math.min(availableParallelism(), MOST_THREADS, files.length, Math.floor(bytes / WORTH_A_THREAD))
  return threads > 1 && existsSync(PROGRAM) ? readingThreads(PROGRAM, threads) : readerHere(read)
}
