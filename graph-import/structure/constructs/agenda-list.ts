import { fold } from '../../../graph/model/index.js'
import { BARE_RANK, type Draft } from '../draft.js'
import { inlineLetters } from '../inline-letters.js'
import { decimalOf, letterOf, readingOf } from '../label.js'
import type { Line } from '../lines.js'
import { looksLikeTitle } from '../looks.js'
import { isKnownSection } from '../sections.js'
import type { DraftPassage } from '../structured-document.js'
import type { Construct } from './construct.js'

/**
 * … adopted the following agenda:
 * 1. Organizational matters:
 *    (a) Opening of the meeting;
 *
 * The list may be parted by headings (`Operational segment`). Items count from 1. The paragraph after the list may have the number that the next
 * item would have; then the words after it tell which it is.
 */
export const agendaList: Construct = {
  name: 'agenda-list',
  read(lines, at, draft) {
    if (draft.role === 'ANNOTATIONS' || decimalOf(lines[at]?.label ?? null) !== 1) return 0
    if (!isAnnounced(draft, lines.slice(at, at + 6))) return 0
    const list = new AgendaList(draft)
    let taken = 0
    while (list.take(lines, at + taken)) taken++
    return taken
  },
}

/** The words before the list end with `agenda:`, or the heading above it is `Provisional agenda` and no such words come among the next lines. */
function isAnnounced(draft: Draft, next: readonly Line[]): boolean {
  const before = draft.last
  if (!before) return false
  if (before.kind !== 'HEADING' && before.kind !== 'COVER') return announces(before.text)
  return HEADING.test(before.text) && !next.some((line) => announces(line.block.text))
}

const HEADING = /^(?:[IVXA-Z]+\. )?(?:annotated |proposed |draft )*(?:provisional )?agenda(?: (?:and|of|for)\b.*)?\W*$/i

function announces(text: string): boolean {
  return /\bagenda\b[^.]*(?::|as follows\.?)$/i.test(text) || /\bagenda\b.*:$/i.test(text)
}

class AgendaList {
  private number = 0
  private letter = 0
  private roman = 0
  private item: DraftPassage | null = null
  private subItem: DraftPassage | null = null

  constructor(private readonly draft: Draft) {}

  take(lines: readonly Line[], at: number): boolean {
    const line = lines[at]
    if (!line || line.block.kind === 'row') return false
    const value = decimalOf(line.label)
    if (value !== null)
      return value === this.number + 1 && !this.isParagraph(lines, at, value) && this.takeItem(line, value)
    if (line.label?.bracketed && this.item) {
      const letter = readingOf(line.label, 'letter')
      if (letter === this.letter + 1) return this.takeLetter(line, letter)
      return readingOf(line.label, 'small-roman') === this.roman + 1 && this.takeRoman(line)
    }
    if (line.label === null && this.goesOn(line, lines[at + 1])) return this.takeRest(line)
    if (this.isPart(lines, at)) return this.takePart(line)
    return line.label === null && this.hasLostLetters(line) && this.takeLetter(line, this.letter + 1)
  }

  /** The rest of an item that a line break has cut: the item has no closing mark, and the rest has one or the next item follows. A rest with a capital must have one. */
  private goesOn(line: Line, next: Line | undefined): boolean {
    const before = this.draft.last
    if (before?.kind !== 'AGENDA_ITEM' || /[.;:]$/.test(before.text)) return false
    if (line.block.text.length > 200) return false
    if (/^\p{Lu}[^.;:]*[.;]$/u.test(line.block.text)) return this.draft.agenda.length > 1 && !isKnownSection(line.words)
    if (!/^[\p{Ll}\d(]/u.test(line.block.text)) return false
    return /[.;:]$/.test(line.block.text) || decimalOf(next?.label ?? null) === this.number + 1
  }

  private takeRest(line: Line): boolean {
    const passage = this.draft.last
    if (!passage) return false
    this.draft.append(passage, line.block)
    const entry = this.draft.agenda.at(-1)
    if (entry?.passage === passage.key) Object.assign(entry, titleIn(passage.text, entry.start, passage.text.length))
    return true
  }

  /** A heading between two items: the next line has the next number and is no paragraph of the report. */
  private isPart(lines: readonly Line[], at: number): boolean {
    const line = lines[at]
    const next = decimalOf(lines[at + 1]?.label ?? null)
    if (!line || next === null || next !== this.number + 1 || line.label?.bracketed) return false
    if (this.draft.last?.kind !== 'AGENDA_ITEM' || !/[.;]$/.test(this.draft.last.text)) return false
    const { words } = line
    return (
      looksLikeTitle(words) && words.length <= 100 && !isKnownSection(words) && !this.isParagraph(lines, at + 1, next)
    )
  }

  private takePart(line: Line): boolean {
    this.draft.openSection({ block: line.block, name: line.words, label: null, rank: BARE_RANK })
    this.draft.agendaParts.add(fold(line.words))
    return true
  }

  private takeItem(line: Line, value: number): boolean {
    this.number = value
    this.letter = 0
    this.roman = 0
    this.subItem = null
    const passage = this.add(line, `${value}`)
    this.item = passage
    const letters = inlineLetters(passage.text)
    const [first] = letters
    this.enter(passage, `${value}`, null, 0, first ? first.labelStart : passage.text.length)
    for (const sub of letters) this.enter(passage, `${value} (${sub.letter})`, `${value}`, sub.start, sub.end)
    return true
  }

  private takeLetter(line: Line, letter: number): boolean {
    this.letter = letter
    this.roman = 0
    const number = `${this.number} (${line.label?.printed ?? letterOf(letter)})`
    const passage = this.add(line, number)
    passage.parent = this.item?.key ?? null
    this.subItem = passage
    this.enter(passage, number, `${this.number}`, 0, passage.text.length)
    return true
  }

  /** `(i)` below `(a)`, or right below the item. */
  private takeRoman(line: Line): boolean {
    this.roman++
    const above = this.subItem ?? this.item
    const outer = above?.number ?? `${this.number}`
    const passage = this.add(line, `${outer} (${line.label?.printed})`)
    passage.parent = above?.key ?? null
    this.enter(passage, `${outer} (${line.label?.printed})`, outer, 0, passage.text.length)
    return true
  }

  /** Sub-items whose letters the text has lost: below an item that ends with a colon, each closed by a semicolon but the last. */
  private hasLostLetters(line: Line): boolean {
    const before = this.draft.last?.text ?? ''
    if (!this.item || line.block.text.length > 200) return false
    if (this.letter === 0) return /:$/.test(this.item.text) && /[;.]$/.test(line.block.text)
    return /(?:;|; and)$/.test(before) && this.draft.last?.parent === this.item.key
  }

  private add(line: Line, number: string): DraftPassage {
    const key = `agenda-${number.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`
    const passage = this.draft.add({
      kind: 'AGENDA_ITEM',
      key,
      number,
      block: line.block,
      from: line.label?.length ?? 0,
    })
    passage.role = this.draft.embedded ? 'ANNEX' : 'AGENDA'
    passage.item = number
    return passage
  }

  /** The first list that states an item is the one it is read from. */
  private enter(passage: DraftPassage, number: string, parent: string | null, from: number, to: number): void {
    if (this.draft.embedded || this.draft.agenda.some((entry) => entry.number === number)) return
    const span = titleIn(passage.text, from, to)
    if (span.title === '') return
    this.draft.agenda.push({ number, parent, passage: passage.key, ...span })
  }

  /** True where the number is that of the next paragraph of the report, not of an item: no later line has that number then. */
  private isParagraph(lines: readonly Line[], at: number, value: number): boolean {
    if (value !== this.draft.numbering.expected || value === 1) return false
    const words = lines[at]?.words ?? ''
    if (words.length > 250 || /[.!]\s+\p{Lu}/u.test(words)) return true
    const again = lines.slice(at + 1, at + 60).some((line) => decimalOf(line.label) === value)
    return !again
  }
}

/** Leads over to the sub-items and is no part of the title. */
const LEADING_OVER = /,? (?:including|in particular|namely|such as)(?: the following)?:$/i

/** The title between two offsets, without the marks that close it in a list. */
function titleIn(text: string, from: number, to: number): { title: string; start: number; end: number } {
  const words = text.slice(from, to).trimEnd().replace(LEADING_OVER, '')
  const start = from + (words.length - words.trimStart().length)
  const end = Math.max(start, from + words.replace(/[\s;:.,*†]*(?:;\s*and|;\s*or)?[\s;:.,*†]*$/, '').length)
  return { title: text.slice(start, end), start, end }
}
