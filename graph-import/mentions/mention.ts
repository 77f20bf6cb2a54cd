import type { Capacity, OrganisationType } from '../../graph/model/index.js'
import type { Occurrence } from './known-names.js'
import type { Words } from './words.js'

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
  /** True where reference data, not the words, tell who is meant: `the secretariat`. What follows from it is inferred. */
  inferred?: true
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
      /** Organisations inside the name: whose it is a part of. */
      within: Owner[]
      /** Of a national institution the State, where the words around tell: `Department of Justice (United States)` is not that of another. Authority id. */
      country: string | null
      /** True where the words name one and no more, such as `the observer for …`: no comma and no `and` in it parts. */
      alone?: true
    }
  /** An instrument or a body found by the shape of its name. */
  | { by: 'name'; kind: 'INSTRUMENT' | 'BODY'; name: string; abbreviation: string | null }
  /** A document by its symbol, without a trailing `*`. */
  | { by: 'symbol'; symbol: string }
  /** A resolution or decision; `number` without the word (`7/1`, `1267 (1999)`, `19/CMA.3`), `organ` is the id of the body that adopted it where the words, the symbol or the number tell. */
  | { by: 'resolution'; number: string; organ: string | null; title: string | null; form: 'RESOLUTION' | 'DECISION' }
  /** A person, titles left off; `Mr. Okafor` has the full name by which the document knows him. */
  | { by: 'person'; name: string }
  /** Those addressed without being named: `States parties`. */
  | { by: 'group'; id: string; name: string }
  /** A name that several bear (`IDB`), where the document does not tell which of them: their authority ids. */
  | { by: 'shared'; bearers: readonly string[] }
  /** A meeting of a body named by ordinal or year: `its fifth session`. */
  | { by: 'meeting'; body: string; ordinal: number | null; year: number | null }

/** Where an owner stands in the text, by authority id or by what the document says of it. */
export type Owner = { start: number; end: number } & ({ id: string } | { meant: Meant })

/** What the document has told before the passage, and what it is about. */
export interface MentionContext {
  /** The document's body and those above it, innermost first: what `the Conference` and `the Working Group` mean. Empty where unknown. */
  bodies: ContextBody[]
  /** Names the document has given: abbreviations and short forms as printed, with what they stand for. */
  defined: ReadonlyMap<string, Meant>
  /** Full names of people, as printed. */
  people: readonly string[]
  /** National institutions whose State the document tells in one place: folded name to id of the country. */
  institutions: ReadonlyMap<string, string>
  /** What the document's names are called without their field, and who is meant. */
  short: ReadonlyMap<string, Meant>
  /** Ids of what the document names in a way that leaves no doubt. */
  named: ReadonlySet<string>
}

export interface ContextBody {
  id: string
  /** Its names, the fullest first. */
  names: string[]
  /** Id of the organisation that serves it as secretariat; null where unknown. */
  secretariat: string | null
}

/** A passage made ready for recognisers. */
export interface PreparedText {
  text: string
  words: Words
  /** Names of authority data in it, in order, nested ones too. */
  known: Occurrence[]
  context: MentionContext
}

/** Finds one sort of name. Spans may overlap those of others: the longest is kept, of equally long ones that of the recogniser named first. */
export type Recogniser = (passage: PreparedText) => FoundMention[]

export type { Capacity }
