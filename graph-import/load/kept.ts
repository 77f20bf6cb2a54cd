import { gunzipSync, gzipSync } from 'node:zlib'
import type { StoredReading } from '../../graph/store/graph-store.js'
import type { KeptReading } from '../assembly/index.js'

/** Of the rules that make readings: the build puts a digest of the importer's sources here. */
export const RULES = process.env.RAPPORTEUR_RULES ?? 'source'

/** A reading as a store keeps it. */
export function pack(kept: KeptReading): StoredReading {
  return { rules: RULES, bytes: gzipSync(JSON.stringify(kept), { level: 4 }) }
}

export function unpack(stored: StoredReading): KeptReading {
  return JSON.parse(gunzipSync(stored.bytes).toString('utf8')) as KeptReading
}
