import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLEAN } from '../corpus.js'

/** The clean report of the corpus, as its file has it. */
export const REPORT = readFileSync(join(process.cwd(), 'corpus', CLEAN[0] ?? ''), 'utf8')

/** Its paragraphs, each on one line; a point of a list is one. */
export const PARAGRAPHS = REPORT.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')

/** How often a property is tried: seldom in `npm test`, thirty times as often in `npm run soak`. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: process.env.RAPPORTEUR_SOAK ? usual * 30 : usual }
}

/** Milliseconds that a property may take, on a busy machine or in a soak. */
export const TIMEOUT = process.env.RAPPORTEUR_SOAK ? 1_800_000 : 60_000
