import type { Reading } from '../reading.js'
import { type HeldReading, hold } from './kept.js'

/** Reads files, one after the other or several at once; what comes of a file is the same. */
export interface Reader {
  /** How many files it reads at the same time. */
  atOnce: number
  /**
   * @param name of the file, without folders
   * @param importedAt ISO instant of the import that first brought the file
   * @throws UnreadableFile, or an error that says how the reading broke off
   */
  read(name: string, bytes: Uint8Array, importedAt: string): Promise<HeldReading>
  /** Gives back what reading took; nothing is read afterwards. */
  close(): Promise<void>
}

/** Reads in this process. */
export function readerHere(read: (name: string, bytes: Uint8Array) => Promise<Reading>): Reader {
  return {
    atOnce: 1,
    read: async (name, bytes, importedAt) => hold({ reading: await read(name, bytes), importedAt }),
    close: async () => {},
  }
}
