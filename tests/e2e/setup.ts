import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { CORPUS, run, serve, temporaryFolder } from '../support/programs.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a server that serves page and API on the corpus. */
    base: string
  }
}

/** The product as a new user has it: the corpus imported, page and API served. Stopped by its process when the tests end. */
export default async function setup(project: TestProject) {
  const folder = temporaryFolder()
  const imported = await run('import', [CORPUS], { RAPPORTEUR_DATA: folder })
  if (imported.code !== 0) throw new Error(`importing the corpus failed: ${imported.err}${imported.out}`)
  const server = await serve({ RAPPORTEUR_DATA: folder })
  project.provide('base', server.base)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
