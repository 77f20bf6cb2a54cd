#!/usr/bin/env node
// npm test: everything, on built programs, the real page in a real browser and (where one can be had) a real Neo4j.
import { spawn } from 'node:child_process'
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

/**
 * One run of vitest. What it prints is shown as it comes, or kept where another run has the terminal.
 * @param {string} name of the run, for its results
 * @param {readonly string[]} words for vitest
 * @param {boolean} shown
 */
function tested(name, words, shown) {
  const results = join(root, `dist/test-results-${name}.json`)
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...words,
    ],
    {
      cwd: root,
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
      env: { ...process.env, RAPPORTEUR_TEST_CHROMIUM: browser },
    },
  )
  /** @type {Buffer[]} */
  const kept = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => kept.push(piece))
  return new Promise((resolve) =>
    child.once('close', (status) => {
      process.stdout.write(Buffer.concat(kept))
      const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
      resolve({
        status,
        passed: numPassedTests,
        failed: numFailedTests,
        skipped: numPendingTests,
        failures: testResults.flatMap(failuresOf),
      })
    }),
  )
}

/**
 * What failed in a file, a text each.
 * @param {{ name: string, message: string, status: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} file
 */
function failuresOf({ name, message, status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  // A file that could not be read has no tests to tell of.
  if (failed.length === 0) return status === 'failed' ? [`${name}: ${message.slice(0, 500)}`] : []
  return failed.map(
    ({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n').slice(0, 1500)}`,
  )
}

const words = process.argv.slice(2)
const projects = (/** @type {string[]} */ ...names) => names.flatMap((name) => ['--project', name])
// Browser and Neo4j mostly wait: one after the other, all three would take twice as long.
const runs =
  words.length > 0
    ? [await tested('all', words, true)]
    : await Promise.all([
        tested('unit', projects('architecture', 'unit'), true),
        tested('e2e', projects('e2e'), false),
        tested('neo4j', projects('neo4j'), false),
      ])
const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => runs.reduce((all, run) => all + run[key], 0)
const skipped = sum('skipped')
// Three runs print much; whoever reads only the end finds there what matters.
for (const failure of runs.flatMap(({ failures }) => failures)) console.log(`\nFailed: ${failure}`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(runs.every(({ status }) => status === 0) && sum('passed') > 0 ? 0 : 1)
