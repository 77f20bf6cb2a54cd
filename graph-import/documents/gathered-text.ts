import type { SourceParagraph, TextSpan } from './source-document.js'

/**
 * Gathers the text of one paragraph from the nodes of a parsed tree. Where a node stands on a
 * later line of the file, that many newlines go in between, so that the n-th newline of
 * the text always means n lines below its first (see SourceParagraph.text).
 */
export class GatheredText {
  private text = ''
  private line: number | null = null
  private startLine: number | null = null
  private readonly spans: TextSpan[] = []

  /**
   * @param words as the parser gives them; their own newlines are lines of the file
   * @param line of the file on which the words begin
   * @param styles that the words stand in
   */
  add(words: string, line: number, styles: ReadonlySet<TextSpan['as']>): void {
    const blank = words.trim() === ''
    if (this.line === null) {
      if (blank) return
      const kept = words.trimStart()
      const skipped = words.slice(0, words.length - kept.length).split('\n').length - 1
      this.startLine = line + skipped
      this.line = this.startLine
      this.append(kept, styles)
      return
    }
    if (line > this.line) {
      this.text += '\n'.repeat(line - this.line)
      this.line = line
    }
    this.append(words, styles)
  }

  private append(words: string, styles: ReadonlySet<TextSpan['as']>): void {
    const start = this.text.length
    this.text += words
    this.line = (this.line ?? 0) + words.split('\n').length - 1
    for (const as of styles) {
      const last = this.spans.findLast((span) => span.as === as)
      if (last && last.end === start) last.end = this.text.length
      else this.spans.push({ start, end: this.text.length, as })
    }
  }

  /** What was gathered since the last call; null where it was nothing but white space. */
  take(shape: Pick<SourceParagraph, 'heading' | 'listDepth' | 'style'>): SourceParagraph | null {
    const text = this.text.trimEnd()
    const place = { line: this.startLine, page: null }
    const spans = this.spans
      .map((span) => ({ ...span, end: Math.min(span.end, text.length) }))
      .filter((span) => span.start < span.end)
    this.text = ''
    this.line = null
    this.startLine = null
    this.spans.length = 0
    return text === '' ? null : { kind: 'paragraph', text, place, spans, role: 'body', ...shape }
  }
}
