import { type ShownQuery, shownQuery } from '../../state/shown-query.js'

const PICTURE = `query Picture($ids: [ID!]!) {
  entities(ids: $ids) { id kind label }
  relationsAmong(ids: $ids) {
    id kind qualifier inferred confidence source { id label } target { id label }
  }
}`

/** The GraphQL that brings what is on the canvas: entities, and the relations between them. */
export function pictureQuery(ids: readonly string[]): ShownQuery {
  return shownQuery(PICTURE, { ids: [...ids] })
}
