/** Reads a whole list of the API page by page. Run it with any TypeScript runner while a server is up: `npx tsx docs/examples/client.ts`. */

const address = process.env.RAPPORTEUR_URL ?? 'http://127.0.0.1:4000'

interface Answer<Data> {
  data: Data | null
  errors?: { message: string; extensions: { code: string } }[]
}

export async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Answer<Data>
  if (errors?.[0]) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`)
  if (!data) throw new Error(`HTTP ${response.status}`)
  return data
}

interface Recommendation {
  label: string
  text: string | null
  strength: 'DIRECTIVE' | 'STRONG' | 'SOFT' | 'OPTIONAL' | null
  meeting: { startDate: string | null } | null
}

interface Page {
  recommendations: {
    edges: { node: Recommendation }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

const query = `query ($after: String) {
  recommendations(filter: { withText: true }, first: 100, after: $after) {
    edges { node { label text strength meeting { startDate } } }
    pageInfo { hasNextPage endCursor }
  }
}`

export async function* recommendations(): AsyncGenerator<Recommendation> {
  let after: string | null = null
  do {
    const page: Page = await ask<Page>(query, { after })
    for (const { node } of page.recommendations.edges) yield node
    after = page.recommendations.pageInfo.hasNextPage ? page.recommendations.pageInfo.endCursor : null
  } while (after !== null)
}

for await (const { label, strength } of recommendations()) console.log(label, strength)
