import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import type { EntityHead, RelationHead } from '../../api/types.js'
import { KindMark } from '../../components/kind-mark.js'
import { yearOf } from '../../state/entity.js'
import { formatCount, KINDS } from '../../state/words.js'

interface ElementListProps {
  entities: readonly EntityHead[]
  relations: readonly RelationHead[]
  beyond: ReadonlyMap<string, number>
  selection: readonly string[]
  onChoose: (id: string, more: boolean) => void
  onExpand: (id: string) => void
  onRemove: (ids: readonly string[]) => void
}

type Column = 'label' | 'kind' | 'year' | 'links' | 'beyond'

interface Row {
  entity: EntityHead
  year: number | null
  links: number
  beyond: number
}

const COLUMNS: readonly { column: Column; name: string; numeric: boolean }[] = [
  { column: 'label', name: 'Name', numeric: false },
  { column: 'kind', name: 'Kind', numeric: false },
  { column: 'year', name: 'Year', numeric: true },
  { column: 'links', name: 'Links shown', numeric: true },
  { column: 'beyond', name: 'Not shown', numeric: true },
]

const ROW_HEIGHT = 32

/** The same picture as a table: for those who read rather than look, and by keyboard alone. */
export function ElementList(props: ElementListProps) {
  const { entities, relations, beyond, selection, onChoose, onExpand, onRemove } = props
  const [sort, setSort] = useState<{ column: Column; descending: boolean }>({ column: 'links', descending: true })
  const [words, setWords] = useState('')
  const rows = useMemo(
    () => sorted(filtered(rowsOf(entities, relations, beyond), words), sort),
    [entities, relations, beyond, words, sort],
  )
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <section className="element-list" aria-label="List of what is shown">
      <header className="element-list-head">
        <input
          className="field"
          type="search"
          aria-label="Filter the list"
          placeholder="Filter the list"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <span className="small" aria-live="polite">
          {formatCount(rows.length)} of {formatCount(entities.length)} listed, {formatCount(relations.length)} relations
          between them
        </span>
      </header>
      {/* A region of its own, so that the arrow keys scroll it. */}
      <section className="element-list-scroll" ref={scroller} aria-label="Rows" tabIndex={-1}>
        <table aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {COLUMNS.map(({ column, name, numeric }) => (
                <th
                  key={column}
                  scope="col"
                  className={numeric ? 'numeric-cell' : undefined}
                  aria-sort={sort.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    onClick={() => setSort({ column, descending: sort.column === column ? !sort.descending : numeric })}
                  >
                    {name}
                    {sort.column === column && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
                  </button>
                </th>
              ))}
              <th scope="col">Actions</th>
            </tr>
          </thead>
          <tbody>
            {above > 0 && <tr style={{ blockSize: above }} />}
            {items.map(({ index }) => {
              const row = rows[index]
              if (!row) return null
              const { entity } = row
              const chosen = selection.includes(entity.id)
              return (
                <tr key={entity.id} aria-rowindex={index + 2} className={chosen ? 'chosen-row' : undefined}>
                  <td>
                    <button
                      type="button"
                      className="element-name"
                      aria-pressed={chosen}
                      onClick={(event) => onChoose(entity.id, event.shiftKey || event.ctrlKey || event.metaKey)}
                    >
                      {entity.label}
                    </button>
                  </td>
                  <td>
                    <span className="element-kind">
                      <KindMark kind={entity.kind} size="small" /> {KINDS[entity.kind].one}
                    </span>
                  </td>
                  <td className="numeric-cell">{row.year ?? ''}</td>
                  <td className="numeric-cell">{row.links}</td>
                  <td className="numeric-cell">{row.beyond > 0 ? `+${formatCount(row.beyond)}` : ''}</td>
                  <td className="element-actions">
                    <button
                      type="button"
                      className="link-button"
                      aria-label={`Expand ${entity.label}`}
                      onClick={() => onExpand(entity.id)}
                    >
                      Expand
                    </button>
                    <button
                      type="button"
                      className="link-button"
                      aria-label={`Remove ${entity.label}`}
                      onClick={() => onRemove([entity.id])}
                    >
                      Remove
                    </button>
                  </td>
                </tr>
              )
            })}
            {below > 0 && <tr style={{ blockSize: below }} />}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function rowsOf(
  entities: readonly EntityHead[],
  relations: readonly RelationHead[],
  beyond: ReadonlyMap<string, number>,
): Row[] {
  const links = new Map<string, number>()
  for (const { source, target } of relations) {
    for (const id of new Set([source.id, target.id])) links.set(id, (links.get(id) ?? 0) + 1)
  }
  return entities.map((entity) => ({
    entity,
    year: yearOf(entity),
    links: links.get(entity.id) ?? 0,
    beyond: beyond.get(entity.id) ?? 0,
  }))
}

function filtered(rows: readonly Row[], words: string): Row[] {
  const wanted = words.trim().toLowerCase()
  return rows.filter(
    ({ entity }) =>
      wanted === '' ||
      entity.label.toLowerCase().includes(wanted) ||
      entity.title.toLowerCase().includes(wanted) ||
      KINDS[entity.kind].one.toLowerCase().includes(wanted),
  )
}

function sorted(rows: readonly Row[], { column, descending }: { column: Column; descending: boolean }): Row[] {
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => sign * compareBy(a, b, column) || (a.entity.id < b.entity.id ? -1 : 1))
}

function compareBy(a: Row, b: Row, column: Column): number {
  switch (column) {
    case 'label':
      return a.entity.label.localeCompare(b.entity.label, 'en', { numeric: true })
    case 'kind':
      return a.entity.kind.localeCompare(b.entity.kind)
    case 'year':
      return (a.year ?? 0) - (b.year ?? 0)
    case 'links':
      return a.links - b.links
    case 'beyond':
      return a.beyond - b.beyond
  }
}
