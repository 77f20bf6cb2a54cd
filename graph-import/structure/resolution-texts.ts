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
 * Below a Roman number a further part may begin, whose numbers begin again. What is adopted
 * as `the following declaration:` stands below as an annex would.
 */
export function readResolutionTexts(passages: readonly DraftPassage[]): ResolutionText[] {
  const found: ResolutionText[] = []
  let open: OpenText | null = null
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'FOOTNOTE') continue
    if (speaks(passage, passages[at + 1])) {
      open = {
        text: begin(passage),
        section: passage.section,
        above: null,
        part: null,
        isEnglish: /^The /.test(passage.text),
        state: 'REASONS',
      }
      found.push(open.text)
      if (passage.kind !== 'COVER') passage.role = 'PREAMBLE'
      continue
    }
    if (passage.kind === 'COVER') continue
    if (open !== null && isFurtherPart(passage, open)) {
      open.text.part ??= open.part
      open = { ...open, text: { ...open.text, part: open.above, operative: [] }, state: 'REASONS' }
      found.push(open.text)
    }
    if (open !== null && isWithin(passage, open)) place(passage, open)
    else open = null
  }
  giveFootnotes(passages)
  const read = found.filter(({ operative }) => operative.length > 0)
  nameFirstPart(read)
  return read
}

interface OpenText {
  text: ResolutionText
  /** Headings above the line that says who speaks. */
  section: readonly string[]
  /** Roman number of the last heading that has one. */
  above: string | null
  /** The same above the last operative paragraph. */
  part: string | null
  /** False of a text in another language, whose numbered paragraphs are taken for acts without a look at their verbs. */
  isEnglish: boolean
  /** What may come next: reasons, acts, the entries of a list whose letters are lost, the text that was adopted, or nothing but the day and vote of the adoption. */
  state: 'REASONS' | 'ACTS' | 'LIST' | 'ADOPTED_TEXT' | 'CLOSED'
}

/** Behind operative paragraphs and a heading with another Roman number: reasons, or a paragraph 1. */
function isFurtherPart({ kind, number, text }: DraftPassage, open: OpenText): boolean {
  if (kind !== 'PARAGRAPH' || open.text.operative.length === 0 || open.above === null || open.above === open.part)
    return false
  return number === null ? REASON.test(text) && text.endsWith(',') : number === '1' && (!open.isEnglish || acts(text))
}

/** `II Financial performance report`, be it too long to have been read as a heading. */
function romanIn({ kind, number, text }: DraftPassage): string | null {
  if (kind !== 'HEADING' && (kind !== 'PARAGRAPH' || number !== null || /[,;.:]$/.test(text))) return null
  return /^([IVXL]{1,6})\.? \p{Lu}/u.exec(text)?.[1] ?? null
}

/** Footnotes are of the part that bears their mark. */
function giveFootnotes(passages: readonly DraftPassage[]): void {
  const roles = new Map(passages.map(({ key, role }) => [key, role]))
  for (const passage of passages) {
    const role = passage.kind === 'FOOTNOTE' && passage.parent !== null ? roles.get(passage.parent) : undefined
    if (role === 'PREAMBLE' || role === 'OPERATIVE') passage.role = role
  }
}

/** Parties speak in treaties, whose articles are no acts of a body. */
const SPEAKER =
  /^(?:The|Le|La|El|Los|Les) (?!(?:Member )?States\b|High Contracting\b|Contracting\b|Parties\b|Heads of\b|États\b|Estados\b|Parti|Partes\b)\p{Lu}[^.;:]{3,160}$|^L[’'](?:Assemblée|\p{Lu})[^.;:]{3,160}$/u
const REASON = /^(?:(?:Also|Further|\p{L}+ly) )?(?:\p{L}+ing|Having|Aware|Mindful|Convinced|Concerned|Alarmed)\b/iu

/** `The General Assembly,` on a line of its own; without its comma, or as the last line of the cover, only before a reason or an act of adoption. */
function speaks({ kind, number, text }: DraftPassage, next: DraftPassage | undefined): boolean {
  if (!['PARAGRAPH', 'HEADING', 'COVER'].includes(kind) || number !== null || !SPEAKER.test(text)) return false
  if (text.endsWith(',') && kind !== 'COVER') return true
  return next !== undefined && (adopts(next.text) || (REASON.test(next.text) && next.text.endsWith(',')))
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

function isWithin(passage: DraftPassage, { text, section, state }: OpenText): boolean {
  if (section.some((heading, depth) => passage.section[depth] !== heading)) return false
  if (passage.kind === 'HEADING' && section.length > 0 && passage.section.length < section.length) return false
  if (state === 'ADOPTED_TEXT') return true
  if (passage.role === 'ANNEX' && !text.isAnnexed) return false
  return passage.kind === 'HEADING' || passage.number !== '1' || passage.kind !== 'PARAGRAPH' || !isNumbered(text)
}

const isNumbered = ({ operative }: ResolutionText) => operative.some(({ number }) => number !== null)

function place(passage: DraftPassage, open: OpenText): void {
  const { text, state } = open
  const roman = romanIn(passage)
  if (roman !== null) {
    open.above = roman
    if (passage.kind === 'PARAGRAPH') passage.kind = 'HEADING'
  }
  if (state === 'ADOPTED_TEXT') {
    if (passage.role === 'OTHER') passage.role = 'ANNEX'
  } else if (passage.kind === 'SUBPARAGRAPH') {
    if (state !== 'CLOSED') passage.role = text.operative.length > 0 ? 'OPERATIVE' : 'PREAMBLE'
  } else if (passage.kind !== 'PARAGRAPH') return
  else if (passage.number !== null) {
    if (!open.isEnglish || acts(passage.text)) act(passage, open)
    else if (text.operative.length > 0) passage.role = 'OPERATIVE'
  } else if (closes(passage.text)) open.state = 'CLOSED'
  else if (state === 'CLOSED') return
  else if (text.operative.length === 0 && /,$/.test(passage.text)) passage.role = 'PREAMBLE'
  else if (!isNumbered(text) && acts(passage.text) && /[.;:]$|; and$/.test(passage.text)) act(passage, open)
  else if (text.operative.length === 0 && REASON.test(passage.text)) passage.role = 'PREAMBLE'
  else if (state === 'LIST') {
    passage.role = 'OPERATIVE'
    if (!/[;,:]$|; (?:and|or)$/.test(passage.text)) open.state = 'ACTS'
  }
}

function act(passage: DraftPassage, open: OpenText): void {
  passage.role = 'OPERATIVE'
  open.text.operative.push(passage)
  open.part = open.above
  open.state =
    passage.number === null && adopts(passage.text) ? 'ADOPTED_TEXT' : passage.text.endsWith(':') ? 'LIST' : 'ACTS'
}

/** `Adopts the following political declaration:`: what stands below is adopted, and asks nothing in the name of the body. */
function adopts(text: string): boolean {
  return /^(?:\p{L}+ly )?(?:adopts|approves|endorses|proclaims)\b[^.;]*\b(?:following|below|as follows)\b[^.;]*:$/iu.test(
    text,
  )
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
