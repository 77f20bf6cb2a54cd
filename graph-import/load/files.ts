import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

/** Endings of the files that a folder is searched for; `documents/formats.ts` decides by content how each is read. */
const READABLE = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.pdf', '.docx', '.doc', '.jsonl'])

export interface FoundFiles {
  /** Paths, in the order of names. */
  files: string[]
  /** What stands in a folder and is no document: other endings, READMEs. */
  passedOver: string[]
  missing: string[]
}

/** The files that the given paths name; folders are searched with all below them. A file named itself is always taken. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], passedOver: [], missing: [] }
  for (const path of paths) {
    const what = await stat(path).catch(() => null)
    if (!what) found.missing.push(path)
    else if (what.isDirectory()) await search(path, found)
    else found.files.push(path)
  }
  return { ...found, files: [...new Set(found.files)] }
}

async function search(folder: string, found: FoundFiles): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) await search(path, found)
    else if (isDocument(path)) found.files.push(path)
    else found.passedOver.push(path)
  }
}

/** A README tells about the folder, not about a meeting. */
function isDocument(path: string): boolean {
  const name = basename(path)
  return READABLE.has(extname(name).toLowerCase()) && !/^readme\b/i.test(name)
}
