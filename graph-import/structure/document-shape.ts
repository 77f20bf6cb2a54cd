import type { DocumentType } from '../../graph/model/index.js'
import { typeOfSymbol, typeOfTitle } from './document-type.js'
import { readMeetingSentence } from './meeting-sentence.js'
import type { Cover, DraftPassage, IndexRow } from './structured-document.js'

/** The type of a document by its table of recommendations, its title, its symbol, and else by what it is made of. */
export function documentType(
  cover: Cover,
  passages: readonly DraftPassage[],
  index: readonly IndexRow[],
): DocumentType {
  const titles = [cover.title, ...cover.subtitles].filter((title) => title !== null)
  const byWords = titles.map(typeOfTitle).filter((type) => type !== null)
  if (byWords.includes('INDEX_OF_RECOMMENDATIONS') || (index.length > 0 && byWords[0] !== 'REPORT')) {
    return 'INDEX_OF_RECOMMENDATIONS'
  }
  if (titles.some((title) => /^[*"“]?resolutions? adopted by\b/i.test(title))) return 'RESOLUTION'
  const bySymbol = cover.symbol === null ? null : typeOfSymbol(cover.symbol)
  return bySymbol ?? byWords[0] ?? (cover.title === null || isNumbered(cover.title) ? byShape(passages) : 'OTHER')
}

/** `2/11. Marine litter`: the number and title of a resolution. */
function isNumbered(title: string): boolean {
  return /^\d{1,4}\/\d{1,3}\s?[.:]/.test(title)
}

/** Sections that only reports of meetings have; one alone is no proof. */
const OF_REPORTS = [
  'RECOMMENDATIONS',
  'DELIBERATIONS',
  'OPENING',
  'STATEMENTS',
  'ATTENDANCE',
  'DOCUMENTATION',
  'ADOPTION',
]

/** `The Committee on Ferries held its ninth session in Lima on 5 May 2031`: who makes recommendations, and that it met. */
const tellsOfMeeting = (text: string) => (readMeetingSentence(text)?.body ?? null) !== null

function byShape(passages: readonly DraftPassage[]): DocumentType {
  const roles = new Set(passages.filter((passage) => passage.kind === 'HEADING').map((passage) => passage.role))
  if (roles.has('ANNOTATIONS') && passages.some((passage) => passage.kind === 'AGENDA_ITEM')) return 'ANNOTATED_AGENDA'
  if (OF_REPORTS.filter((role) => roles.has(role as DraftPassage['role'])).length >= 2) return 'REPORT'
  if (roles.has('RECOMMENDATIONS') && passages.some(({ role, text }) => role !== 'ANNEX' && tellsOfMeeting(text)))
    return 'REPORT'
  const preamble = passages.slice(0, 6).some((passage) => /^The \p{Lu}[^.]{3,80},$/u.test(passage.text))
  return preamble ? 'RESOLUTION' : 'OTHER'
}
