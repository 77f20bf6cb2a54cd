/** Measurements that can be run again: `npm run bench -- NAME`. */
const MEASUREMENTS: Record<string, () => Promise<unknown>> = {
  store: () => import('./store.js'),
}

const [name = ''] = process.argv.slice(2)
const measurement = MEASUREMENTS[name]
if (measurement) await measurement()
else {
  console.error(`Which measurement? One of: ${Object.keys(MEASUREMENTS).join(', ')}.`)
  process.exitCode = 1
}
