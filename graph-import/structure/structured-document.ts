import type { Distribution, DocumentType, PassageKind } from '../../graph/model/index.js'
import type { SourceIdentity } from '../documents/source-document.js'
import type { Finding, Place } from '../finding.js'

/** Third stage: the parts of a document that its makers meant. Nothing is looked up yet: names are strings. */
export interface StructuredDocument {
  file: SourceIdentity
  cover: Cover
  type: DocumentType
  /** `en`, `fr` …; null where the words do not tell. */
  language: string | null
  /** In the order of the text: everything that can be cited, footnotes right after the passage that bears their mark. */
  passages: DraftPassage[]
  /** Items of the agenda, sub-items after their item. From the first list that states it; without a list, those that the text names with their titles. */
  agenda: AgendaEntry[]
  recommendations: RecommendationDraft[]
  /** Rows of tables of recommendations by topic, page breaks mended. Empty for other documents. */
  index: IndexRow[]
  /** Documents listed as being before the meeting or under an item. */
  documentation: ListedDocument[]
  /** How often text had to be repaired (see TextDocument). */
  repairs: number
  findings: Finding[]
}

/** What stands before the first heading or numbered paragraph. Every field is null where it is not printed. */
export interface Cover {
  /** Keys of the passages that the cover became. */
  passages: string[]
  /** Own symbol without a trailing `*`. */
  symbol: string | null
  distribution: Distribution | null
  /** Day of submission, ISO. */
  date: string | null
  /** Lines that name organ and body, outermost first: `Conference of the Parties to …`, `Working Group on …`. */
  bodies: string[]
  /** `Seventy-second session`, as printed. */
  session: string | null
  /** Where and when the meeting was: `Vienna, 14 and 15 May 2031` read apart. */
  city: string | null
  startDate: string | null
  endDate: string | null
  /** Title of the document as printed, sub-titles joined by `: `; null where none is printed. */
  title: string | null
  /** Other title lines, such as `Addendum` or `Background paper prepared by the Secretariat`. */
  subtitles: string[]
  /** `Item 4 of the provisional agenda` → `4`. */
  agendaItem: string | null
}

/** What a part of a document is for, by its heading; sections inherit it. */
export type SectionRole =
  | 'COVER'
  | 'INTRODUCTION'
  | 'RECOMMENDATIONS'
  | 'DELIBERATIONS'
  | 'OPENING'
  | 'STATEMENTS'
  | 'AGENDA'
  | 'ANNOTATIONS'
  | 'ATTENDANCE'
  | 'DOCUMENTATION'
  | 'ADOPTION'
  | 'ANNEX'
  | 'INDEX'
  /** Who speaks in a resolution or decision, and the reasons given. */
  | 'PREAMBLE'
  /** What a resolution or decision does. */
  | 'OPERATIVE'
  | 'OTHER'

export interface DraftPassage {
  /** Unique in the document and made from what is printed: `12`, `recommendation-9`, `recommendation-9-a`, `fn-1`, `cover-1`, `heading-iii-b`. */
  key: string
  kind: PassageKind
  number: string | null
  /** Headings above, outermost first, as printed. */
  section: string[]
  role: SectionRole
  text: string
  place: Place
  /** Map back to the source (see TextBlock.origins). */
  origins: { offset: number; place: Place }[]
  /** Key of the passage it is a sub-paragraph or footnote of. */
  parent: string | null
  /** Footnote marks that stood in it. */
  notes: { mark: string; offset: number }[]
  /** Number of the agenda item that its section is about (`2`), concluded from headings or from `considered agenda item 2`; null where none is named. */
  item: string | null
  /** Cells of a table row with their offsets in `text`; else null. */
  cells: { text: string; start: number; end: number }[] | null
}

export interface AgendaEntry {
  /** As printed: `2`, `1 (a)`. */
  number: string
  parent: string | null
  /** Without the mark that closes it in the list. */
  title: string
  passage: string
  /** Offsets of the title in that passage. */
  start: number
  end: number
}

export interface RecommendationDraft {
  /** As printed: `9` for Recommendation 9, `24` or `8 (b)` for one known by its paragraph; empty for the operative paragraph of a resolution that has no number. */
  number: string
  /** How it is known: by a heading of its own, by the number of its paragraph, by a letter of a paragraph that only introduces, or as a paragraph of a resolution or decision. */
  form: 'HEADING' | 'PARAGRAPH' | 'LETTER' | 'OPERATIVE'
  /** Which of several resolutions or decisions in the document it is a paragraph of: `Decision 5/2`, `B`. Absent for other forms, null where the resolution is the document. */
  part?: string | null
  /** Key of the passage with its text. */
  passage: string
  /** Key of the paragraph that introduces it (LETTER), whose words say who is asked and how; else null. */
  introduction: string | null
  /** Sub-paragraphs: letter as printed and key of their passage. Where they stand inside the running text, the passage is the recommendation's own and the span says where. */
  subparagraphs: { letter: string; passage: string; start: number; end: number }[]
  /** Where in its passage the words before the sub-paragraphs end. */
  textEnd: number
  /** Keys of footnotes. */
  footnotes: string[]
  /** Innermost heading above it without number or letter. */
  section: string | null
}

export interface IndexRow {
  /** As printed, page breaks mended: `Children, general`. */
  topic: string
  /** Symbol of the report as printed. */
  document: string
  /** Paragraphs, ranges and letters expanded: `24`, `8 (e)`. */
  paragraphs: string[]
  /** Places in the compilation, expanded: `I.21`, `V.2.e`. Null where the table has no such column. */
  references: string[] | null
  /** Symbol of the compilation, from the head of the column. */
  compilation: string | null
  /** Key of the row's passage, with offsets of its parts. */
  passage: string
  documentSpan: [number, number]
  paragraphsSpan: [number, number]
  referencesSpan: [number, number] | null
  /** Passage that prints the topic (another row's, where one heading covers several rows) and where. */
  topicPassage: string
  topicSpan: [number, number]
  /** Heading over several topics, without its number, and where it stands; null where the table has none. */
  group: { name: string; passage: string; span: [number, number] } | null
  /** True where a page break had displaced it, so that its topic was concluded from order. */
  displaced: boolean
}

export interface ListedDocument {
  /** Words before the symbol: `Annotated provisional agenda`. */
  title: string
  /** Null where the list gives none. */
  symbol: string | null
  /** By its title. */
  type: DocumentType
  /** Agenda item under which it is listed, where the list says so. */
  item: string | null
  passage: string
  start: number
  end: number
}
