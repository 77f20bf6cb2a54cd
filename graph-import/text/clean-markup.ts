import type { TextSpan } from '../documents/source-document.js'
import { type DraftBlock, type Flow, mapTexts } from './flow.js'
import { markerOf } from './signs.js'
import { type Edit, edit, slice, type Traced, trim } from './traced.js'

/**
 * Marks of emphasis, links and tags that stand in the text become spans or go; a bullet in front
 * of a point goes, its letter stays. A heading glued to another in emphasis becomes a block.
 */
export function cleanMarkup(flow: Flow): Flow {
  const blocks = flow.blocks
    .flatMap((block) => unglued(withoutHashes(mapTexts(block, cleaned))).map(withoutBullet))
    .filter((block) => block.kind === 'row' || block.text.text !== '')
  const notes = flow.notes.map((note) => ({ ...note, text: cleaned(note.text) }))
  return { ...flow, blocks, notes }
}

const TAG = /<(\/?)(i|em|b|strong|u|sup|sub|span|p|br)\b[^<>]*>/gi
/** A link whose address is one: words in brackets before a letter in brackets are none. */
const LINK = /\[([^[\]]+)\]\((?:[^()\s]*[#/:.][^()\s]*)?\)/g
const ESCAPE = /\\([*_#.[\]()<>~`|-])/g
/** Opens before a word and closes after one, so that a mark of a footnote is none. In the middle of a word it opens a glued heading. */
const EMPHASIS = /(?<![*\\])(\*{1,3})(?=[\p{L}\p{N}“"‘'([])([^*]*[^*\s])\1(?!\*)/gu

const TAG_SPANS: Record<string, TextSpan['as']> = {
  i: 'italic',
  em: 'italic',
  b: 'bold',
  strong: 'bold',
  sup: 'note-mark',
}

function cleaned(text: Traced): Traced {
  let clean = text
  if (clean.text.includes('<')) clean = withoutTags(clean)
  if (clean.text.includes('](')) clean = unwrapped(clean, LINK, () => null)
  if (clean.text.includes('*')) clean = unwrapped(clean, EMPHASIS, emphasisOf)
  if (clean.text.includes('\\')) clean = unwrapped(clean, ESCAPE, () => null)
  return clean === text ? text : trim(clean)
}

function emphasisOf(match: RegExpExecArray, text: string): TextSpan['as'] | undefined {
  const before = text[match.index - 1] ?? ' '
  const glued = /[\p{L}\p{N}.)]/u.test(before)
  const closes = match.index + match[0].length === text.length
  if (glued && !(closes && /^[*]+\p{Lu}/u.test(match[0]))) return undefined
  return match[1] === '*' ? 'italic' : 'bold'
}

/**
 * Takes away what surrounds the group that holds words: the last of the pattern.
 *
 * @param as what the words become; null for nothing, undefined to leave the match alone
 */
function unwrapped(
  text: Traced,
  pattern: RegExp,
  as: (match: RegExpExecArray, text: string) => TextSpan['as'] | null | undefined,
): Traced {
  const edits: Edit[] = []
  const spans: TextSpan[] = []
  for (const match of text.text.matchAll(pattern)) {
    const kind = as(match, text.text)
    if (kind === undefined) continue
    const words = match.at(-1) ?? ''
    const start = match.index + match[0].lastIndexOf(words)
    const end = start + words.length
    edits.push(
      { start: match.index, end: start, text: '' },
      { start: end, end: match.index + match[0].length, text: '' },
    )
    if (kind) spans.push({ start, end, as: kind })
  }
  return edit({ ...text, spans: [...text.spans, ...spans] }, edits)
}

function withoutTags(text: Traced): Traced {
  const edits: Edit[] = []
  const spans: TextSpan[] = []
  const open: { as: TextSpan['as']; start: number }[] = []
  for (const match of text.text.matchAll(TAG)) {
    const end = match.index + match[0].length
    const name = match[2]?.toLowerCase() ?? ''
    edits.push({ start: match.index, end, text: name === 'br' || name === 'p' ? ' ' : '' })
    const as = TAG_SPANS[name]
    if (!as) continue
    if (!match[1]) open.push({ as, start: end })
    else {
      const start = open.findLast((span) => span.as === as)?.start
      if (start !== undefined && start < match.index) spans.push({ start, end: match.index, as })
    }
  }
  return edit({ ...text, spans: [...text.spans, ...spans] }, edits)
}

/** Words in emphasis that are glued to the end of others, `…migrants*Recommendation 3*`, are a heading of their own. */
function unglued(block: DraftBlock): DraftBlock[] {
  const { text } = block.text
  const glued = block.text.spans.find(
    (span) =>
      span.as !== 'note-mark' &&
      span.end === text.length &&
      /[\p{L}\p{N}.)]/u.test(text[span.start - 1] ?? ' ') &&
      /^\p{Lu}\p{L}+/u.test(text.slice(span.start)),
  )
  if (block.cells || !glued) return [block]
  return [
    { ...block, text: trim(slice(block.text, 0, glued.start)), mayGoOn: false },
    { ...block, text: slice(block.text, glued.start), afterBreak: false },
  ]
}

/** `## ` in front of a heading, where a text bears the marks of Markdown. */
function withoutHashes(block: DraftBlock): DraftBlock {
  const hashes = /^(#{1,6})\s+(?=\S)/.exec(block.text.text)
  if (!hashes || block.cells) return block
  return { ...block, text: slice(block.text, hashes[0].length), level: hashes[1]?.length ?? null, mayGoOn: false }
}

/** Asterisks are left to the footnotes. */
function withoutBullet(block: DraftBlock): DraftBlock {
  if (block.cells) return block
  if (/^[-•·▪●○◦‣\uf0b7\uf0a7\uf0d8]$/.test(block.text.text)) return { ...block, text: slice(block.text, 0, 0) }
  const marker = markerOf(block.text.text)
  if (marker?.kind !== 'bullet' || marker.value === '*') return block
  return { ...block, text: slice(block.text, marker.length), depth: block.depth ?? 1 }
}
