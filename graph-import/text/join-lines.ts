import type { SourceLine, SourcePiece } from '../documents/source-document.js'
import { plainCharacters } from './characters.js'
import { type DraftBlock, draft, type Flow, type Pages } from './flow.js'
import { glue } from './glue.js'
import type { LineEnds } from './line-end.js'
import { lineEndsOf, noteMarkOf } from './line-ends.js'
import { endsClause, endsOpen, isOrnament, isRule, plainDigits, startsLowerCase } from './signs.js'
import { type Traced, traced, trim } from './traced.js'

/**
 * Lines → blocks. Formats that know their paragraphs hand them over whole; the lines of text and
 * PDF are joined where the line's end means nothing.
 */
export function joinLines(pages: Pages): Flow {
  const joiner = new Joiner(pages)
  for (const piece of pages.pieces) joiner.take(piece)
  return joiner.done()
}

class Joiner {
  private readonly blocks: DraftBlock[] = []
  private readonly notes: Flow['notes'] = []
  private readonly ends: LineEnds
  private open: { lines: SourceLine[]; text: Traced; note: boolean; cut: DraftBlock | null } | null = null
  /** True below a rule, until the page ends or a line comes that belongs to no footnote. */
  private inNotes = false
  /** Of the note that was read last below the rule. */
  private noteMark: string | null = null
  /** The last note, of which the end of its page may have cut off a part. */
  private lastNote: DraftBlock | null = null
  /** True for the first line below a rule. */
  private belowRule = false
  private afterBreak = false
  /** Last line of the last paragraph, notes and what parts pages aside. */
  private lastLine: SourceLine | null = null
  private repairs = 0

  constructor(private readonly pages: Pages) {
    this.ends = lineEndsOf(pages.pieces)
  }

  take(piece: SourcePiece): void {
    if (piece.kind === 'line') {
      this.line(piece)
      return
    }
    this.close()
    if (piece.kind === 'page-break') {
      this.afterBreak = true
      this.inNotes = false
    } else if (piece.kind === 'note') {
      this.notes.push({ mark: piece.mark, text: plainCharacters(traced(piece.text, piece.place)) })
    } else if (piece.kind === 'row') {
      const cells = piece.cells.map((cell) => (cell === null ? null : plainCharacters(traced(cell, piece.place))))
      this.push(draft('row', traced('', piece.place), { cells, table: piece.table, headerRow: piece.header }))
    } else {
      const { heading: level, listDepth: depth, style } = piece
      const mayGoOn = this.pages.file.format === 'text/markdown' && level === null
      const text = plainCharacters(traced(piece.text, piece.place, piece.spans))
      this.push(draft('paragraph', text, { level, depth, style, mayGoOn }))
    }
  }

  private line(line: SourceLine): void {
    if (isOrnament(line.text)) {
      this.close()
      return
    }
    if (isRule(line.text)) {
      this.close()
      this.inNotes = true
      this.noteMark = null
      this.belowRule = true
      this.push(draft('rule', trim(traced(line.text, line.place))))
      return
    }
    const text = plainCharacters(traced(line.text, line.place, spansOf(line)))
    const mark = this.inNotes ? noteMarkOf(line, this.noteMark) : null
    const cut = mark === null && this.belowRule ? this.cutNote(text) : null
    this.belowRule = false
    const note = mark !== null || cut !== null
    if (this.open && !note && !this.ends.between(this.open.lines, line, this.open.note)) {
      const joined = glue(this.open.text, text, this.pages.vocabulary)
      if (joined.mended) this.repairs++
      this.open.lines.push(line)
      this.open.text = joined.text
      return
    }
    this.close()
    this.inNotes = note
    this.noteMark = mark ?? cut?.mark ?? null
    this.open = { lines: [line], text, note, cut: cut?.block ?? null }
  }

  /** The note of a page before whose rest a line below the rule begins: it has no mark, and the note no end. */
  private cutNote(text: Traced): { block: DraftBlock; mark: string | null } | null {
    const block = this.lastNote
    if (block === null || endsClause(block.text.text) || !(startsLowerCase(text.text) || endsOpen(block.text.text)))
      return null
    return { block, mark: /^\d+/.exec(plainDigits(block.text.text))?.[0] ?? null }
  }

  private close(): void {
    if (!this.open) return
    const { lines, text, note, cut } = this.open
    this.open = null
    if (cut !== null) {
      cut.text = glue(cut.text, text, this.pages.vocabulary).text
      return
    }
    const first = lines[0]
    const tabs = /^\t*/.exec(first?.text ?? '')?.[0].length ?? 0
    const isPrinted = !this.afterBreak && first?.layout !== null
    const mayContinue = Boolean(!isPrinted && this.lastLine && first && this.ends.acrossPages(this.lastLine, first))
    this.push(draft(note ? 'note' : 'paragraph', text, { depth: tabs || null, mayGoOn: true, mayContinue }))
    if (note) this.lastNote = this.blocks.at(-1) ?? null
    else this.lastLine = lines.at(-1) ?? null
  }

  private push(block: DraftBlock): void {
    this.blocks.push({ ...block, afterBreak: this.afterBreak })
    this.afterBreak = false
  }

  done(): Flow {
    this.close()
    const { file, vocabulary, furniture, findings } = this.pages
    return { file, blocks: this.blocks, notes: this.notes, vocabulary, furniture, repairs: this.repairs, findings }
  }
}

/** Style of a line of a PDF; its raised digits may be footnote marks. */
function spansOf(line: SourceLine): Traced['spans'] {
  if (!line.layout) return []
  const { bold, italic, raised } = line.layout
  const whole = { start: 0, end: line.text.length }
  return [
    ...(bold ? [{ ...whole, as: 'bold' as const }] : []),
    ...(italic ? [{ ...whole, as: 'italic' as const }] : []),
    ...raised.map((span) => ({ ...span, as: 'note-mark' as const })),
  ]
}
