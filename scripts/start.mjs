#!/usr/bin/env node
// npm start: installs what is missing, builds, imports corpus/ into an empty embedded store, serves page and API.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensurePage, ensurePrograms } from './lib/built.mjs'
import { ensureInstalled } from './lib/installed.mjs'
import { root } from './lib/root.mjs'

ensureInstalled()
await Promise.all([ensurePrograms(), ensurePage()])
const program = (name) => join(root, 'dist/programs', `${name}.js`)

// A Neo4j may be somebody's own: only `npm run import` writes there.
if ((process.env.RAPPORTEUR_STORE || 'embedded') === 'embedded') {
  const words = [program('import'), '--if-empty', join(root, 'corpus')]
  const importing = spawnSync(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (importing.status === 2) process.exit(1)
}
await import(pathToFileURL(program('server')).href)
