import { rmSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { CHROMIUM_ARGUMENTS, chromium as findChromium } from '../../scripts/lib/chromium.mjs'
import { CORPUS, run, serve, temporaryFolder } from '../support/programs.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a server that serves page and API on the corpus. */
    base: string
    /** Where the one browser of all files is spoken to. */
    browser: string
  }
}

/**
 * The product as a new user has it: the corpus imported, page and API served, and a browser to look
 * at it. Both are stopped by their processes when the tests end.
 */
export default async function setup(project: TestProject) {
  const folder = temporaryFolder()
  const imported = await run('import', [CORPUS], { RAPPORTEUR_DATA: folder })
  if (imported.code !== 0) throw new Error(`importing the corpus failed: ${imported.err}${imported.out}`)
  const server = await serve({ RAPPORTEUR_DATA: folder })
  const executablePath = process.env.RAPPORTEUR_TEST_CHROMIUM ?? (await findChromium())
  const browser = await chromium.launchServer({ executablePath, args: [...CHROMIUM_ARGUMENTS] })
  project.provide('base', server.base)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
