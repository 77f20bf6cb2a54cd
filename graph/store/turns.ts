/**
 * Work on this thread keeps everybody else waiting: whoever asks for health, whoever types a word, and
 * the news that a client has gone. So long work gives the others a turn now and then.
 */

/** Milliseconds of work after which the others have a turn. Short enough to be waited for, and longer than nearly every answer takes. */
const SLICE = 250

/** When the others last had a turn, by the clock. */
let then = performance.now()
/** What this process had worked when it last gave a turn. */
let workedThen = worked()
let next: Promise<void> | null = null

/** Milliseconds of work of this process so far: time in which the machine did something else is none of it. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** True where it is time for a turn of the others: after SLICE milliseconds of work. The system is only asked for the work where the clock allows for as much: short answers would spend a good part of their time on asking. */
export function turnDue(): boolean {
  return performance.now() - then > SLICE && worked() - workedThen > SLICE
}

/** A turn of the others, to be awaited `while (turnDue())`: of those who wait for one together, the first to go on may work so long that the next is due. */
export function turn(): Promise<void> {
  next ??= new Promise((resolve) => {
    setImmediate(() => {
      then = performance.now()
      workedThen = worked()
      next = null
      resolve()
    })
  })
  return next
}
