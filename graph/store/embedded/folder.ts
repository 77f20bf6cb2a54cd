import { constants } from 'node:fs'
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** What lies where in a store's folder. */
export function pathsIn(folder: string) {
  return {
    snapshot: join(folder, 'graph.snapshot'),
    /** The snapshot before it. */
    previous: join(folder, 'graph.previous.snapshot'),
    readings: join(folder, 'readings'),
    lock: join(folder, 'import.lock'),
  }
}

/**
 * Replaces a file whole: written beside it, forced to the disk, renamed. Killed at any
 * moment, the former file is still there. `keepAs` is where the former one is kept.
 */
export async function replaceFile(
  path: string,
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  keepAs?: string,
) {
  await mkdir(dirname(path), { recursive: true })
  const beside = temporary(path)
  try {
    const file = await open(beside, 'w')
    try {
      for await (const part of parts) await file.writeFile(part)
      await file.sync()
    } finally {
      await file.close()
    }
    if (keepAs) await keep(path, keepAs)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Names of files that a killed writer may have left begin with this. */
export const TEMPORARY = '.writing-'

function temporary(path: string): string {
  return join(dirname(path), `${TEMPORARY}${process.pid}-${basename(path)}`)
}

/** A second name for the present file, so that there is no moment without one. */
async function keep(path: string, keepAs: string) {
  const beside = temporary(keepAs)
  await rm(beside, { force: true })
  try {
    await link(path, beside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    // Some file systems know no second names.
    await copyFile(path, beside, constants.COPYFILE_FICLONE)
  }
  await rename(beside, keepAs)
}

/** Makes the renaming itself last. Where folders can not be opened (Windows), the system does that. */
async function syncFolder(folder: string) {
  let handle: Awaited<ReturnType<typeof open>>
  try {
    handle = await open(folder, 'r')
  } catch (error) {
    if (isCode(error, 'EISDIR', 'EPERM', 'EACCES')) return
    throw error
  }
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
