import { type EntityId, entityId, localPart, passageId, type Recommendation, slug } from '../../graph/model/index.js'
import type { DraftPassage, RecommendationDraft, StructuredDocument } from '../structure/structured-document.js'
import type { EntityRegister } from './register.js'
import type { Setting } from './setting.js'

/** A recommendation with the passages that hold its words. */
export interface ReadRecommendation {
  entity: Recommendation
  draft: RecommendationDraft
  passage: DraftPassage
  introduction: DraftPassage | null
  /** Keys of all passages that are part of it: its own, its sub-paragraphs and its footnotes. */
  passages: string[]
}

const WITHOUT_READING = {
  addressees: [],
  operatives: [],
  strength: null,
  aliases: [],
  links: [],
  compilationReference: null,
}

/** Adds the recommendations that the document holds. Who is asked and how is left to rules. */
export function addRecommendations(
  structured: StructuredDocument,
  setting: Setting,
  entities: EntityRegister,
): ReadRecommendation[] {
  const passages = new Map(structured.passages.map((passage) => [passage.key, passage]))
  const unnumbered = structured.recommendations.filter(({ form, number }) => form === 'OPERATIVE' && number === '')
  return structured.recommendations.flatMap((draft) => {
    const passage = passages.get(draft.passage)
    if (passage === undefined) return []
    const text = passage.text.slice(0, draft.textEnd).trim()
    const subparagraphs = draft.subparagraphs.map(({ letter, passage: of, start, end }) => ({
      letter,
      text: (passages.get(of)?.text.slice(start, end) ?? '').trim(),
    }))
    const id = recommendationId(setting, draft, entities)
    const read: Recommendation = {
      ...WITHOUT_READING,
      id,
      kind: 'RECOMMENDATION',
      label:
        draft.form === 'OPERATIVE'
          ? operativeLabel(setting, draft, unnumbered)
          : recommendationLabel(draft.number, draft.form === 'HEADING', setting.meeting?.year ?? null),
      title: text,
      number: draft.number,
      text,
      fullText: [text, ...subparagraphs.map((part) => `(${part.letter}) ${part.text}`)].join(' '),
      subparagraphs,
      footnotes: draft.footnotes.map((note) => passageId(setting.document.id, note)),
      meeting: setting.meeting?.id ?? null,
      document: setting.document.id,
      agendaItem: null,
      section: draft.section,
    }
    entities.add(read)
    const entity = entities.of('RECOMMENDATION', id)
    if (entity === null) return []
    return [
      {
        entity,
        draft,
        passage,
        introduction: draft.introduction === null ? null : (passages.get(draft.introduction) ?? null),
        passages: [draft.passage, ...draft.subparagraphs.map((part) => part.passage), ...draft.footnotes],
      },
    ]
  })
}

/**
 * Under the meeting in its report, so that an index that knows only meeting and paragraph names the same; else
 * under the document. A paragraph of one of several resolutions stands under that; one whose number is there
 * already, or that has none, goes by the key of its passage.
 */
function recommendationId(
  { document, meeting, isReport }: Setting,
  { number, form, part, passage }: RecommendationDraft,
  entities: EntityRegister,
): EntityId {
  const owner = localPart(isReport && meeting !== null ? meeting.id : document.id)
  if (form === 'HEADING') return entityId('RECOMMENDATION', owner, slug(number))
  if (form !== 'OPERATIVE') return entityId('RECOMMENDATION', owner, paragraphPart(number))
  const stem = [owner, ...(part ? [slug(part)] : [])]
  const id = entityId('RECOMMENDATION', ...stem, paragraphPart(number === '' ? passage : number))
  return entities.get(id) === null ? id : entityId('RECOMMENDATION', ...stem, paragraphPart(passage))
}

/** `A/RES/72/90 A-B, part B, para. 5`, `Decision 5/2, para. 3 (2031)`, `A/RES/72/135, sole paragraph`. */
function operativeLabel(
  { document, meeting, isReport }: Setting,
  { number, part, passage }: RecommendationDraft,
  unnumbered: readonly RecommendationDraft[],
): string {
  const alike = unnumbered.filter((other) => other.part === part)
  const place = alike.findIndex((other) => other.passage === passage) + 1
  const paragraph =
    number !== '' ? `para. ${number}` : alike.length > 1 ? `unnumbered paragraph ${place}` : 'sole paragraph'
  if (part?.includes('/')) {
    const year = isReport ? (meeting?.year ?? null) : null
    return `${part}, ${paragraph}${year === null ? '' : ` (${year})`}`
  }
  const printed = /^\d{1,4}\/\d{1,3}(?=\s?[.:])/.exec(document.title)?.[0]
  const text = document.symbol ?? (printed === undefined ? document.label : `Resolution ${printed}`)
  return [text, ...(part ? [`part ${part}`] : []), paragraph].join(', ')
}

/** A recommendation that is only referred to, by paragraph of a meeting's report. */
export function recommendationByReference(
  meeting: { id: EntityId; year: number | null },
  document: { id: EntityId; symbol: string },
  paragraph: string,
  compilationReference: string | null,
): Recommendation {
  return {
    ...WITHOUT_READING,
    id: entityId('RECOMMENDATION', localPart(meeting.id), paragraphPart(paragraph)),
    kind: 'RECOMMENDATION',
    label: recommendationLabel(paragraph, false, meeting.year),
    title: `Recommendation in paragraph ${paragraph} of ${document.symbol}`,
    number: paragraph,
    compilationReference,
    text: null,
    fullText: null,
    subparagraphs: [],
    footnotes: [],
    meeting: meeting.id,
    document: document.id,
    agendaItem: null,
    section: null,
  }
}

/** `para-24`, `para-8-b` of `8 (b)`. */
const paragraphPart = (number: string) => `para-${slug(number)}`

function recommendationLabel(number: string, ownHeading: boolean, year: number | null): string {
  const name = ownHeading ? `Recommendation ${number}` : `Recommendation, para. ${number}`
  return year === null ? name : `${name} (${year})`
}
