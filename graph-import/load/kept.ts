import { gunzipSync, gzipSync } from 'node:zlib'
import type { EntityId } from '../../graph/model/index.js'
import type { StoredReading } from '../../graph/store/graph-store.js'
import type { KeptReading } from '../assembly/index.js'

/** Of the rules that make readings: the build puts a digest of the importer's sources here. */
export const RULES = process.env.RAPPORTEUR_RULES ?? 'source'

/** A packed reading, with what tells whether it is known and which others it replaces: many lie in memory where their texts would not. */
export interface HeldReading {
  stored: StoredReading
  file: KeptReading['reading']['file']
  document: EntityId
  importedAt: string
}

export function hold(kept: KeptReading): HeldReading {
  return held(kept, pack(kept))
}

/** One that a store has kept. */
export function holdStored(stored: StoredReading): HeldReading {
  return held(unpack(stored), stored)
}

function held({ reading: { file, document }, importedAt }: KeptReading, stored: StoredReading): HeldReading {
  return { stored, file, document: document.id, importedAt }
}

/** A reading as a store keeps it. */
function pack(kept: KeptReading): StoredReading {
  return { rules: RULES, bytes: gzipSync(JSON.stringify(kept), { level: 4 }) }
}

export function unpack(stored: StoredReading): KeptReading {
  return JSON.parse(gunzipSync(stored.bytes).toString('utf8')) as KeptReading
}
