import type { ReadyQuery } from '../api/ready-queries.js'
import { answerWith, type FixedAnswer, fixedAnswer, IMMUTABLE, REVALIDATE } from './fixed-answer.js'
import { CONTENT_SECURITY_POLICY } from './security-headers.js'

/** The explorer of the API, with every script served by this server. */
export interface GraphiQL {
  page(request: Request): Promise<Response>
  /** A script or style sheet by its name; null for what is none. */
  asset(request: Request, name: string): Promise<Response | null>
}

export const ASSETS = '/graphql/assets/'

/** `readyQueries` open as tabs for whoever has none of their own yet. */
export function createGraphiQL(readyQueries: readonly ReadyQuery[]): GraphiQL {
  let made: Promise<Built> | null = null
  const built = () => {
    made ??= build(readyQueries)
    return made
  }
  return {
    async page(request) {
      const { page } = await built()
      const answer = await answerWith(request, page)
      answer.headers.set('content-security-policy', CONTENT_SECURITY_POLICY)
      return answer
    },
    async asset(request, name) {
      const asset = (await built()).assets.get(name)
      return asset ? answerWith(request, asset) : null
    },
  }
}

interface Built {
  page: FixedAnswer
  assets: Map<string, FixedAnswer>
}

/** The package holds the explorer as texts for one large page; as files of their own they are cached and need no exception in the policy. Loaded when first asked for, being nine megabytes. */
async function build(readyQueries: readonly ReadyQuery[]): Promise<Built> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql')
  const assets = new Map<string, FixedAnswer>()
  const add = (name: string, extension: 'css' | 'js', text: string) => {
    const type = extension === 'css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'
    const asset = fixedAnswer(new TextEncoder().encode(text), type, IMMUTABLE)
    const file = `${name}-${asset.digest}.${extension}`
    assets.set(file, asset)
    return ASSETS + file
  }
  const workers = {
    editorWorkerService: add('editor', 'js', graphiql.editorWorkerService),
    json: add('json', 'js', graphiql.jsonWorker),
    graphql: add('graphql', 'js', graphiql.graphqlWorker),
  }
  const options = { title: 'Rapporteur API', defaultTabs: readyQueries.map(tab) }
  const style = add('style', 'css', graphiql.css)
  const environment = `self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => (${JSON.stringify(workers)})[label] }`
  const scripts = [
    add('environment', 'js', environment),
    add('graphiql', 'js', graphiql.js),
    add('start', 'js', `YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify(options)})`),
  ]
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rapporteur API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<body id="body" class="no-focus-outline">
<noscript>The explorer needs JavaScript. The API itself answers POST requests at /graphql.</noscript>
<div id="root"></div>
${scripts.map((script) => `<script src="${script}"></script>`).join('\n')}
`
  return { page: fixedAnswer(new TextEncoder().encode(html), 'text/html; charset=utf-8', REVALIDATE), assets }
}

/** The question stands above its query as a comment: the explorer names a tab after its operation only. */
const tab = ({ question, query, variables }: ReadyQuery) => ({
  query: `# ${question}\n\n${query}`,
  ...(variables && { variables: JSON.stringify(variables, null, 2) }),
})
