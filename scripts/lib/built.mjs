import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { root } from './root.mjs'

/**
 * What is built, and from what. A target is built anew when the content of its sources
 * has changed, so a second start builds nothing.
 */
const PROGRAMS = {
  server: 'server/main.ts',
  import: 'graph-import/cli.ts',
  quality: 'graph-import/quality/cli.ts',
  export: 'graph/export/cli.ts',
  bench: 'bench/cli.ts',
}

export async function ensurePrograms() {
  const sources = [
    'graph',
    'graph-import',
    'server',
    'bench',
    'tests/store',
    'schema.graphql',
    'package-lock.json',
    'scripts/lib/built.mjs',
  ]
  await ifChanged('programs', sources, async () => {
    const { build } = await import('esbuild')
    const entryPoints = Object.fromEntries(Object.entries(PROGRAMS).filter(([, file]) => existsSync(join(root, file))))
    rmSync(join(root, 'dist/programs'), { recursive: true, force: true })
    await build({
      absWorkingDir: root,
      entryPoints: { ...entryPoints, ...workers() },
      outdir: 'dist/programs',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      plugins: [json],
      loader: { '.graphql': 'text' },
      // Readings are kept with the rules that made them, and made anew by others.
      define: { 'process.env.RAPPORTEUR_RULES': JSON.stringify(digestOf(['graph-import', 'graph/model'])) },
      sourcemap: 'linked',
      logLevel: 'warning',
    })
  })
}

/** Node 20 imports no JSON without a flag of the import, so what packages bring as JSON is bundled. As a text it is parsed faster than as a program. */
const json = {
  name: 'json',
  setup(build) {
    const { resolve } = createRequire(import.meta.url)
    build.onResolve({ filter: /^[^./].*\.json$/ }, ({ path }) => ({ path: resolve(path) }))
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const data = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
      return { contents: `export default JSON.parse(${JSON.stringify(data)})`, loader: 'js' }
    })
  },
}

/** Files named `*.worker.ts` run in threads of their own and so are programs of their own. */
function workers() {
  const found = filesBelow(join(root, 'graph-import')).filter((file) => file.endsWith('.worker.ts'))
  return Object.fromEntries(found.map((file) => [file.slice(file.lastIndexOf('/') + 1, -'.ts'.length), file]))
}

export async function ensurePage() {
  await ifChanged('page', ['client', 'vite.config.ts', 'schema.graphql', 'package-lock.json'], async () => {
    const { build } = await import('vite')
    await build({ root: join(root, 'client'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  })
}

async function ifChanged(target, sources, make) {
  const digest = digestOf(sources)
  const stamp = join(root, 'dist', `.${target}`)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  await make()
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, digest)
}

function digestOf(sources) {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesBelow(join(root, source)))
      hash.update(relative(root, file)).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Sorted; nothing where the path does not exist. */
function filesBelow(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
