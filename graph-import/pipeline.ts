import type { Graph } from '../graph/model/index.js'
import { assemble, type KeptReading } from './assembly/index.js'
import { loadAuthorities } from './authorities/index.js'
import { readSource } from './documents/index.js'
import type { Reading } from './reading.js'
import { toReading } from './relations/index.js'
import { toStructure } from './structure/index.js'
import { toText } from './text/index.js'

/**
 * What one file says. Bytes become source pieces, these logical paragraphs, these the
 * parts that the document's makers meant; names in them become entities, sentences relations.
 *
 * @throws UnreadableFile with a sentence for the user where the file cannot be read at all.
 */
export async function read(name: string, bytes: Uint8Array): Promise<Reading> {
  return toReading(toStructure(toText(await readSource(name, bytes))), loadAuthorities())
}

/** What all files together say. */
export function toGraph(readings: readonly KeptReading[]): Graph {
  return assemble(readings)
}
