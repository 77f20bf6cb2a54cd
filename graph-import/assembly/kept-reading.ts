import type { Reading } from '../reading.js'

/** A reading with what only its import knows. */
export interface KeptReading {
  reading: Reading
  /** ISO 8601 instant of the import that first brought this file. */
  importedAt: string
}
