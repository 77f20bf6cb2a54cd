/** More ids than this are named by the first ones: a query is shown to be read. */
const NAMED = 100

/** The GraphQL that brings what is on the canvas: entities, and the relations between them. */
export function pictureQuery(ids: readonly string[]): string {
  const named = JSON.stringify(ids.slice(0, NAMED))
  return `query Picture {
  entities(ids: ${named}) { id kind label }
  neighbourhood(ids: ${named}, exclude: ${named}, first: 1) {
    relations { id kind qualifier inferred confidence source { id label } target { id label } }
  }
}`
}
