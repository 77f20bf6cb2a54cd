import { fold } from '../../../graph/model/index.js'
import type { Draft } from '../draft.js'
import { readLabel } from '../label.js'
import type { Line } from '../lines.js'
import { bareName, itemNumber } from '../sections.js'
import type { Construct } from './construct.js'

/**
 * Contents
 *     I.  Introduction ......... 1–3   3
 *
 * The list names headings that come later, so none of its entries is a heading. It ends
 * where its first entry comes again, or, in a list that is all there is, with the last
 * line that looks like an entry.
 */
export const contentsList: Construct = {
  name: 'contents-list',
  read(lines, at, draft) {
    const head = lines[at]
    if (!head || !/^contents\b/i.test(head.block.text.trim())) return 0
    if (head.block.kind !== 'row' && head.block.text.length > 60) return 0
    const end = endOfList(lines, at + 1)
    let open: Line | null = null
    for (const [position, line] of lines.slice(at, end).entries()) {
      if (labelOf(line) !== null) open = line
      if (noteItem(line, open ?? line, draft)) open = null
      draft.add({ kind: 'OTHER', key: `contents-${position}`, number: null, block: line.block })
    }
    return end - at
  },
}

function endOfList(lines: readonly Line[], from: number): number {
  const first = lines.findIndex((line, position) => position >= from && entryWords(line).length > 2)
  const entry = lines[first]
  if (!entry) return lines.length
  const words = entryWords(entry)
  const again = lines.findIndex((line, position) => {
    const own = entryWords(line)
    return position > first && own.length > 2 && (words === own || (words.startsWith(own) && !endsWithPage(line)))
  })
  if (again > 0) return again
  const after = lines.findIndex((line, position) => position >= from && !endsWithPage(line) && !isColumnHead(line))
  return after < 0 ? lines.length : after
}

/** Folded words of an entry without number, leaders and page; empty for the list's column heads. */
function entryWords(line: Line): string {
  if (isColumnHead(line)) return ''
  return bareName(
    line.block.text
      .trim()
      .replace(/^(?:[IVXLC]+|[A-Z]|\d+)\.\s*/, '')
      .replace(/[.…\s]*\d+(?:\s?[-–]\s?\d+)?(?:\s+\d+(?:\s?[-–]\s?\d+)?)*\s*$/, ''),
  )
}

function isColumnHead(line: Line): boolean {
  return /^(?:paragraphs?|pages?|chapter|\s)*$/i.test(line.block.text) || /^annexe?s?$/i.test(line.block.text.trim())
}

function endsWithPage(line: Line): boolean {
  return /\d\s*$/.test(line.block.text)
}

const ITEM_IN_ENTRY = /\(agenda (?:sub-?)?items? (\d+) ?\(?([a-z])?\)?/i

/** Notes the item that a line of the list names, as that of its entry; the entry may begin on a line before. */
function noteItem(line: Line, entry: Line, draft: Draft): boolean {
  const found = ITEM_IN_ENTRY.exec(line.block.text)
  if (found) draft.itemsInContents.set(contentsKey(entry), itemNumber(found[1] ?? '', found[2]))
  return found !== null
}

/** An entry whose number, words and pages stand in columns is a row of a table. */
const labelOf = (line: Line) => line.label ?? readLabel(line.block.text)

const SAME_BEGINNING = 24

/** What an entry and its heading share although one may be worded or spelt a little differently: number and first letters. */
export function contentsKey(line: Line): string {
  const label = labelOf(line)
  const words = line.block.text
    .slice(label?.length ?? 0)
    .replace(/\(agenda .*$/i, '')
    .replace(/[\s\d–-]+$/, '')
  const letters = fold(words).replace(/[^a-z0-9]+/g, '')
  return `${label?.printed ?? ''} ${letters.slice(0, SAME_BEGINNING)}`
}
