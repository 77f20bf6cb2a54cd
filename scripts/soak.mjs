#!/usr/bin/env node
// npm run soak: all properties, on other cases than npm test and many more. Words that follow are handed to vitest, such as `-t width` or a path.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled } from './lib/installed.mjs'
import { root } from './lib/root.mjs'

ensureInstalled()
const vitest = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project=unit', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, RAPPORTEUR_SOAK: '1' } },
)
process.exit(vitest.status ?? 1)
