import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CorpusVersionDocument } from '../api/generated/graphql.js'
import { request } from '../api/request.js'
import './corpus-change.css'

/** Milliseconds between two looks at the version that is served. */
const LOOK_EVERY = 20_000

/**
 * Says that an import has changed the corpus since the page read it, and offers to read it
 * anew. Asked now and then, not over an open connection: a browser keeps only a few of those
 * to one server, and every tab would hold one.
 */
export function CorpusChange({ read }: { read: string }) {
  const queries = useQueryClient()
  const [left, setLeft] = useState(read)
  const { data } = useQuery({
    queryKey: ['the version that is served'],
    queryFn: ({ signal }) => request(CorpusVersionDocument, {}, signal),
    enabled: read !== '',
    refetchInterval: LOOK_EVERY,
    refetchOnWindowFocus: 'always',
    retry: false,
  })
  const served = data?.corpus.version ?? read
  if (served === read || served === left) return null
  return (
    <div className="corpus-change" role="status">
      <p>The corpus has changed since this page read it.</p>
      <button type="button" className="button" onClick={() => void queries.invalidateQueries()}>
        Read it anew
      </button>
      <button type="button" className="button button-quiet" onClick={() => setLeft(served)}>
        Later
      </button>
    </div>
  )
}
