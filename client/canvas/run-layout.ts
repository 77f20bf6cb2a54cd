import type { Point } from '../state/explore/change.js'
import type { LayoutInput, LayoutName } from './layouts.js'

interface Answer {
  ticket: number
  places: Map<string, Point>
}

let worker: Worker | null = null
let tickets = 0

/** Asks the worker for new places. Rejects where the browser lets no worker start. */
export function runLayout(name: LayoutName, input: LayoutInput): Promise<Map<string, Point>> {
  worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  const asked = worker
  tickets += 1
  const ticket = tickets
  return new Promise((resolve, reject) => {
    const onMessage = ({ data }: MessageEvent<Answer>): void => {
      if (data.ticket !== ticket) return
      stop()
      resolve(data.places)
    }
    const onError = (): void => {
      stop()
      reject(new Error('The layout could not be computed.'))
    }
    const stop = (): void => {
      asked.removeEventListener('message', onMessage)
      asked.removeEventListener('error', onError)
    }
    asked.addEventListener('message', onMessage)
    asked.addEventListener('error', onError)
    asked.postMessage({ ticket, name, input })
  })
}
