import { StoreError } from '../errors.js'
import { patienceLeft } from '../patience.js'
import { turn, turnDue } from '../turns.js'

/** How often a long loop looks at the clock: once in so many turns. */
const TURNS = 1024

/** Ends a call that runs longer than its time limit, or than whoever asked waits. */
export class Deadline {
  private readonly end: number
  private readonly patience: number
  private turns = 0
  private due = false

  /** @throws StoreError TIMEOUT where nobody waits any more */
  constructor(private readonly limit: number) {
    const now = performance.now()
    this.end = now + limit
    this.patience = now + patienceLeft()
  }

  /** To be called in every turn of a loop that may be long. @throws StoreError TIMEOUT */
  check = (): void => {
    if (++this.turns % TURNS === 0) this.now()
  }

  /** Looks at the clock at once. @throws StoreError TIMEOUT */
  now = (): void => {
    const now = performance.now()
    if (now > this.end) {
      throw new StoreError('TIMEOUT', `The answer took longer than the time limit of ${this.limit} ms. Ask for less.`)
    }
    if (now > this.patience) patienceLeft()
    this.due = turnDue()
  }

  /** True where others should have a turn: `rest` is then to be awaited, by loops that can. Told by the last look at the clock. */
  get restDue(): boolean {
    return this.due
  }

  /** Gives others a turn, in which a client may turn out to have gone. @throws StoreError TIMEOUT */
  async rest(): Promise<void> {
    while (turnDue()) await turn()
    patienceLeft()
    this.now()
  }
}
