#!/usr/bin/env node
// npm test: everything, on built programs, the real page in a real browser and (where one can be had) a real Neo4j.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePage, ensurePrograms } from './lib/built.mjs'
import { chromium } from './lib/chromium.mjs'
import { ensureInstalled } from './lib/installed.mjs'
import { root } from './lib/root.mjs'

ensureInstalled()
await Promise.all([ensurePrograms(), ensurePage()])
const browser = await chromium()
console.log(`Browser tests use ${browser}`)

mkdirSync(join(root, 'dist'), { recursive: true })
const results = join(root, 'dist/test-results.json')
const vitest = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, RAPPORTEUR_TEST_CHROMIUM: browser } },
)
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'))
console.log(
  `${numPassedTests} passed, ${numFailedTests} failed${numPendingTests ? `, ${numPendingTests} skipped` : ''}`,
)
process.exit(vitest.status === 0 && numPassedTests > 0 ? 0 : 1)
