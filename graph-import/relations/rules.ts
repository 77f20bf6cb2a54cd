import { addressees } from './addressees.js'
import { adoption } from './adoption.js'
import { agenda } from './agenda.js'
import { attendance } from './attendance.js'
import { chairs } from './chairs.js'
import { citedDocuments, citedMeetings } from './cited-documents.js'
import type { RelationRule } from './context.js'
import { documentation } from './documentation.js'
import { establishment } from './establishment.js'
import { indexOfRecommendations, topicsOfIndex } from './index-of-recommendations.js'
import { supplements } from './instruments.js'
import { meeting } from './meeting.js'
import { citations, mentions } from './mentions.js'
import { officers } from './officers.js'
import { partOf } from './organisations.js'
import { panellists } from './panellists.js'
import { listOfParticipants } from './participant-list/index.js'
import { proposals } from './proposals.js'
import { recommendationSubject } from './recommendation-subject.js'
import { ownResolution, printedResolutions, resolutions } from './resolutions.js'
import { statements } from './statements.js'
import { topicMentions } from './topics-named.js'
import { versions } from './versions.js'
import { votes } from './votes.js'
import { worksCited } from './works-cited.js'

/** Every rule; a new one is a new file and a row. The order is that of the reading: a rule may use entities that those before it have added. */
export const RULES: readonly RelationRule[] = [
  meeting,
  establishment,
  agenda,
  documentation,
  versions,
  chairs,
  officers,
  panellists,
  attendance,
  listOfParticipants,
  votes,
  statements,
  adoption,
  recommendationSubject,
  addressees,
  proposals,
  indexOfRecommendations,
  topicsOfIndex,
  resolutions,
  ownResolution,
  printedResolutions,
  supplements,
  partOf,
  citedDocuments,
  citedMeetings,
  worksCited,
  citations,
  mentions,
  topicMentions,
]
