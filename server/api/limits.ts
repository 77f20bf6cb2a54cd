/** What one request may ask for. The README's table and docs/api.md name the same values; a test compares. */

/** Items of a page, whatever the page is of. */
export const LARGEST_PAGE = 500
/** Ids in one list of a filter. */
export const LONGEST_FILTER_LIST = 200
/** Ids of the queries `entities` and `relationsAmong`: a canvas that is full. */
export const LONGEST_ENTITY_LIST = 2_000
/** Characters of a search. */
export const LONGEST_QUERY = 1_000

/** Ids that an expansion passes over: the same canvas. */
export const LONGEST_EXCLUDE = 2_000

/** Meetings of one side of a comparison. */
export const MOST_COMPARED = 100

export interface Limits {
  /** Levels of fields in each other. */
  depth: number
  aliases: number
  directives: number
  /** Words and signs of a query's text. */
  tokens: number
  /** Items of all lists and pages of one answer together. */
  items: number
  /** Milliseconds from the beginning of the execution. */
  time: number
  /** Operations in one request. */
  batch: number
  /** Bytes of a request's body. */
  body: number
}

/** Far beyond what a view or a notebook asks for: three levels of connections and 10,000 nodes pass. */
export const DEFAULT_LIMITS: Limits = {
  depth: 30,
  aliases: 100,
  directives: 50,
  tokens: 5_000,
  items: 50_000,
  time: 10_000,
  batch: 10,
  body: 1_000_000,
}
