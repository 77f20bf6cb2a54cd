import type { Document, Entity, EntityId, Mention, Passage } from '../../graph/model/index.js'
import type { ReadPassage } from '../reading.js'
import { type Contribution, passageIdIn } from './contribution.js'
import type { Renaming } from './renaming.js'

/** Passages of all documents, by document and position. */
export function passagesOf(
  contributions: readonly Contribution[],
  entities: ReadonlyMap<string, Entity>,
  renaming: Renaming,
): Passage[] {
  return [...contributions]
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
    .flatMap((contribution) => {
      const entity = entities.get(contribution.document.id)
      const document = entity?.kind === 'DOCUMENT' ? entity : undefined
      return contribution.reading.passages.map((passage, position) => ({
        id: passageIdIn(contribution, passage.key),
        document: contribution.document.id,
        kind: passage.kind,
        number: passage.number,
        section: passage.section,
        text: passage.text,
        position,
        page: passage.place.page,
        line: passage.place.line,
        citation: citation(document, passage),
        mentions: passage.mentions
          .map((mention) => renamed(mention, renaming.id(mention.entity)))
          .filter((mention) => entities.has(mention.entity)),
      }))
    })
}

/** Itself where the entity has its id still: mentions are the most that a graph is made of. */
function renamed(mention: Mention, entity: EntityId): Mention {
  return mention.entity === entity ? mention : { ...mention, entity }
}

/** As UN documents cite one another: `CAC/COSP/WG.2/2031/4, para. 12`. A document without a known symbol is cited by its label. */
function citation(document: Document | undefined, passage: ReadPassage): string {
  return [document?.symbol ?? document?.label ?? '', part(passage)].filter((words) => words !== '').join(', ')
}

function part(passage: ReadPassage): string {
  const heading = passage.section.at(-1)
  switch (passage.kind) {
    case 'RECOMMENDATION':
      return /^recommendation-/.test(passage.key) ? `recommendation ${passage.number}` : `para. ${passage.number}`
    case 'SUBPARAGRAPH':
      return passage.key.startsWith('recommendation-')
        ? `recommendation ${passage.number}`
        : `para. ${passage.number ?? ''}`.trim()
    case 'FOOTNOTE':
      return `footnote ${passage.number ?? ''}`.trim()
    case 'PARAGRAPH':
      return passage.number === null ? (heading ?? '') : `para. ${passage.number}`
    case 'AGENDA_ITEM':
    case 'ANNOTATION':
      return passage.number === null ? (heading ?? '') : `item ${passage.number}`
    case 'TABLE_ROW':
      return passage.number === null ? 'table' : `table, row ${passage.number}`
    case 'HEADING':
      return passage.number === null ? 'heading' : `section ${passage.number}`
    case 'COVER':
      return 'cover'
    default:
      return heading ?? ''
  }
}
