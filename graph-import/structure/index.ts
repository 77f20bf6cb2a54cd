import type { DocumentType } from '../../graph/model/index.js'
import type { TextDocument } from '../text/text-document.js'
import { bodyNameIn } from './body-names.js'
import { CONSTRUCTS } from './constructs/index.js'
import { rowText } from './constructs/table-row.js'
import { readCover } from './cover.js'
import { documentType } from './document-shape.js'
import { readDocumentation } from './documentation.js'
import { Draft } from './draft.js'
import { withFootnotes } from './footnotes.js'
import { readIndex, reportUnreadIndex } from './index/index.js'
import { assignItems } from './items.js'
import { itemsEntitled } from './items-entitled.js'
import { languageOf } from './language.js'
import { type Line, readLines } from './lines.js'
import { readMeetingSentence, readParentBody } from './meeting-sentence.js'
import { ownBodyOf } from './own-acts.js'
import { readRecommendations } from './recommendations.js'
import { type ResolutionText, readResolutionTexts } from './resolution-texts.js'
import type { Cover, DraftPassage, StructuredDocument } from './structured-document.js'

export type * from './structured-document.js'

/** Third stage: from paragraphs and rows to what they are for. */
export function toStructure(text: TextDocument): StructuredDocument {
  const lines = readLines(text.blocks)
  const { cover, lines: covered } = readCover(lines, text.furniture)
  const draft = new Draft()
  addCover(lines.slice(0, covered), cover, draft)
  readBody(lines.slice(covered), draft)
  const index = readIndex(draft)
  const passages = withFootnotes(draft, text.footnotes)
  const agenda = draft.agenda.length > 0 ? draft.agenda : itemsEntitled(passages)
  assignItems(passages, agenda)
  const texts = readResolutionTexts(passages)
  const type = documentType(cover, passages, index)
  reportUnreadIndex(type, index, draft)
  const known = withMeeting(cover, passages)
  const body = type === 'REPORT' || type === 'DRAFT_REPORT' ? ownBodyOf(known) : null
  const recommendations = readRecommendations(draft, passages, adopted(texts, type), body)
  return {
    file: text.file,
    cover: known,
    type,
    language: languageOf(passages.map((passage) => passage.text)),
    passages,
    agenda,
    recommendations,
    index,
    documentation: readDocumentation(passages),
    repairs: text.repairs,
    findings: draft.findings.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)),
  }
}

/** A resolution holds itself and no text of its annexes; a report holds those that it prints under their numbers. Drafts are not adopted. */
function adopted(texts: readonly ResolutionText[], type: DocumentType): ResolutionText[] {
  const final = texts.filter(({ isDraft }) => !isDraft)
  if (type === 'REPORT') return final.filter(({ part }) => part?.includes('/'))
  if (type !== 'RESOLUTION') return []
  const own = final.filter(({ isAnnexed }) => !isAnnexed)
  const numbers = new Set(own.map(({ part }) => part).filter((part) => part?.includes('/')))
  return numbers.size === 1 ? own.map((text) => ({ ...text, part: numbers.has(text.part) ? null : text.part })) : own
}

function addCover(lines: readonly Line[], cover: Cover, draft: Draft): void {
  for (const [position, { block }] of lines.entries()) {
    const { text } = rowText(block)
    const passage = draft.add({
      kind: 'COVER',
      key: `cover-${position + 1}`,
      number: null,
      block: block.kind === 'row' ? { ...block, text } : block,
    })
    passage.role = 'COVER'
    cover.passages.push(passage.key)
  }
}

/** Each line goes to the first construct that knows it; the last one takes whatever is left. */
function readBody(lines: readonly Line[], draft: Draft): void {
  for (let at = 0; at < lines.length; ) {
    let taken = 0
    for (const construct of CONSTRUCTS) {
      taken = construct.read(lines, at, draft)
      if (taken > 0) break
    }
    at += Math.max(1, taken)
  }
}

/** What a text without a cover says of its meeting in its own sentences. */
function withMeeting(cover: Cover, passages: readonly DraftPassage[]): Cover {
  if (cover.bodies.length > 0 && cover.startDate !== null) return cover
  const own = passages.filter(({ role }) => !['ANNEX', 'COVER', 'PREAMBLE', 'OPERATIVE'].includes(role))
  const texts = own.map((passage) => passage.text)
  const openingFirst = [...own].sort((a, b) => Number(b.role === 'OPENING') - Number(a.role === 'OPENING'))
  const meetings = openingFirst.map(({ text }) => readMeetingSentence(text)).filter((meeting) => meeting !== null)
  const meeting = meetings.find((candidate) => candidate.body !== null) ?? meetings[0]
  if (!meeting || (cover.title !== null && cover.bodies.length === 0)) return cover
  const parent =
    cover.bodies.length > 0
      ? null
      : (texts
          .slice(0, 3)
          .map(readParentBody)
          .find((body) => body !== null) ?? null)
  const bodies = [parent, meeting.body].flatMap((body) => (body === null ? [] : (bodyNameIn(body) ?? [])))
  return {
    ...cover,
    bodies: cover.bodies.length > 0 ? cover.bodies : bodies,
    city: cover.startDate === null ? (cover.city ?? meeting.city) : cover.city,
    startDate: cover.startDate ?? meeting.startDate,
    endDate: cover.endDate ?? meeting.endDate,
  }
}
