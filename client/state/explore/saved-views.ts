/** A picture kept by name: its name and the fragment that brings it back. */
export interface SavedView {
  name: string
  fragment: string
}

const KEY = 'rapporteur.views'

/** Those kept in this browser, by name. What cannot be read is left out. */
export function readViews(storage: Pick<Storage, 'getItem'>): SavedView[] {
  return parseViews(storage.getItem(KEY) ?? '[]') ?? []
}

export function writeViews(storage: Pick<Storage, 'setItem'>, views: readonly SavedView[]): void {
  storage.setItem(KEY, formatViews(views))
}

/** The same name again replaces the former view. */
export function keepView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** As a file holds them. */
export function formatViews(views: readonly SavedView[]): string {
  return `${JSON.stringify(views, null, 2)}\n`
}

/** Null where the text is no file of views. */
export function parseViews(text: string): SavedView[] | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!Array.isArray(value)) return null
  return value.filter(isView).map(({ name, fragment }) => ({ name, fragment }))
}

function isView(value: unknown): value is SavedView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'fragment' in value &&
    typeof value.fragment === 'string'
  )
}
