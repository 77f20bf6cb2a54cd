import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { send } from '../../api/request.js'
import { CopyButton } from '../../components/copy-button.js'
import { Message } from '../../components/message.js'
import { useFragmentValues } from '../../state/address.js'
import { readVariables } from '../../state/shown-query.js'
import { READY_QUERIES } from './ready-queries.js'
import './api.css'

/** Ready queries to run as they are or to change, and the way to the full explorer. */
export default function Api() {
  const [values, change] = useFragmentValues()
  const first = READY_QUERIES[0]?.query ?? ''
  const [query, setQuery] = useState(values.query ?? first)
  const [variables, setVariables] = useState(values.variables ?? '')
  const run = useMutation({
    mutationFn: async (asked: { query: string; variables: string }) => {
      const started = performance.now()
      const answer = await send<unknown>(asked.query, readVariables(asked.variables))
      return { text: JSON.stringify(answer, null, 2), milliseconds: Math.round(performance.now() - started) }
    },
  })
  const start = (): void => {
    change({ query, variables }, { replace: true })
    run.mutate({ query, variables })
  }
  const startByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start()
  }
  const focusable = { tabIndex: 0 }
  return (
    <div className="page api">
      <header className="page-head">
        <div>
          <h1>API</h1>
          <p className="page-lead">
            Everything that this page shows comes from one GraphQL address, <code>{location.origin}/graphql</code>, open
            to your own programs.
          </p>
        </div>
        <a className="button" href="/graphql" data-native>
          Open the full explorer
        </a>
      </header>
      <div className="api-body">
        <section className="api-ready">
          <h2>Ready queries</h2>
          <ul>
            {READY_QUERIES.map((ready) => (
              <li key={ready.name}>
                <button
                  type="button"
                  className="api-ready-query"
                  aria-pressed={ready.query === query}
                  onClick={() => {
                    setQuery(ready.query)
                    setVariables('')
                    change({ query: ready.query, variables: '' }, { replace: true })
                    run.mutate({ query: ready.query, variables: '' })
                  }}
                >
                  {ready.name}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section className="api-editor">
          <label htmlFor="api-query">
            <span className="caps">Query</span>
          </label>
          <textarea
            id="api-query"
            className="field api-code"
            spellCheck={false}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={startByKey}
          />
          <label htmlFor="api-variables">
            <span className="caps">Variables</span>
          </label>
          <textarea
            id="api-variables"
            className="field api-code api-variables"
            spellCheck={false}
            placeholder='{ "first": 10 }'
            value={variables}
            onChange={(event) => setVariables(event.target.value)}
            onKeyDown={startByKey}
          />
          <p className="api-tools">
            <button type="button" className="button button-primary" onClick={start}>
              Run
            </button>
            <CopyButton text={curlCommand(query, variables)} label="Copy as curl" />
          </p>
        </section>
        <section className="api-answer" aria-label="Answer" aria-live="polite">
          <p className="caps">Answer{run.data && ` · ${run.data.milliseconds} ms`}</p>
          {run.error ? (
            <Message title="No answer" tone="error">
              {run.error.message}
            </Message>
          ) : (
            <pre className="api-code api-result" {...focusable}>
              {run.isPending ? 'Asking…' : (run.data?.text ?? 'Run a query to see its answer here.')}
            </pre>
          )}
        </section>
      </div>
    </div>
  )
}

/** What is not JSON is left out: the query alone then says what is missing. */
function curlCommand(query: string, variables: string): string {
  let body: { query: string; variables?: Record<string, unknown> } = { query }
  try {
    if (variables.trim() !== '') body = { query, variables: readVariables(variables) }
  } catch {
    body = { query }
  }
  return `curl ${location.origin}/graphql -H 'content-type: application/json' -d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`
}
