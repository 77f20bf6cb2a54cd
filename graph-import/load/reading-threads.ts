import { Worker } from 'node:worker_threads'
import type { HeldReading } from './kept.js'
import type { Reader } from './reader.js'

/** What a thread is sent, and what it sends back. */
export interface Question {
  name: string
  bytes: Uint8Array
  importedAt: string
}
export type Answer = { held: HeldReading } | { refused: string }

interface Thread {
  worker: Worker
  /** Set while it reads. */
  answered: ((answer: Answer | { brokeOff: string }) => void) | null
}

interface Job {
  question: Question
  resolve: (held: HeldReading) => void
  reject: (error: Error) => void
}

/**
 * Reads in threads that run the given program (`read.worker.ts`, built). A file at which a
 * thread ends, for want of memory for instance, is refused; another thread takes its place.
 */
export function readingThreads(program: URL, atOnce: number): Reader {
  const free: Thread[] = []
  const all = new Set<Thread>()
  const waiting: Job[] = []

  function start(): Thread {
    const worker = new Worker(program)
    const thread: Thread = { worker, answered: null }
    const ended = (reason: string) => {
      all.delete(thread)
      if (free.includes(thread)) free.splice(free.indexOf(thread), 1)
      thread.answered?.({ brokeOff: reason })
    }
    worker.on('message', (answer: Answer) => thread.answered?.(answer))
    worker.on('error', (error) => ended(error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => ended(`exit code ${code}`))
    all.add(thread)
    return thread
  }

  function next(): void {
    if (waiting.length === 0) return
    const thread = free.pop() ?? (all.size < atOnce ? start() : null)
    const job = thread && waiting.shift()
    if (!job) return
    thread.answered = (answer) => {
      thread.answered = null
      if ('held' in answer) job.resolve(answer.held)
      else if ('refused' in answer) job.reject(new Error(answer.refused))
      else job.reject(new Error(`Reading it broke off: ${answer.brokeOff}.`))
      if (!('brokeOff' in answer)) free.push(thread)
      next()
    }
    thread.worker.postMessage(job.question)
  }

  return {
    atOnce,
    read: (name, bytes, importedAt) =>
      new Promise((resolve, reject) => {
        waiting.push({ question: { name, bytes, importedAt }, resolve, reject })
        next()
      }),
    close: async () => {
      await Promise.all([...all].map(({ worker }) => worker.terminate()))
    },
  }
}
