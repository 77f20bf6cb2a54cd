import { setTimeout as sleep } from 'node:timers/promises'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../graph-import/load/ahead.js'

describe('inOrder', () => {
  it('gives results in the order of the items, however long each takes and however many are begun', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 12 }), fc.integer({ min: 0, max: 5 }), async (waits, ahead) => {
        let running = 0
        let most = 0
        const act = async (wait: number) => {
          most = Math.max(most, ++running)
          await sleep(wait)
          running--
          return wait
        }
        const results: number[] = []
        for await (const result of inOrder(waits, ahead, act)) results.push(result)
        expect(results).toEqual(waits)
        expect(most).toBeLessThanOrEqual(Math.max(ahead, 1))
      }),
      { numRuns: 30 },
    )
  })

  it('throws at the turn of the item that failed', async () => {
    const results: number[] = []
    const failing = async () => {
      for await (const result of inOrder([1, 2, 3], 3, async (item) => {
        if (item === 2) throw new Error('two')
        return item
      }))
        results.push(result)
    }
    await expect(failing()).rejects.toThrow('two')
    expect(results).toEqual([1])
  })
})
