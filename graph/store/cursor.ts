import { StoreError } from './errors.js'

/**
 * Opaque cursors of keyset pages: the values by which the item stands in its order, its id
 * last. A page begins after the cursor's key, whether or not an item with it is still
 * there, so cursors stay valid while the graph grows.
 */
export type CursorKey = readonly (string | number | null)[]

/** Version of the encoding, so that a key of another meaning is refused instead of misread. */
const MARK = 1

export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify([MARK, ...key])).toString('base64url')
}

/** `shape` has one letter a part: `s` text, `n` number; in lower case never null, in upper case null too. BAD_USER_INPUT for what is no cursor of this shape. */
export function decodeCursor(cursor: string, shape: string): CursorKey {
  const key = parse(cursor)
  const fits = key !== null && key.length === shape.length + 1 && key[0] === MARK
  if (!fits || ![...shape].every((sort, index) => isOf(sort, key[index + 1]))) {
    throw new StoreError(
      'BAD_USER_INPUT',
      `\`after\` is no cursor of this list: ${JSON.stringify(cursor.slice(0, 80))}.`,
    )
  }
  return key.slice(1) as CursorKey
}

function parse(cursor: string): unknown[] | null {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function isOf(sort: string, value: unknown): boolean {
  if (value === null) return sort === sort.toUpperCase()
  return sort.toLowerCase() === 's' ? typeof value === 'string' : typeof value === 'number' && Number.isFinite(value)
}
