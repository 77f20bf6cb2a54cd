import './icon.css'

/** Drawn on a field of 16 by 16 with a line of 1.5. */
const DRAWINGS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3l3.7 3.7',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4',
  layout: 'M3 3h3v3H3zM10 3h3v3h-3zM6.5 10.5h3v3h-3zM4.5 6v2h7V6M8 8v2.5',
  copy: 'M5.5 5.5h8v8h-8zM2.5 10.5v-8h8',
  open: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M6.5 3.5h-4v10h10v-4',
  pin: 'M6 2.5h4l.5 4.5 2 2h-9l2-2zM8 9v4.5',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM3 13.5 13 2.5',
  show: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z',
  expand:
    'M8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM8 2v2.5M8 11.5V14M2 8h2.5M11.5 8H14M3.8 3.8l1.7 1.7M10.5 10.5l1.7 1.7M12.2 3.8l-1.7 1.7M5.5 10.5l-1.7 1.7',
  remove: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.5 9h6l.5-9',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6',
  light:
    'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6ZM8 1.5V3M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1',
  dark: 'M13 9.5A5.5 5.5 0 1 1 6.5 3 4.5 4.5 0 0 0 13 9.5Z',
  next: 'M6 3.5 10.5 8 6 12.5',
  former: 'M10 3.5 5.5 8l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  path: 'M3.5 11a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM12.5 2a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM5 12.5h4.5a2.3 2.3 0 0 0 0-4.6h-3a2.2 2.2 0 0 1 0-4.4H11',
  more: 'M4 7.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6ZM8 7.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6ZM12 7.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6Z',
  save: 'M8 2.5v7M5 7l3 3 3-3M2.5 11.5v2h11v-2',
  overview: 'M2.5 13.5h11M4 13.5V8M8 13.5v-11M12 13.5V6',
  explore:
    'M4 3a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM12 4.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM7 10.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM5.5 4.8l5 1M4.5 6l2 4.5M11 7.2 8 10.8',
  recurrence: 'M2.5 4h11M2.5 8h11M2.5 12h11M5 2.5v3M10 6.5v3M7 10.5v3',
  topics: 'M6 3.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM10 5.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z',
  recommendations: 'M8 2.5 13.5 8 8 13.5 2.5 8Z',
  documents: 'M4 2.5h5.5L12 5v8.5H4zM9.5 2.5V5H12M6 8h4M6 10.5h4',
  compare: 'M8 2.5v11M2.5 4.5h3.5v7H2.5zM10 4.5h3.5v7H10z',
  corpus: 'M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3zM9 9h4v4H9z',
  api: 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5M9 3.5l-2 9',
} as const

export type IconName = keyof typeof DRAWINGS

/** Always beside words or on a named button, so hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  )
}
