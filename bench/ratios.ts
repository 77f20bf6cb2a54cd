/** One thing measured. Seconds depend on the machine, so each stands beside something measured on the same. */
export interface Ratio {
  measurement: string
  name: string
  /** As measured, in `unit`. */
  value: number
  unit: 'ms' | 'answers' | 'answers/s' | 'frames/s' | 'documents/s' | 'MB/s' | 'MB'
  /** Value divided by that of `against`; null where there is nothing to compare with. */
  ratio: number | null
  against: string | null
}

/** Milliseconds of processor time, which a busy machine does not stretch as it does the clock's. */
export async function timed<T>(act: () => T | Promise<T>): Promise<[ms: number, value: T]> {
  const start = process.cpuUsage()
  const value = await act()
  const { user, system } = process.cpuUsage(start)
  return [(user + system) / 1000, value]
}

/** The ratios as a table for people, then as JSON for programs. */
export function printRatios(ratios: readonly Ratio[]): void {
  const number = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))
  for (const { measurement, name, value, unit, ratio, against } of ratios) {
    const beside = ratio === null ? '' : `${ratio.toFixed(3).padStart(12)} × ${against}`
    console.log(
      `${measurement.padEnd(8)} ${name.padEnd(46)} ${number(value).padStart(9)} ${unit.padEnd(11)} ${beside}`.trimEnd(),
    )
  }
  console.log(JSON.stringify(ratios))
}
