import { agendaList } from './agenda-list.js'
import { annotatedItem } from './annotated-item.js'
import type { Construct } from './construct.js'
import { contentsList } from './contents-list.js'
import { embeddedDocument } from './embedded-document.js'
import { heading } from './heading.js'
import { numberedParagraph } from './numbered-paragraph.js'
import { plainParagraph } from './plain-paragraph.js'
import { recommendation } from './recommendation.js'
import { resolutionTitle } from './resolution-title.js'
import { subparagraph } from './subparagraph.js'
import { tableRow } from './table-row.js'

/** What is tried at each line, in this order: the first that recognises its beginning reads it. The last one takes everything. */
export const CONSTRUCTS: readonly Construct[] = [
  contentsList,
  tableRow,
  embeddedDocument,
  recommendation,
  agendaList,
  annotatedItem,
  resolutionTitle,
  heading,
  numberedParagraph,
  subparagraph,
  plainParagraph,
]
