import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { EntityKind } from '../api/generated/graphql.js'
import type { EntityHead } from '../api/types.js'
import { subtitleOf, yearOf } from '../state/entity.js'
import { formatCount, KIND_ORDER, KINDS } from '../state/words.js'
import { Highlighted } from './highlighted.js'
import { Icon } from './icon.js'
import { KindMark } from './kind-mark.js'
import './search-box.css'

export interface SearchHit {
  entity: EntityHead
  snippet: { text: string; highlights: readonly { start: number; end: number }[] } | null
}

interface SearchBoxProps {
  query: string
  onQuery: (query: string) => void
  kinds: readonly EntityKind[]
  onKinds: (kinds: readonly EntityKind[]) => void
  hits: readonly SearchHit[]
  totalCount: number
  facets: readonly { kind: EntityKind; count: number }[]
  state: 'idle' | 'loading' | 'error'
  error?: string | undefined
  onChoose: (entity: EntityHead) => void
  onChooseAll: (entities: readonly EntityHead[]) => void
  inputRef: React.RefObject<HTMLInputElement | null>
}

/** Type-ahead over everything: a combobox whose list shows kind, year and the words that matched. */
export function SearchBox(props: SearchBoxProps) {
  const { query, hits, inputRef } = props
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const listId = useId()
  const rootRef = useRef<HTMLDivElement>(null)
  const shown = open && query.trim() !== ''
  const current = Math.min(active, hits.length - 1)

  const close = (): void => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (entity: EntityHead): void => {
    props.onChoose(entity)
    close()
    inputRef.current?.blur()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive(hits.length === 0 ? -1 : (Math.max(current, step > 0 ? -1 : 0) + step + hits.length) % hits.length)
    } else if (event.key === 'Enter') {
      const hit = hits[Math.max(current, 0)]
      if (shown && hit) {
        event.preventDefault()
        choose(hit.entity)
      }
    } else if (event.key === 'Escape') {
      if (shown) close()
      else inputRef.current?.blur()
    }
  }

  return (
    <search
      className="search-box"
      ref={rootRef}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <Icon name="search" />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label="Search the corpus"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && current >= 0 ? `${listId}-${current}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Search everything"
        value={query}
        onChange={(event) => {
          props.onQuery(event.target.value)
          setOpen(true)
          setActive(-1)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {query === '' && (
        <span className="search-key" aria-hidden="true">
          /
        </span>
      )}
      <div className="search-popup" hidden={!shown}>
        <KindFacets facets={props.facets} chosen={props.kinds} onChange={props.onKinds} />
        <div className="search-hits" id={listId} role="listbox" aria-label="Hits" tabIndex={-1}>
          {hits.map((hit, index) => (
            <Hit
              key={hit.entity.id}
              id={`${listId}-${index}`}
              hit={hit}
              active={index === current}
              onChoose={() => choose(hit.entity)}
            />
          ))}
        </div>
        <SearchFoot
          {...props}
          onChooseAll={(entities) => {
            props.onChooseAll(entities)
            close()
          }}
        />
      </div>
    </search>
  )
}

interface HitProps {
  id: string
  hit: SearchHit
  active: boolean
  onChoose: () => void
}

/** The combobox keeps the focus; keys reach a hit through it. */
function Hit({ id, hit: { entity, snippet }, active, onChoose }: HitProps) {
  const year = yearOf(entity)
  const subtitle = subtitleOf(entity)
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className="search-hit"
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' })
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose()
      }}
    >
      <KindMark kind={entity.kind} />
      <span className="search-hit-label">{entity.label}</span>
      <span className="search-hit-kind small">
        {KINDS[entity.kind].one}
        {year !== null && ` · ${year}`}
      </span>
      {snippet && snippet.text !== entity.label ? (
        <span className="search-hit-words words">
          <Highlighted text={snippet.text} spans={snippet.highlights} />
        </span>
      ) : (
        subtitle && <span className="search-hit-words small">{subtitle}</span>
      )}
    </div>
  )
}

interface KindFacetsProps {
  facets: readonly { kind: EntityKind; count: number }[]
  chosen: readonly EntityKind[]
  onChange: (kinds: readonly EntityKind[]) => void
}

function KindFacets({ facets, chosen, onChange }: KindFacetsProps) {
  const counts = new Map(facets.map(({ kind, count }) => [kind, count]))
  const rows = KIND_ORDER.filter((kind) => (counts.get(kind) ?? 0) > 0 || chosen.includes(kind))
  if (rows.length === 0) return null
  return (
    <fieldset className="search-facets">
      <legend className="visually-hidden">Kinds to search for</legend>
      {rows.map((kind) => {
        const on = chosen.includes(kind)
        return (
          <button
            key={kind}
            type="button"
            className="search-facet"
            aria-pressed={on}
            onClick={() => onChange(on ? chosen.filter((other) => other !== kind) : [...chosen, kind])}
          >
            <KindMark kind={kind} size="small" />
            {KINDS[kind].many} <span className="numeric muted">{formatCount(counts.get(kind) ?? 0)}</span>
          </button>
        )
      })}
    </fieldset>
  )
}

function SearchFoot({ query, hits, totalCount, state, error, onChooseAll }: SearchBoxProps): ReactNode {
  if (state === 'error') return <p className="search-foot small">{error}</p>
  if (state === 'loading' && hits.length === 0) return <p className="search-foot small">Searching…</p>
  if (hits.length === 0) {
    return (
      <p className="search-foot small">
        Nothing in the corpus matches “{query.trim()}”. Try a shorter word, or part of a symbol.
      </p>
    )
  }
  return (
    <div className="search-foot small">
      <span aria-live="polite">
        {hits.length < totalCount
          ? `${formatCount(hits.length)} of ${formatCount(totalCount)} shown`
          : totalCount === 1
            ? '1 hit'
            : `${formatCount(totalCount)} hits`}
      </span>
      <button type="button" className="link-button" onClick={() => onChooseAll(hits.map(({ entity }) => entity))}>
        Add {hits.length === 1 ? 'it' : `these ${hits.length}`} to the canvas
      </button>
    </div>
  )
}
