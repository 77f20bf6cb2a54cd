import { useQueries } from '@tanstack/react-query'
import { PathsDocument, type PathsQuery } from '../../api/generated/graphql.js'
import { request } from '../../api/request.js'
import type { EntityHead } from '../../api/types.js'
import { KindMark } from '../../components/kind-mark.js'
import { Message, RequestMessage } from '../../components/message.js'

export type FoundPath = PathsQuery['paths'][number]

interface PathsPanelProps {
  entities: readonly EntityHead[]
  /** The path lit on the canvas. */
  lit: FoundPath | null
  onLight: (path: FoundPath) => void
}

/** Paths for one pair, and pairs at most: each pair is a request. */
const PATHS = 5
const PAIRS = 6

/** Paths between the selected, as cited sentences; those through hubs come last. */
export function PathsPanel({ entities, lit, onLight }: PathsPanelProps) {
  const pairs = entities.flatMap((from, index) => entities.slice(index + 1).map((to) => ({ from, to }))).slice(0, PAIRS)
  const answers = useQueries({
    queries: pairs.map(({ from, to }) => ({
      queryKey: [PathsDocument.toString(), from.id, to.id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request(PathsDocument, { from: from.id, to: to.id, first: PATHS }, signal),
    })),
  })
  return (
    <section className="paths" aria-label="Paths">
      {pairs.map(({ from, to }, index) => {
        const answer = answers[index]
        return (
          <div key={`${from.id} ${to.id}`} className="panel-section">
            <h3 className="paths-pair">
              <KindMark kind={from.kind} size="small" /> {from.label} – <KindMark kind={to.kind} size="small" />{' '}
              {to.label}
            </h3>
            {!answer?.data ? (
              <RequestMessage error={answer?.error ?? null} what="The paths" />
            ) : answer.data.paths.length === 0 ? (
              <Message tone="quiet">Nothing in this corpus joins them within four steps.</Message>
            ) : (
              <ol className="paths-list">
                {answer.data.paths.map((path) => (
                  <li key={path.relations.map(({ id }) => id).join(' ')}>
                    <button type="button" className="path" aria-pressed={lit === path} onClick={() => onLight(path)}>
                      <span className="path-nodes">
                        {path.nodes.map((node) => (
                          <KindMark key={node.id} kind={node.kind} size="small" />
                        ))}
                        <span className="small">{path.length === 1 ? '1 step' : `${path.length} steps`}</span>
                      </span>
                      <span className="words">{path.sentence}</span>
                    </button>
                  </li>
                ))}
              </ol>
            )}
          </div>
        )
      })}
    </section>
  )
}
