#!/usr/bin/env node
// Runs a program of the project (import, export, quality) with the words that follow its name, built first where its sources have changed.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensurePrograms } from './lib/built.mjs'
import { ensureInstalled } from './lib/installed.mjs'
import { root } from './lib/root.mjs'

const [program, ...words] = process.argv.slice(2)
ensureInstalled()
await ensurePrograms()
const file = join(root, 'dist/programs', `${program}.js`)
process.argv = [process.argv[0], file, ...words]
await import(pathToFileURL(file).href)
