import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each room may import from, besides itself: docs/house.md in the README's diagram, as a table. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'graph/model': [],
  'graph/store': ['graph/model', 'graph/analysis'],
  'graph/analysis': ['graph/model'],
  'graph/export': ['graph/model', 'graph/store', 'graph/analysis'],
  'graph-import': ['graph/model', 'graph/store', 'graph/analysis'],
  server: ['graph/model', 'graph/store', 'graph/analysis', 'graph/export'],
  client: [],
}

/** The import's stages in the order in which data flow: a stage knows the types of those before it, and `pipeline.ts` alone knows all. */
const STAGES = ['documents', 'text', 'structure', 'mentions', 'entities', 'relations', 'assembly', 'load']

const room = (path: string) => Object.keys(MAY_IMPORT).find((name) => path === name || path.startsWith(`${name}/`))

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Relative imports of a file as paths from the project's root; type-only ones too, since knowing a type is knowing a room. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import|new URL)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)
  return [...found].map(([, path]) => normalize(join(dirname(file), path ?? '')))
}

const files = ['graph', 'graph-import', 'server', 'client'].flatMap(sources)

describe('import directions', () => {
  it('finds files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap(importsOf).length).toBeGreaterThan(50)
  })

  it.each(Object.keys(MAY_IMPORT))('%s imports only from rooms below it', (name) => {
    const wrong = files
      .filter((file) => room(file) === name)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => /\.(js|ts|tsx|json|mjs)$/.test(target))
      .filter(({ target }) => {
        const to = room(target)
        return to !== name && !(to && MAY_IMPORT[name]?.includes(to))
      })
    expect(wrong).toEqual([])
  })

  it('stages of the import know only the stages before them', () => {
    const wrong = files
      .filter((file) => file.startsWith('graph-import/'))
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ file, target }) => {
        const [from, to] = [file, target].map((path) => STAGES.indexOf(path.split('/')[1] ?? ''))
        return from !== undefined && to !== undefined && from >= 0 && to > from
      })
    expect(wrong).toEqual([])
  })

  it('has no import cycles between files', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file).map((path) => path.replace(/\.jsx?$/, '.ts'))]))
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (file: string, trail: string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) walk(next, [...trail, file])
        done.add(file)
      }
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })
})
