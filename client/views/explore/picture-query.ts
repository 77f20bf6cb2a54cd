import { type ShownQuery, shownQuery } from '../../state/shown-query.js'

/** More ids than this are named by the first ones: a query is shown to be read. */
const NAMED = 100

const PICTURE = `query Picture($ids: [ID!]!) {
  entities(ids: $ids) { id kind label }
  neighbourhood(ids: $ids, exclude: $ids, first: 1) {
    relations { id kind qualifier inferred confidence source { id label } target { id label } }
  }
}`

/** The GraphQL that brings what is on the canvas: entities, and the relations between them. */
export function pictureQuery(ids: readonly string[]): ShownQuery {
  return shownQuery(PICTURE, { ids: ids.slice(0, NAMED) })
}
