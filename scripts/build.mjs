#!/usr/bin/env node
// npm run build: programs and page into dist/.
import { ensurePage, ensurePrograms } from './lib/built.mjs'
import { ensureInstalled } from './lib/installed.mjs'

ensureInstalled()
await Promise.all([ensurePrograms(), ensurePage()])
