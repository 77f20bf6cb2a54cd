import { createServer } from 'node:http'
import { join } from 'node:path'
import { placeOf, storeFrom } from '../graph/store/environment.js'
import { StoreError } from '../graph/store/errors.js'
import { createApp } from './app.js'
import { openingStore } from './opening-store.js'
import { PROJECT_ROOT } from './project-root.js'
import { addressOf, SettingError, settingsFrom } from './settings.js'

/** npm start's server: opens the store that the environment names and serves it until told to stop. */

try {
  await serve(process.env)
} catch (error) {
  if (!(error instanceof StoreError || error instanceof SettingError)) throw error
  console.error(error.message)
  process.exit(1)
}

async function serve(environment: NodeJS.ProcessEnv) {
  const { host, port, options } = settingsFrom(environment, process.stderr.isTTY)
  const place = placeOf(environment)
  const store = openingStore(storeFrom(environment), place)
  const app = createApp(store, { ...options, page: join(PROJECT_ROOT, 'dist/page'), processMetrics: true })
  const server = createServer(
    // Idle connections outlast those of clients and proxies, so that none is closed while a request is on its way.
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    app.listener,
  )
  // Whoever takes nothing of an answer for so long, or so long sends nothing, is left. Events have signs of life more often.
  server.timeout = 60_000

  const stop = async () => {
    server.close()
    app.close()
    // Answers under way are finished; what still waits then, such as a subscription, is cut off.
    setTimeout(() => server.closeAllConnections(), 2_000).unref()
    server.closeIdleConnections()
    await store.close()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)

  server.once('error', (error: NodeJS.ErrnoException) => {
    const address = addressOf(host, port)
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use: perhaps Rapporteur is running already, at ${address}. Choose another with PORT=… npm start.`
        : `Can not listen at ${address}: ${error.message}`,
    )
    process.exit(1)
  })
  server.listen(port, host)
  try {
    await store.opened
  } catch (error) {
    server.close()
    throw error
  }
  const bound = server.address()
  console.log(`Rapporteur is at ${addressOf(host, typeof bound === 'object' && bound ? bound.port : port)}`)
}
