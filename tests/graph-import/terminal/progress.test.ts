import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ImportStep } from '../../../graph-import/load/import-files.js'
import { showProgress } from '../../../graph-import/terminal/progress.js'

/** What is written while steps come, each after so many seconds. */
function said(...steps: [seconds: number, step: ImportStep][]): string[] {
  const lines: string[] = []
  const out = { isTTY: false, write: (line: string) => lines.push(line.trimEnd()) > 0 }
  const progress = showProgress(out as unknown as NodeJS.WriteStream)
  for (const [seconds, step] of steps) {
    vi.advanceTimersByTime(seconds * 1000)
    progress.step(step)
  }
  return lines
}

describe('progress', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
    vi.advanceTimersByTime(1000)
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const loading = (done: number, documents?: { done: number; total: number }): ImportStep => ({
    step: 'loading',
    done,
    total: 40_000,
    documents,
  })

  it('tells documents, rows a second and the time left', () => {
    const lines = said(
      [0, loading(0, { done: 0, total: 8 })],
      [10, loading(10_000, { done: 2, total: 8 })],
      [30, loading(40_000, { done: 8, total: 8 })],
    )
    expect(lines).toEqual([
      'Loading 0 of 8 documents: 0 of 40000 rows',
      'Loading 2 of 8 documents: 10000 of 40000 rows, 1000 rows a second, about 30 s left',
      'Loading 8 of 8 documents: 40000 of 40000 rows, 1000 rows a second',
    ])
  })

  it('tells steps alone of a store that writes no rows', () => {
    expect(said([0, loading(0)], [10, loading(20_000)])).toEqual([
      'Loading 0 of 40000',
      'Loading 20000 of 40000, about 10 s left',
    ])
  })
})
