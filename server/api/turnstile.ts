/**
 * Lets one answer after the other begin, each after a look at the connections: of thousands who ask and
 * leave at once, most have left before any work is done for them, and whoever stays is not behind them all.
 */
const waiting: (() => void)[] = []

/** Fulfilled when it is one's turn to begin. */
export function admission(): Promise<void> {
  return new Promise((begin) => {
    if (waiting.push(begin) === 1) setImmediate(next)
  })
}

function next() {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(next)
}
