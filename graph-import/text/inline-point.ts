import type { Marker } from './signs.js'

/**
 * True where a line begins with a letter of points that stand in the running text: `(b) the role of carriers; and (c) records`
 * behind `topics: (a) tracing;`. Points of a list stand each on a line of its own.
 *
 * @param before the text of the block up to the line
 */
export function isInlinePoint(marker: Marker | null, line: string, before: string): boolean {
  if (marker?.kind !== 'letter' || marker.value.length !== 1 || !/^\s*\([a-z]\)\s+\p{Ll}/u.test(line)) return false
  const code = marker.value.charCodeAt(0)
  return hasInline(before, code - 1) || hasInline(line, code + 1)
}

function hasInline(text: string, code: number): boolean {
  return new RegExp(`\\S \\(${String.fromCharCode(code)}\\) \\p{Ll}`, 'u').test(text)
}
