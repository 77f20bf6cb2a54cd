import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** Texts of the operations that the built page asks by their SHA-256 alone. */
export interface PageOperations {
  /** Null for one that the page as it is built now does not have. */
  text(hash: string): Promise<string | null>
}

const FILE = 'operations.json'
const TEXT_BY_HASH = z.record(z.string(), z.string())

/** `folder` is what the build of the page wrote. Like the page, they are read as asked for, so that a new build needs no restart. */
export function createPageOperations(folder: string): PageOperations {
  const file = join(folder, FILE)
  let known = { changed: -1, texts: new Map<string, string>() }
  return {
    async text(hash) {
      const found = await stat(file).catch(() => null)
      if (found && found.mtimeMs !== known.changed) {
        const texts = await readTexts(file)
        if (texts) known = { changed: found.mtimeMs, texts }
      }
      return known.texts.get(hash) ?? null
    },
  }
}

/** Null where a build is just writing it. */
async function readTexts(file: string): Promise<Map<string, string> | null> {
  try {
    return new Map(Object.entries(TEXT_BY_HASH.parse(JSON.parse(await readFile(file, 'utf8')))))
  } catch {
    return null
  }
}
