import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import './virtual-table.css'

export interface Column<T> {
  name: string
  numeric?: boolean
  /** Takes the room that the others leave. */
  wide?: boolean
  cell: (row: T) => ReactNode
  /** What the column is sorted by; unset where it cannot be. */
  value?: (row: T) => string | number
}

interface VirtualTableProps<T> {
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  idOf: (row: T) => string
  isChosen: (row: T) => boolean
  /** Column sorted by at first. */
  sortedBy: string
}

/** Height of a row, as the token `--control` has it. */
const ROW_HEIGHT = 32

/** A table that sorts by any column and draws only the rows in view. */
export function VirtualTable<T>({ caption, columns, rows, idOf, isChosen, sortedBy }: VirtualTableProps<T>) {
  const [sort, setSort] = useState({ name: sortedBy, descending: isNumeric(columns, sortedBy) })
  const sorted = useMemo(() => {
    const value = columns.find(({ name }) => name === sort.name)?.value
    if (!value) return [...rows]
    const sign = sort.descending ? -1 : 1
    return [...rows].sort((a, b) => sign * compare(value(a), value(b)) || compare(idOf(a), idOf(b)))
  }, [rows, columns, sort, idOf])
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div className="virtual-table" ref={scroller}>
      <table aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ name, numeric = false, value }) => (
              <th
                key={name}
                scope="col"
                className={numeric ? 'numeric-cell' : undefined}
                aria-sort={sort.name !== name ? 'none' : sort.descending ? 'descending' : 'ascending'}
              >
                {value ? (
                  <button
                    type="button"
                    onClick={() => setSort({ name, descending: sort.name === name ? !sort.descending : numeric })}
                  >
                    {name}
                    {sort.name === name && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
                  </button>
                ) : (
                  name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr style={{ blockSize: above }} />}
          {items.map(({ index }) => {
            const row = sorted[index]
            if (row === undefined) return null
            return (
              <tr key={idOf(row)} aria-rowindex={index + 2} className={isChosen(row) ? 'chosen-row' : undefined}>
                {columns.map(({ name, numeric, wide, cell }) => (
                  <td key={name} className={numeric ? 'numeric-cell' : wide ? 'wide-cell' : undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            )
          })}
          {below > 0 && <tr style={{ blockSize: below }} />}
        </tbody>
      </table>
    </div>
  )
}

function isNumeric<T>(columns: readonly Column<T>[], name: string): boolean {
  return columns.find((column) => column.name === name)?.numeric ?? false
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'en', { numeric: true })
}
