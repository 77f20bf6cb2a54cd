import type { Draft } from './draft.js'
import { inlineLetters } from './inline-letters.js'
import { introducesLetters, introducesRecommendations, isNarrative } from './introduction.js'
import { asksItself, endsWithBody } from './own-acts.js'
import type { ResolutionText } from './resolution-texts.js'
import type { DraftPassage, RecommendationDraft } from './structured-document.js'

/**
 * Finds the recommendations among the passages of a report, in the three forms of
 * practice, and the operative paragraphs of the resolutions and decisions that were
 * adopted, and marks their passages as such:
 *
 *     Recommendation 9            HEADING
 *     24. States should …         PARAGRAPH, in a section of recommendations
 *     8. … recommended that States:
 *        (a) Consider …;          LETTER
 *     5. Requests the States …;   OPERATIVE
 *
 * In the running text of a report, a paragraph in which its own body (`body`) asks
 * somebody to act is a recommendation too.
 *
 * A section in which headings "Recommendation n" stand has no other form.
 */
export function readRecommendations(
  draft: Draft,
  passages: readonly DraftPassage[],
  adopted: readonly ResolutionText[],
  body: string | null,
): RecommendationDraft[] {
  const partOf = new Map(adopted.flatMap(({ operative, part }) => operative.map((passage) => [passage, part])))
  const headed = new Set(passages.filter((passage) => isHeaded(passage)).map((passage) => passage.section[0] ?? ''))
  const found: RecommendationDraft[] = []
  let before: { section: string | undefined; speaks: boolean } = { section: undefined, speaks: false }
  for (const passage of passages) {
    const goesOn = before.speaks && before.section === passage.section[0]
    if (body !== null && passage.kind !== 'SUBPARAGRAPH')
      before = { section: passage.section[0], speaks: endsWithBody(passage.text, body, goesOn) }
    const part = partOf.get(passage)
    if (part !== undefined) {
      passage.kind = 'RECOMMENDATION'
      found.push({ ...asRecommendation(passage, 'OPERATIVE', null, passages, draft), part })
    } else if (isHeaded(passage)) found.push(asRecommendation(passage, 'HEADING', null, passages, draft))
    else if (isOrphan(passage) && !headed.has(passage.section[0] ?? '')) {
      passage.kind = 'RECOMMENDATION'
      const number = numberOfOrphan(passage, passages, found)
      found.push({ ...asRecommendation(passage, 'LETTER', null, passages, draft), number })
    } else if (isCandidate(passage) && !headed.has(passage.section[0] ?? '')) {
      found.push(...recommendationsOf(passage, passages, draft))
    } else if (body !== null && mayAsk(passage) && asksItself(passage.text, body, goesOn)) {
      found.push(...recommendationsOf(passage, passages, draft))
    }
  }
  return found
}

/** Made by the construct that reads headings "Recommendation n". */
function isHeaded(passage: DraftPassage): boolean {
  return passage.kind === 'RECOMMENDATION' && passage.key.startsWith('recommendation-')
}

/** A letter below a topical heading, with no paragraph of its own to hang on: `Agenda item 2: …` / `(a) States should …`. */
function isOrphan(passage: DraftPassage): boolean {
  return passage.kind === 'SUBPARAGRAPH' && passage.role === 'RECOMMENDATIONS' && passage.parent === null
}

/** `2 (a)` where paragraph 2 introduces the recommendations of the section; where that is taken, the letter with its heading. */
function numberOfOrphan(
  passage: DraftPassage,
  passages: readonly DraftPassage[],
  found: readonly RecommendationDraft[],
): string {
  const introduction = passages
    .slice(0, passages.indexOf(passage))
    .findLast(
      ({ kind, number, section }) => kind === 'PARAGRAPH' && number !== null && section[0] === passage.section[0],
    )
  const number = introduction === undefined ? (passage.number ?? '') : `${introduction.number} ${passage.number}`
  return found.some((other) => other.number === number) ? passage.key : number
}

/** Sections that tell what was discussed, item by item, or have no purpose that is known. */
function mayAsk({ kind, role, number }: DraftPassage): boolean {
  return kind === 'PARAGRAPH' && number !== null && (role === 'DELIBERATIONS' || role === 'OTHER')
}

function isCandidate(passage: DraftPassage): boolean {
  return passage.kind === 'PARAGRAPH' && passage.role === 'RECOMMENDATIONS' && passage.number !== null
}

function recommendationsOf(
  paragraph: DraftPassage,
  passages: readonly DraftPassage[],
  draft: Draft,
): RecommendationDraft[] {
  const letters = passages.filter((passage) => passage.parent === paragraph.key && passage.kind === 'SUBPARAGRAPH')
  if (letters.length > 0 && introducesLetters(paragraph.text)) {
    return letters.map((letter) => {
      letter.kind = 'RECOMMENDATION'
      return asRecommendation(letter, 'LETTER', paragraph, passages, draft)
    })
  }
  if (introducesRecommendations(paragraph.text) || isNarrative(paragraph.text)) return []
  paragraph.kind = 'RECOMMENDATION'
  return [asRecommendation(paragraph, 'PARAGRAPH', null, passages, draft)]
}

function asRecommendation(
  passage: DraftPassage,
  form: RecommendationDraft['form'],
  introduction: DraftPassage | null,
  passages: readonly DraftPassage[],
  draft: Draft,
): RecommendationDraft {
  const below = passages.filter((other) => other.parent === passage.key && other.kind === 'SUBPARAGRAPH')
  const inline = below.length > 0 ? [] : inlineLetters(passage.text)
  const own = new Set([passage.key, ...below.map((sub) => sub.key)])
  const sections = draft.sectionNames.get(passage.section.at(-1) ?? '')
  return {
    number: passage.number ?? '',
    form,
    passage: passage.key,
    introduction: introduction?.key ?? null,
    subparagraphs: [
      ...below.map((sub) => ({ letter: letterIn(sub.number), passage: sub.key, start: 0, end: sub.text.length })),
      ...inline.map(({ letter, start, end }) => ({ letter, passage: passage.key, start, end })),
    ],
    textEnd: inline[0] ? passage.text.slice(0, inline[0].labelStart).trimEnd().length : passage.text.length,
    footnotes: passages
      .filter((note) => note.kind === 'FOOTNOTE' && note.parent !== null && own.has(note.parent))
      .map((note) => note.key),
    section: sections ?? null,
  }
}

/** `9 (b)` → `b`. */
function letterIn(number: string | null): string {
  return /\(([^()]+)\)$/.exec(number ?? '')?.[1] ?? ''
}
