import { defineConfig } from 'vitest/config'

/** Vite would take the ES modules of graphql where Node takes the CommonJS ones, and two of them do not know each other's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/** One project a kind of test; `scripts/test.mjs` runs them all and prepares what they need. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'architecture', include: ['tests/architecture.test.ts'] } },
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/architecture.test.ts', 'tests/e2e/**', 'tests/neo4j/**'],
          setupFiles: ['tests/support/properties.ts'],
          testTimeout: process.env.RAPPORTEUR_SOAK ? 1_800_000 : 60_000,
          // What is made ready first may be a whole report read, on a machine that does much else.
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'neo4j',
          include: ['tests/neo4j/**/*.test.ts'],
          globalSetup: ['tests/neo4j/server.ts'],
          setupFiles: ['tests/support/properties.ts'],
          // A database, a browser and all other tests share two cores; what never ends fails all the same.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on a busy machine takes its time; what never comes fails all the same.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
})
