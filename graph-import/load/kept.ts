import { gunzipSync, gzipSync } from 'node:zlib'
import type { EntityId } from '../../graph/model/index.js'
import type { StoredReading } from '../../graph/store/graph-store.js'
import type { KeptReading } from '../assembly/index.js'
import { SharedTexts, shareTexts } from './shared-texts.js'

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
  return held(parsed(stored), stored)
}

function held({ reading: { file, document }, importedAt }: KeptReading, stored: StoredReading): HeldReading {
  return { stored, file, document: document.id, importedAt }
}

/** A reading as a store keeps it. */
function pack(kept: KeptReading): StoredReading {
  return { rules: RULES, bytes: gzipSync(JSON.stringify(kept), { level: 4 }) }
}

/** Of several that are unpacked together, what they say in the same words is one text in memory. */
export function unpack(stored: StoredReading, texts = new SharedTexts()): KeptReading {
  const kept = parsed(stored)
  shareTexts(kept.reading, texts)
  return kept
}

const parsed = (stored: StoredReading): KeptReading => JSON.parse(gunzipSync(stored.bytes).toString('utf8'))
