import { type PassageKind, shortHash, slug } from '../../graph/model/index.js'
import type { Finding, Place } from '../finding.js'
import { romanValue } from '../roman.js'
import type { TextBlock } from '../text/text-document.js'
import { movedOrigins } from './block-slices.js'
import { Numbering } from './numbering.js'
import { itemInHeading, roleOf } from './sections.js'
import type { AgendaEntry, DraftPassage, SectionRole } from './structured-document.js'

/** A section that is open where the reading stands. */
export interface Section {
  /** As printed. */
  title: string
  /** Without number or letter. */
  name: string
  /** Number or letter of its own heading: `III`, `B`, `1`, `a`. */
  label: string | null
  /** `III.B`; null for a heading without number. */
  number: string | null
  /** Order in the hierarchy: a section holds those of a greater rank. */
  rank: number
  role: SectionRole
  item: string | null
  /** What keys of unnumbered passages in it begin with. */
  stem: string
}

export interface NewPassage {
  kind: PassageKind
  key: string
  number: string | null
  block: TextBlock
  /** Offset in the block at which the passage begins: behind its number. */
  from?: number
  parent?: string | null
  cells?: DraftPassage['cells']
}

/** A list entry that deeper entries may hang on. */
export interface OpenLetter {
  style: 'letter' | 'small-roman' | 'decimal'
  value: number
  passage: DraftPassage
}

/** A row of a table, with what its passage does not say. */
export interface TableRow {
  passage: DraftPassage
  table: number | null
  /** True where a page break or the repeated head of columns stands between it and the row before. */
  afterBreak: boolean
}

/** The document as far as it is read: what the constructs add to, and what they may ask about. */
export class Draft {
  readonly passages: DraftPassage[] = []
  readonly findings: Finding[] = []
  readonly agenda: AgendaEntry[] = []
  readonly rows: TableRow[] = []
  readonly numbering = new Numbering()
  /** Open sections, outermost first. */
  sections: Section[] = []
  /** The paragraph that letters and unnumbered paragraphs belong to. */
  paragraph: DraftPassage | null = null
  /** A paragraph above the headings that part its letters: `adopted the following recommendations:`, then `A. On lamps`, then `(a)`. */
  introduction: DraftPassage | null = null
  /** Lettered paragraphs that are open below it, outermost first. */
  letters: OpenLetter[] = []
  /** What was open when a list of numbers began inside it: letters may go on there after the list. */
  suspended: { paragraph: DraftPassage | null; letters: OpenLetter[] }[] = []
  /** Agenda items that a contents list names, by the key of the entry. */
  readonly itemsInContents = new Map<string, string>()
  /** Headings that part the agenda (`Operational segment`), folded: the annotations repeat them. */
  readonly agendaParts = new Set<string>()
  /** Headings without number or letter, by the heading as printed. */
  readonly sectionNames = new Map<string, string>()
  /** True inside another document that this one holds: it has an agenda and attendance of its own, which are not this one's. */
  embedded = false
  /** What was open where the last annex began, and the ranks of the numbered headings that it has itself. */
  private beforeAnnex: { sections: Section[]; ownRanks: Set<number> } = { sections: [], ownRanks: new Set() }
  /** Number or letter of the last heading of each rank outside annexes. */
  private readonly labels = new Map<number, string>()
  private readonly counts = new Map<string, number>()
  private readonly used = new Map<string, number>()

  get section(): Section | null {
    return this.sections.at(-1) ?? null
  }

  get role(): SectionRole {
    return this.section?.role ?? 'OTHER'
  }

  get last(): DraftPassage | null {
    return this.passages.at(-1) ?? null
  }

  isIn(role: SectionRole): boolean {
    return this.sections.some((section) => section.role === role)
  }

  add(passage: NewPassage): DraftPassage {
    const { block, from = 0 } = passage
    const added: DraftPassage = {
      key: this.unique(passage.key),
      kind: passage.kind,
      number: passage.number,
      section: this.sections.map((section) => section.title),
      role: this.role,
      text: block.text.slice(from),
      place: block.place,
      origins: movedOrigins(block.origins, from, block.text.length),
      parent: passage.parent ?? null,
      notes: block.notes.map((note) => ({ mark: note.mark, offset: Math.max(0, note.offset - from) })),
      item: this.section?.item ?? null,
      cells: passage.cells ?? null,
    }
    this.passages.push(added)
    return added
  }

  /** Puts a block's words at the end of a passage that goes on in it. */
  append(passage: DraftPassage, block: TextBlock): void {
    const shift = passage.text.length + 1
    passage.text = `${passage.text} ${block.text}`
    passage.notes.push(...block.notes.map((note) => ({ mark: note.mark, offset: note.offset + shift })))
    passage.origins.push(...block.origins.map((origin) => ({ offset: origin.offset + shift, place: origin.place })))
  }

  /** Closes the sections that a heading of this rank ends, opens its own and adds the heading as a passage. */
  openSection(heading: {
    block: TextBlock
    name: string
    label: string | null
    rank: number
    item?: string | null
  }): Section {
    if (heading.rank === ANNEX_RANK) {
      const { sections } = this.isInAnnex() ? this.beforeAnnex : this
      this.beforeAnnex = { sections, ownRanks: new Set() }
    }
    this.leaveAnnex(heading)
    if (heading.label !== null && !this.isInAnnex()) this.labels.set(heading.rank, heading.label)
    this.closeSections(heading.rank)
    const parent = this.section
    const number = heading.label === null ? null : this.numberOf(heading.label, heading.rank)
    const item = heading.item ?? itemInHeading(heading.block.text)
    const role = this.embedded ? 'ANNEX' : roleOf(heading.name, parent?.role ?? null)
    const stem = number === null ? shortSlug(heading.name) : slug(number).replace(/\./g, '-')
    const section: Section = {
      title: heading.block.text,
      name: heading.name,
      label: heading.label,
      number,
      rank: heading.rank,
      role: role === 'OTHER' && item !== null ? 'DELIBERATIONS' : role,
      item: item ?? parent?.item ?? null,
      stem: parent?.rank === ANNEX_RANK ? `${parent.stem}-${stem}` : stem,
    }
    const passage = this.add({ kind: 'HEADING', key: `heading-${section.stem}`, number, block: heading.block })
    passage.role = section.role
    passage.item = section.item
    this.sections.push(section)
    this.sectionNames.set(section.title, heading.name.replace(/\s*\((?:continued|concluded)\)$/i, ''))
    this.introduction = this.introducing(heading.rank)
    this.paragraph = null
    this.letters = []
    this.suspended = []
    return section
  }

  private isInAnnex(): boolean {
    return this.sections[0]?.rank === ANNEX_RANK
  }

  /** The annex of a resolution inside a report ends where the report's own headings go on: `B. Proceedings` after `A. Decisions`, unless the annex counts so itself. */
  private leaveAnnex({ rank, label }: { rank: number; label: string | null }): void {
    if (label === null || this.embedded || rank === ANNEX_RANK || !this.isInAnnex()) return
    const { sections, ownRanks } = this.beforeAnnex
    const before = this.labels.get(rank)
    if (before !== undefined && !ownRanks.has(rank) && isNext(before, label, rank))
      this.sections = sections.filter((section) => section.rank !== TOP_RANK)
    else ownRanks.add(rank)
  }

  closeSections(rank: number): void {
    this.sections = this.sections.filter((section) => section.rank < rank)
  }

  /** Counts what has no number of its own: `12-p` gives `12-p1`, then `12-p2`. */
  next(stem: string): string {
    const count = (this.counts.get(stem) ?? 0) + 1
    this.counts.set(stem, count)
    return `${stem}${count}`
  }

  find(rule: string, severity: Finding['severity'], message: string, place: Place, more: Partial<Finding> = {}): void {
    this.findings.push({ severity, rule, message, place, ...more })
  }

  /** What goes on introducing below a heading of this rank: a main section ends it. */
  private introducing(rank: number): DraftPassage | null {
    if (rank <= ROMAN_RANK || this.role !== 'RECOMMENDATIONS') return null
    const { paragraph } = this
    return paragraph?.number && paragraph.text.endsWith(':') ? paragraph : this.introduction
  }

  private numberOf(label: string, rank: number): string {
    const above = this.section?.number ?? null
    if (rank === SUB_ITEM_RANK) return above === null ? `(${label})` : `${above} (${label})`
    return above === null || this.section?.rank === ANNEX_RANK ? label : `${above}.${label}`
  }

  private unique(key: string): string {
    const times = (this.used.get(key) ?? 0) + 1
    this.used.set(key, times)
    if (times === 1) return key
    return this.unique(`${key}-${times}`)
  }
}

const LONGEST_STEM = 48

/** A key's part for a heading without number: its first words, told apart by a hash where more follow. */
function shortSlug(name: string): string {
  const whole = slug(name).replace(/\./g, '-')
  if (whole.length <= LONGEST_STEM) return whole
  const cut = whole.slice(0, LONGEST_STEM - 8)
  return `${cut.slice(0, Math.max(cut.lastIndexOf('-'), 16))}-${shortHash(whole)}`
}

/** `B` after `A`, `II` after `I`. */
function isNext(before: string, label: string, rank: number): boolean {
  if (rank === ROMAN_RANK) return romanValue(label) === (romanValue(before) ?? 0) + 1
  return rank === CAPITAL_RANK && before.charCodeAt(0) + 1 === label.charCodeAt(0) && label.length === 1
}

/** Ranks of headings by the kind of their number; those without one stand below. */
export const ANNEX_RANK = 1
export const TOP_RANK = 5
export const ROMAN_RANK = 10
export const CAPITAL_RANK = 20
export const PART_RANK = 25
export const DECIMAL_RANK = 30
export const SUB_ITEM_RANK = 40
export const BARE_RANK = 50
