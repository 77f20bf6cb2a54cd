import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder: the nearest one above this file that holds the schema, whether this runs as source or bundled below dist/. */
export const PROJECT_ROOT = above(dirname(fileURLToPath(import.meta.url)))

function above(folder: string): string {
  if (existsSync(join(folder, 'schema.graphql'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('schema.graphql is missing from the project’s folder')
  return above(parent)
}
