import { readDays } from './days.js'
import { cityIn } from './place.js'

/** Body, place and days of a meeting that a sentence tells of. */
export interface MeetingSentence {
  body: string | null
  city: string | null
  startDate: string
  endDate: string
}

const BODY = "(?<body>\\p{Lu}[\\p{L}\\p{M}’'\\-]*(?:[ ,]+(?:\\([A-Z]+\\)|[\\p{L}\\p{M}\\d’'\\-]+))*?)"
const PLACE = '(?:(?:in|at) (?<city>\\p{Lu}[\\p{L}\\p{M} \\-.’]*?)(?:, \\p{Lu}[\\p{L} ]+)?,? )'
const WHEN = '(?:on|from) (?<days>.{0,60}?\\d{4})'
const ORDER = '(?:[\\w-]+ )?'

/** Sentences that state when a body met, in the order of their worth. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?:The )?${ORDER}(?:meeting|session) of the ${BODY} was (?:held|convened) ${PLACE}?${WHEN}`, 'u'),
  new RegExp(
    `^At its ${ORDER}(?:meeting|session),?(?: held)? ${PLACE}?${WHEN}, the ${BODY} (?:adopted|agreed|made|considered)\\b`,
    'u',
  ),
  new RegExp(
    `^The ${BODY}(?: \\([^)]*\\))?(?:, (?:established|set up|convened|created)\\b[^.;]{5,160}?,)? (?:held|convened) its ${ORDER}${ORDER}(?:meeting|session) ${PLACE}?${WHEN}(?: in (?<after>\\p{Lu}[\\p{L}]+))?`,
    'u',
  ),
  new RegExp(`^The ${BODY} met ${PLACE}${WHEN}`, 'u'),
  new RegExp(
    `^(?:The )?(?:report|proceedings) (?:on|of) the ${ORDER}${ORDER}(?:meeting|session) of the ${BODY},? held ${PLACE}?${WHEN}`,
    'iu',
  ),
  new RegExp(`^(?:Report|Proceedings) of the ${BODY} on its ${ORDER}(?:meeting|session),? held ${PLACE}?${WHEN}`, 'u'),
]

/** The first sentence of the text that states a meeting; null where none does. */
export function readMeetingSentence(text: string): MeetingSentence | null {
  for (const form of FORMS) {
    const found = form.exec(text)?.groups
    const days = found?.days ? readDays(`${found.days}`) : null
    if (!found || !days) continue
    return {
      body: found.body ?? null,
      city: cityIn(found.city ?? found.after ?? ''),
      startDate: days.start,
      endDate: days.end,
    }
  }
  return null
}

const ADOPTED_BY =
  /\b(?:adopted by|subsidiary bod(?:y|ies) of) the ((?:Conference|Meeting) of (?:the )?(?:States )?Parties to the [^,.;]+?)(?: at its|,|\.|;| was| in its)/

/** The body that set up the one that meets, where a report's first paragraph tells of it: `resolution 5/3, adopted by the Conference of the Parties to …`. */
export function readParentBody(text: string): string | null {
  return ADOPTED_BY.exec(text)?.[1] ?? null
}
