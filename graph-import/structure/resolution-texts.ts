import { resolutionNumberIn } from './resolution-number.js'
import type { DraftPassage } from './structured-document.js'

/** One resolution or decision as a document prints it, from the line that says who speaks. */
export interface ResolutionText {
  /** What tells it from others in the document: `Decision 5/2`, `B`; null for one that is the whole document. */
  part: string | null
  /** True of a text that is only proposed, by the headings above it. */
  isDraft: boolean
  /** True of a text that an annex reproduces. */
  isAnnexed: boolean
  /** Its operative paragraphs without their letters, in the order of the text. */
  operative: DraftPassage[]
}

/**
 * Finds the resolutions and decisions among the passages and says of each paragraph
 * what part it plays:
 *
 *     The Committee on Lakes,                     PREAMBLE, and who speaks
 *     Recalling its decision 4/1 of 7 May 2030,   PREAMBLE
 *     1. Requests the secretariat:                OPERATIVE
 *        (a) To count the lakes;                  OPERATIVE
 *
 * A text ends with its section, where its numbers begin again, or where an annex begins.
 */
export function readResolutionTexts(passages: readonly DraftPassage[]): ResolutionText[] {
  const found: ResolutionText[] = []
  let open: OpenText | null = null
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'FOOTNOTE' || passage.kind === 'COVER') continue
    if (speaks(passage, passages[at + 1])) {
      open = { text: begin(passage), section: passage.section, closed: false }
      found.push(open.text)
      passage.role = 'PREAMBLE'
    } else if (open !== null && isWithin(passage, open)) place(passage, open)
    else open = null
  }
  giveFootnotes(passages)
  const read = found.filter(({ operative }) => operative.length > 0)
  nameFirstPart(read)
  return read
}

/** Footnotes are of the part that bears their mark. */
function giveFootnotes(passages: readonly DraftPassage[]): void {
  const roles = new Map(passages.map(({ key, role }) => [key, role]))
  for (const passage of passages) {
    const role = passage.kind === 'FOOTNOTE' && passage.parent !== null ? roles.get(passage.parent) : undefined
    if (role === 'PREAMBLE' || role === 'OPERATIVE') passage.role = role
  }
}

interface OpenText {
  text: ResolutionText
  /** Headings above the line that says who speaks. */
  section: readonly string[]
  /** True behind the lines on the day and vote of its adoption. */
  closed: boolean
}

const SPEAKER = /^(?:The|Le|La|El|Los|Les) \p{Lu}[^.;:]{3,160}$|^L[’'](?:Assemblée|\p{Lu})[^.;:]{3,160}$/u
const REASON = /^(?:(?:Also|Further|\p{L}+ly) )?(?:\p{L}+ing|Having|Aware|Mindful|Convinced|Concerned|Alarmed)\b/iu

/** `The General Assembly,` on a line of its own; without its comma only before a reason. */
function speaks({ kind, number, text }: DraftPassage, next: DraftPassage | undefined): boolean {
  if (kind !== 'PARAGRAPH' || number !== null || !SPEAKER.test(text)) return false
  return text.endsWith(',') || (next !== undefined && REASON.test(next.text) && next.text.endsWith(','))
}

function begin(speaker: DraftPassage): ResolutionText {
  const headings = speaker.section
  const numbered = headings.findLast((heading) => resolutionNumberIn(heading) !== null)
  const letter = /^([A-Z])(?:$| \p{Lu})/u.exec(headings.at(-1) ?? '')?.[1] ?? null
  return {
    part: numbered === undefined ? letter : resolutionNumberIn(numbered),
    isDraft: headings.some((heading) => /\bdraft\b/i.test(heading)),
    isAnnexed: speaker.role === 'ANNEX',
    operative: [],
  }
}

function isWithin(passage: DraftPassage, { text, section }: OpenText): boolean {
  if (section.some((heading, depth) => passage.section[depth] !== heading)) return false
  if (passage.kind === 'HEADING') {
    if (section.length > 0 && passage.section.length < section.length) return false
    return passage.role !== 'ANNEX' || text.isAnnexed
  }
  if (passage.role === 'ANNEX' && !text.isAnnexed) return false
  return !(passage.number === '1' && passage.kind === 'PARAGRAPH' && isNumbered(text))
}

const isNumbered = ({ operative }: ResolutionText) => operative.some(({ number }) => number !== null)

function place(passage: DraftPassage, open: OpenText): void {
  const { text } = open
  if (passage.kind === 'HEADING' || passage.kind === 'TABLE_ROW') return
  if (passage.kind === 'SUBPARAGRAPH') {
    if (!open.closed) passage.role = text.operative.length > 0 ? 'OPERATIVE' : 'PREAMBLE'
  } else if (passage.number !== null) {
    if (text.operative.length > 0 || acts(passage.text)) {
      passage.role = 'OPERATIVE'
      if (acts(passage.text)) text.operative.push(passage)
    }
  } else if (closes(passage.text)) open.closed = true
  else if (open.closed) return
  else if (text.operative.length === 0 && /,$/.test(passage.text)) passage.role = 'PREAMBLE'
  else if (!isNumbered(text) && acts(passage.text) && /[.;:]$/.test(passage.text)) {
    passage.role = 'OPERATIVE'
    text.operative.push(passage)
  } else if (text.operative.length === 0 && REASON.test(passage.text)) passage.role = 'PREAMBLE'
}

const CLOSING =
  /^(?:\d+(?:st|nd|rd|th)(?: \([^)]*\))? (?:plenary )?meeting\b|\d{1,2} \p{L}+ \d{4}$|\[|RECORDED VOTE\b|(?:In favour|Against|Abstaining|Abstentions)\b)/iu

/** `82nd plenary meeting 4 December 2006`, `[Adopted without a vote.]`. */
const closes = (text: string) => CLOSING.test(text)

const ADVERB = '(?:also|further|furthermore|again|once again|therefore|and|likewise|moreover|\\p{L}+ly),? '
const FINITE = new RegExp(
  `^(?:${ADVERB})*(?!(?:this|its|as|thus|besides|whereas|states|governments|members|parties|countries|persons|peoples|towards|perhaps|is|was|has|does)\\b)\\p{L}{3,}s\\b,?(?! (?:of|is|are|was|were|shall|should|may|will|must)\\b)`,
  'iu',
)
const FINITE_LATER =
  /^[^.;:]{3,250}, (?:also |further )?(?:decides|requests|calls (?:up)?on|calls for|urges|invites|encourages|recommends|demands|authorizes|stresses|notes|reaffirms|welcomes|condemns)\b/i

/** True of words by which a body acts: `Requests …`, `Also welcomes …`, `Acting under Chapter VII, decides …`. */
export function acts(text: string): boolean {
  return FINITE.test(text) || FINITE_LATER.test(text)
}

/** Where a second part is `B`, the one before it is `A`, whose letter may stand on the cover. */
function nameFirstPart(texts: readonly ResolutionText[]): void {
  const [first, second] = texts
  if (first && first.part === null && second?.part === 'B') first.part = 'A'
}
