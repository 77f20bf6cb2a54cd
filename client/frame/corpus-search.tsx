import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { type EntityKind, SearchDocument } from '../api/generated/graphql.js'
import { useOperation } from '../api/use-operation.js'
import { SearchBox } from '../components/search-box.js'
import { exploreAddress, navigate } from '../state/address.js'

const HITS = 12

/** The one search box. What is chosen goes on the canvas. */
export function CorpusSearch() {
  const [query, setQuery] = useState('')
  const [kinds, setKinds] = useState<readonly EntityKind[]>([])
  const inputRef = useRef<HTMLInputElement>(null)
  const asked = useDeferredValue(query.trim())
  const answer = useOperation(
    SearchDocument,
    { query: asked, filter: kinds.length > 0 ? { kinds: [...kinds] } : null, first: HITS },
    { enabled: asked !== '', keepFormer: true },
  )
  useShortcut(inputRef)

  const search = asked === '' ? undefined : answer.data?.search
  return (
    <SearchBox
      query={query}
      onQuery={setQuery}
      kinds={kinds}
      onKinds={setKinds}
      hits={search?.edges.map(({ node, snippet }) => ({ entity: node, snippet })) ?? []}
      totalCount={search?.totalCount ?? 0}
      facets={search?.facets ?? []}
      state={answer.isError ? 'error' : answer.isFetching ? 'loading' : 'idle'}
      error={answer.error?.message}
      onChoose={(entity) => {
        navigate(exploreAddress([entity.id]))
        setQuery('')
      }}
      onChooseAll={(entities) => {
        navigate(exploreAddress(entities.map(({ id }) => id)))
        setQuery('')
      }}
      inputRef={inputRef}
    />
  )
}

/** `/` and Ctrl K reach the search box from anywhere but a field. */
function useShortcut(inputRef: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement &&
        (event.target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(event.target.tagName))
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
      const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!slash && !ctrlK) return
      event.preventDefault()
      inputRef.current?.focus()
      inputRef.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [inputRef])
}
