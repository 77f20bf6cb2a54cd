import { type DocumentType, passageId } from '../../graph/model/index.js'
import type { EntityDraft, Reading } from '../reading.js'
import type { ReadDocument } from './documents.js'
import { Renaming, renamedEntity } from './renaming.js'

/** What one document brings to the graph, before it is united with what others bring. */
export interface Contribution {
  document: ReadDocument
  reading: Reading
  /** The document's own entity first. */
  drafts: EntityDraft[]
}

/** Whose facts come first where two documents tell different ones: reports say what happened, agendas what was planned. */
const RANK: Record<DocumentType, number> = {
  REPORT: 0,
  RESOLUTION: 1,
  DRAFT_REPORT: 2,
  ANNOTATED_AGENDA: 3,
  LIST_OF_PARTICIPANTS: 4,
  INDEX_OF_RECOMMENDATIONS: 5,
  CONFERENCE_ROOM_PAPER: 6,
  BACKGROUND_PAPER: 7,
  PUBLICATION: 8,
  OTHER: 9,
}

/** In the order in which their facts count. */
export function contributionsOf(documents: readonly ReadDocument[]): Contribution[] {
  return documents
    .map((document) => ({
      document,
      reading: underOwnId(document),
      drafts: [ownDraft(document), ...underOwnId(document).entities, ...meetingFacts(document)],
    }))
    .sort((a, b) => RANK[a.reading.document.type] - RANK[b.reading.document.type])
}

/** A document that has not got the id its file suggested (another text has it) bears its own throughout. */
function underOwnId({ id, primary: { reading } }: ReadDocument): Reading {
  if (id === reading.document.id) return reading
  const renaming = new Renaming()
  renaming.add(reading.document.id, id)
  return {
    ...reading,
    entities: reading.entities.map(({ entity, keys }) => ({ entity: renamedEntity(entity, renaming), keys })),
    passages: reading.passages.map((passage) => ({
      ...passage,
      mentions: passage.mentions.map((mention) => ({ ...mention, entity: renaming.id(mention.entity) })),
    })),
    assertions: reading.assertions.map((assertion) => ({
      ...assertion,
      source: renaming.id(assertion.source),
      target: renaming.id(assertion.target),
    })),
  }
}

/** The document as all of its files show it: a file may lack the cover, and with it symbol, distribution and date. */
function ownDraft(document: ReadDocument): EntityDraft {
  const files = [document.primary, ...document.others]
  const own = { ...document.primary.reading.document }
  for (const { reading } of document.others) {
    own.symbol ??= reading.document.symbol
    own.distribution ??= reading.document.distribution
    own.date ??= reading.document.date
    own.language ??= reading.document.language
    own.meeting ??= reading.document.meeting
  }
  own.id = document.id
  own.inCorpus = true
  own.sources = files.map(({ reading, importedAt }) => ({ ...reading.file, importedAt }))
  return { entity: own, keys: own.symbol === null ? [] : [`symbol:${own.symbol}`] }
}

/** A cover that only another file of the document has also tells when and where the meeting was. */
function meetingFacts(document: ReadDocument): EntityDraft[] {
  const isMeeting = ({ entity }: EntityDraft) => entity.kind === 'MEETING' || entity.kind === 'BODY'
  const known = new Set(document.primary.reading.entities.map(({ entity }) => entity.id))
  return document.others
    .flatMap(({ reading }) => reading.entities)
    .filter((draft) => isMeeting(draft) && known.has(draft.entity.id))
}

/** Ids of passages are made from the document's present id and the passage's key. */
export function passageIdIn(contribution: Contribution, key: string): string {
  return passageId(contribution.document.id, key)
}
