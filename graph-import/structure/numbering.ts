/**
 * The count of numbered paragraphs through a document. It may start again (an annex,
 * a resolution quoted inside a report), and afterwards the outer count goes on.
 */
export class Numbering {
  /** Last number of each count that is open, outermost first. */
  private counts: number[] = []

  get expected(): number {
    return (this.counts.at(-1) ?? 0) + 1
  }

  /** True where the number goes on one of the open counts or starts one. */
  continues(value: number): boolean {
    return value === 1 || this.counts.some((last) => value === last + 1)
  }

  /** Takes a paragraph's number. `missing` are numbers left out before it; `back` is true where it goes back in no count's order. */
  take(value: number): { missing: number[]; back: boolean } {
    if (value === 1) {
      this.counts.push(1)
      return { missing: [], back: false }
    }
    const exact = this.counts.lastIndexOf(value - 1)
    if (exact >= 0) {
      this.counts = [...this.counts.slice(0, exact), value]
      return { missing: [], back: false }
    }
    const nearest = this.counts.findLastIndex((last) => value > last && value - last <= LARGEST_GAP)
    const first = this.counts.length === 0
    const last = this.counts[nearest]
    if (first || last === undefined) {
      this.counts = [...this.counts.slice(0, Math.max(0, this.counts.length - 1)), value]
      return { missing: [], back: !first }
    }
    this.counts = [...this.counts.slice(0, nearest), value]
    return { missing: Array.from({ length: value - last - 1 }, (_, i) => last + 1 + i), back: false }
  }
}

/** A greater step is no gap but the end of one count and the middle of another. */
const LARGEST_GAP = 20
