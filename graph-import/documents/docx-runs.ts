import type { DocxStyle } from './docx-styles.js'
import type { TextSpan } from './source-document.js'
import { child, elements, textOf, toggle, value, type XmlElement } from './xml.js'

/** What the runs of a paragraph say. */
export interface RunText {
  text: string
  spans: TextSpan[]
  /** Ids of footnotes (`footnote 3`) and endnotes in the order of their marks. */
  notes: string[]
  /** Pages that Word began inside the paragraph when it was last laid out. */
  pages: number
  /** Paragraphs of text boxes that are anchored here. */
  boxes: XmlElement[]
}

/** Gives each note its mark, in the order of first mention. */
export type MarkOf = (note: string) => string

/** Tracked deletions, the old place of moved text, comments, and copies for old readers. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:commentReference', 'w:sdtPr'])

export function runText(paragraph: XmlElement, style: DocxStyle | undefined, markOf: MarkOf): RunText {
  const reader = new RunReader(style, markOf)
  reader.walk(paragraph, { bold: style?.bold ?? false, italic: style?.italic ?? false, raised: false })
  return reader.result
}

interface Look {
  bold: boolean
  italic: boolean
  raised: boolean
}

class RunReader {
  readonly result: RunText = { text: '', spans: [], notes: [], pages: 0, boxes: [] }
  /** Fields nest; what stands between `begin` and `separate` is an instruction, no text. */
  private readonly fields: { instruction: string; shown: boolean }[] = []
  /** A note with a mark of the writer's choice: the next text is that mark. */
  private customMark: string | null = null

  constructor(
    private readonly style: DocxStyle | undefined,
    private readonly markOf: MarkOf,
  ) {}

  walk(parent: XmlElement, look: Look): void {
    for (const element of elements(parent)) {
      if (SKIPPED.has(element.name)) continue
      if (element.name === 'w:r') this.walk(element, this.lookOf(child(element, 'w:rPr')))
      else if (element.name === 'w:txbxContent') this.result.boxes.push(element)
      else this.leaf(element, look)
    }
  }

  private leaf(element: XmlElement, look: Look): void {
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        this.add(textOf(element), look)
        break
      case 'w:tab':
      case 'w:ptab':
        this.add('\t', look)
        break
      case 'w:br':
      case 'w:cr':
        if (element.attributes['w:type'] !== 'page') this.add('\n', look)
        break
      case 'w:lastRenderedPageBreak':
        this.result.pages++
        break
      case 'w:noBreakHyphen':
        this.add('-', look)
        break
      case 'w:sym':
        this.add(String.fromCharCode(Number.parseInt(element.attributes['w:char'] ?? '20', 16)), look)
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.note(element, look)
        break
      case 'w:fldChar':
        this.field(element.attributes['w:fldCharType'] ?? '')
        break
      case 'w:instrText': {
        const field = this.fields.at(-1)
        if (field) field.instruction += textOf(element)
        break
      }
      default:
        this.walk(element, look)
    }
  }

  private note(element: XmlElement, look: Look): void {
    const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
    const id = `${kind} ${element.attributes['w:id']}`
    this.result.notes.push(id)
    if (['1', 'true', 'on'].includes(element.attributes['w:customMarkFollows'] ?? '')) {
      this.customMark = id
      return
    }
    this.add(this.markOf(id), { ...look, raised: true })
  }

  private field(type: string): void {
    if (type === 'begin') this.fields.push({ instruction: '', shown: false })
    else if (type === 'end') this.fields.pop()
    else {
      const field = this.fields.at(-1)
      if (field) field.shown = true
    }
  }

  private add(words: string, look: Look): void {
    if (words === '' || this.fields.some((field) => !field.shown)) return
    // A field that repeats the mark of another note shows a number; it need not be set high.
    const mark =
      look.raised || this.customMark !== null || this.fields.some((field) => /\bNOTEREF\b/.test(field.instruction))
    this.customMark = null
    const start = this.result.text.length
    this.result.text += words
    const kinds: [TextSpan['as'], boolean][] = [
      ['bold', look.bold],
      ['italic', look.italic],
      ['note-mark', mark],
    ]
    for (const [as, on] of kinds) if (on) this.span(start, as)
  }

  private span(start: number, as: TextSpan['as']): void {
    const end = this.result.text.length
    const last = this.result.spans.findLast((span) => span.as === as)
    if (last?.end === start) last.end = end
    else this.result.spans.push({ start, end, as })
  }

  private lookOf(properties: XmlElement | undefined): Look {
    return {
      bold: toggle(properties, 'w:b') ?? this.style?.bold ?? false,
      italic: toggle(properties, 'w:i') ?? this.style?.italic ?? false,
      raised: value(properties, 'w:vertAlign') === 'superscript',
    }
  }
}
