import { StoreError } from '../errors.js'

/** How often a long loop looks at the clock: once in so many turns. */
const TURNS = 1024

/** Ends a call that runs longer than its time limit. */
export class Deadline {
  private readonly end: number
  private turns = 0

  constructor(private readonly limit: number) {
    this.end = performance.now() + limit
  }

  /** To be called in every turn of a loop that may be long. @throws StoreError TIMEOUT */
  check = (): void => {
    if (++this.turns % TURNS === 0) this.now()
  }

  /** Looks at the clock at once. @throws StoreError TIMEOUT */
  now = (): void => {
    if (performance.now() > this.end) {
      throw new StoreError('TIMEOUT', `The answer took longer than the time limit of ${this.limit} ms. Ask for less.`)
    }
  }
}
