import type { DocumentType } from '../../graph/model/index.js'
import { fold } from '../../graph/model/index.js'

/** What the words of a title say of the type. The first row that matches decides: an index that calls itself a background paper is an index. */
const BY_TITLE: readonly [RegExp, DocumentType][] = [
  [/\bindex of (?:all )?(?:the )?recommendations\b|\brecommendations\b.*\bby topic\b/, 'INDEX_OF_RECOMMENDATIONS'],
  [
    /^(?:proposed |draft )?(?:annotated|annotations to the) .*\bagenda\b|^(?:provisional |proposed )?agenda(?:$| (?:and|of|for)\b)/,
    'ANNOTATED_AGENDA',
  ],
  [/\bannotated (?:provisional )?agenda\b|^provisional agenda\b/, 'ANNOTATED_AGENDA'],
  [
    /^(?:provisional |final |revised )?list of (?:participants|delegations|delegates)\b|^participants$/,
    'LIST_OF_PARTICIPANTS',
  ],
  [/\bconference room paper\b/, 'CONFERENCE_ROOM_PAPER'],
  [/^draft (?:resolution|decision)\b/, 'OTHER'],
  [/^resolution\b|^[*"“]?resolutions? adopted by\b|^(?:resolution|decision) \d/, 'RESOLUTION'],
  [/^draft (?:\w+ ){0,3}report\b|\bdraft report\b/, 'DRAFT_REPORT'],
  [/\bbackground (?:paper|document|note)\b|\bdiscussion (?:guide|paper)\b/, 'BACKGROUND_PAPER'],
  [/^(?:[\w-]+ ){0,3}(?:report|proceedings) (?:of|on|by)\b|^(?:(?:progress|final|summary) )?report$/, 'REPORT'],
  [/\bunited nations publication\b|\bisbn\b/, 'PUBLICATION'],
]

/** Null where the words do not tell. */
export function typeOfTitle(title: string): DocumentType | null {
  const words = fold(title)
  return BY_TITLE.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** What a symbol says of the type of a paper; null where it says nothing. */
export function typeOfSymbol(symbol: string): DocumentType | null {
  if (/\/CRP\.\d/.test(symbol)) return 'CONFERENCE_ROOM_PAPER'
  if (/\/RES\//.test(symbol)) return 'RESOLUTION'
  return null
}
