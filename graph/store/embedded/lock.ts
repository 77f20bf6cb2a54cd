import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import * as z from 'zod'
import { StoreError } from '../errors.js'
import { isCode, pathsIn } from './folder.js'

/** Milliseconds between signs of life of the one who holds the lock. */
const SIGN = 5_000
/** A lock without a sign for so long is nobody's, even if its process number is in use (again). A long computation gives no signs, hence the generous time. */
const ABANDONED = 10 * 60_000

const holderSchema = z.object({ process: z.number().int(), host: z.string(), since: z.string() })

/** Returns what gives the lock back. @throws StoreError STORE_UNAVAILABLE where another import holds it. */
export async function lockForImport(folder: string): Promise<() => void> {
  const { lock } = pathsIn(folder)
  await mkdir(folder, { recursive: true })
  const mine = JSON.stringify({ process: process.pid, host: hostname(), since: new Date().toISOString() })
  if (!create(lock, mine) && !(removeAbandoned(lock) && create(lock, mine))) throw held(lock)
  const signs = setInterval(() => {
    try {
      utimesSync(lock, new Date(), new Date())
    } catch {
      // Taken away by hand: the next writer decides.
    }
  }, SIGN)
  signs.unref()
  return () => {
    clearInterval(signs)
    if (contentOf(lock) === mine) rmSync(lock, { force: true })
  }
}

function create(lock: string, content: string): boolean {
  try {
    writeFileSync(lock, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/** True where the lock was nobody's and is gone. Moved aside first: of two who find it so, one moves it. */
function removeAbandoned(lock: string): boolean {
  const content = contentOf(lock)
  if (content === null) return true
  if (!isAbandoned(lock, content)) return false
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true
    throw error
  }
  if (contentOf(aside) !== content) {
    // Another was quicker, and this was its new lock.
    renameSync(aside, lock)
    return false
  }
  rmSync(aside, { force: true })
  return true
}

function isAbandoned(lock: string, content: string): boolean {
  const silent = Date.now() - statSync(lock).mtimeMs
  const holder = parse(content)
  if (holder && holder.host === hostname() && !isAlive(holder.process)) return true
  return silent > ABANDONED
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

function held(lock: string): StoreError {
  const holder = parse(contentOf(lock) ?? '')
  const who = holder ? `process ${holder.process} on ${holder.host}, since ${holder.since}` : 'another process'
  return new StoreError(
    'STORE_UNAVAILABLE',
    `Another import is writing to this store (${who}). Wait until it has ended; if there is none, delete ${lock}.`,
  )
}

function parse(content: string) {
  try {
    return holderSchema.parse(JSON.parse(content))
  } catch {
    return null
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}
