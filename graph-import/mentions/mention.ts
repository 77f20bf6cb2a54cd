import type { Capacity, OrganisationType } from '../../graph/model/index.js'

/**
 * Fourth stage: spans of a passage that name something. A mention is not yet an entity:
 * `meant` says what the words are by authority data or by their shape.
 */
export interface FoundMention {
  start: number
  end: number
  /** Words as printed. */
  text: string
  /** The recogniser. */
  rule: string
  meant: Meant
  confidence: number
}

/** Widest reading first: recognisers propose, `findMentions` keeps the longest that do not overlap. A name inside a longer one (INTERPOL in `INTERPOL Specialized Operational Network`) is kept in `within` of the longer. */
export type Meant =
  /** An entity that authority data know, by its id. */
  | { by: 'authority'; id: string }
  /** An organisation that no list knows, found by the shape of its name. */
  | {
      by: 'name'
      kind: 'ORGANISATION'
      name: string
      abbreviation: string | null
      type: OrganisationType
      /** Names inside the name that are entities of their own: whose it is a part of. */
      within: { start: number; end: number; id: string }[]
    }
  /** An instrument or a body found by the shape of its name. */
  | { by: 'name'; kind: 'INSTRUMENT' | 'BODY'; name: string; abbreviation: string | null }
  /** A document by its symbol, without a trailing `*`. */
  | { by: 'symbol'; symbol: string }
  /** A resolution or decision; `organ` is the authority id of the body that adopted it where the words or the symbol tell. */
  | { by: 'resolution'; number: string; organ: string | null; title: string | null }
  /** A person, titles left off. `key` joins `Mr. Ferrara` to `Calogero Ferrara` within a document. */
  | { by: 'person'; name: string }
  /** Those addressed without being named: `States parties`. */
  | { by: 'group'; id: string; name: string }
  /** A meeting of a body named by ordinal or year: `its fifth session`. */
  | { by: 'meeting'; body: string; ordinal: number | null; year: number | null }

export type { Capacity }
