/** A query as it is sent: a fixed text, and all values as parameters. */
export interface Query {
  text: string
  parameters: Record<string, unknown>
}
