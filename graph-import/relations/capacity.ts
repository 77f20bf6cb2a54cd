import type { Capacity, Country, Organisation, OrganisationType } from '../../graph/model/index.js'

interface Standing {
  pattern: RegExp
  capacity: Capacity
  /** Why the words mean that capacity, and what they must not be taken for. */
  reason: string
}

/** Standings of States. The first row that matches decides: negations name what they negate, so they come first. */
const OF_STATES: readonly Standing[] = [
  {
    pattern: /permanent observer mission/i,
    capacity: 'NON_MEMBER_STATE',
    reason: 'the United Nations keep no other kind of State with a permanent observer mission',
  },
  {
    pattern: /permanent observer office|\bentit(?:y|ies) (?:maintaining|having)/i,
    capacity: 'ENTITY',
    reason: 'an entity, not a State, keeps a permanent observer office',
  },
  {
    pattern:
      /\b(?:not|neither)(?: yet)?(?: an?)? (?:part(?:y|ies)|members?|signator(?:y|ies))\b|\bnon-?(?:(?:contracting|state) )?(?:part(?:y|ies)|members?|signator(?:y|ies))\b/i,
    capacity: 'OBSERVER_STATE',
    reason: 'what is denied is the standing that others have; `not parties or signatories` is no signatory',
  },
  {
    pattern: /\bsignator(?:y|ies)\b/i,
    capacity: 'SIGNATORY',
    reason: '`States signatories to the Protocol` have only signed; they stand apart from the parties',
  },
  {
    pattern: /\bpart(?:y|ies) to\b|\b(?:contracting|states?) part(?:y|ies)\b|\bparties\b/i,
    capacity: 'PARTY',
    reason: 'the treaty makes the standing, whoever the party is: the European Union too',
  },
  {
    pattern:
      /\bmembers? of (?:the )?(?:united nations|(?:one or more )?(?:of the )?specialized agenc)[^:]*\bobservers?\b|\bobservers?\b[^:]*\bmembers? of (?:the )?(?:united nations|specialized agenc)/i,
    capacity: 'OBSERVER_STATE',
    reason: 'a member of the United Nations that observes a body of them is no member of that body',
  },
  {
    pattern: /\bconsultative capacity\b|\bunder (?:article|paragraph|rule)\b[^:]*\bterms of reference\b/i,
    capacity: 'OBSERVER_STATE',
    reason: 'the terms of reference of a regional commission let in under an article of their own who is no member',
  },
  {
    pattern:
      /\bmembers?\b|\b(?:UN)?(?:ECE|ESCAP|ECLAC|ESCWA|ECA) (?:countries|states)|\bcountries of the .*\bcommission\b/i,
    capacity: 'MEMBER_STATE',
    reason: 'a regional commission calls its members its countries',
  },
  {
    pattern: /\bobservers?\b/i,
    capacity: 'OBSERVER_STATE',
    reason: 'a State that is listed as observer and nothing else',
  },
]

/** Standings of organisations. All rows that match count: more than one means that the list mixes several. */
const OF_ORGANISATIONS: readonly Standing[] = [
  {
    pattern: /permanent observer office|\bentit(?:y|ies) (?:maintaining|having)/i,
    capacity: 'ENTITY',
    reason: 'such as the Sovereign Order of Malta, which is no State',
  },
  {
    pattern: /non-?governmental|\bNGOs?\b|civil society/i,
    capacity: 'NON_GOVERNMENTAL_ORGANISATION',
    reason: 'named so; `national non-governmental organizations` too',
  },
  {
    pattern: /(?<!non-?)\binter-?governmental|\binternational organi[sz]ations?|\bregional organi[sz]ations?/i,
    capacity: 'INTERGOVERNMENTAL_ORGANISATION',
    reason: 'mechanisms and networks that are listed with them included',
  },
  {
    pattern:
      /\bunited nations (?:system )?(?:secretariat )?(?:entit|bod(?:y|ies)|department|agenc|programme|fund|office|organ|regional|unit|system)|specialized agenc|regional commissions|secretariat units|organizations of the united nations/i,
    capacity: 'UN_ENTITY',
    reason: 'parts of the United Nations system; the words `United Nations` alone stand in names of instruments too',
  },
  {
    pattern: /private sector|academi|universit|\blocal and regional|at the invitation of/i,
    capacity: 'OTHER',
    reason: 'invited without a standing of their own',
  },
]

const BY_TYPE: Record<OrganisationType, Capacity> = {
  UN_ENTITY: 'UN_ENTITY',
  INTERGOVERNMENTAL: 'INTERGOVERNMENTAL_ORGANISATION',
  REGIONAL_INTEGRATION: 'INTERGOVERNMENTAL_ORGANISATION',
  NETWORK: 'INTERGOVERNMENTAL_ORGANISATION',
  INITIATIVE: 'INTERGOVERNMENTAL_ORGANISATION',
  NON_GOVERNMENTAL: 'NON_GOVERNMENTAL_ORGANISATION',
  NATIONAL_INSTITUTION: 'OTHER',
  OTHER: 'OTHER',
}

/** States that are no Members of the United Nations and keep a permanent observer mission, by ISO code. */
const NON_MEMBER_STATES = new Set(['VAT', 'PSE'])

/**
 * The capacity that words about a participant state: `parties to the Protocol`, `observer`.
 * Null where they state none, or only that it was an observer although it is no State.
 * Where one list mixes several, what the participant is decides.
 */
export function capacityStated(words: string, participant: Country | Organisation): Capacity | null {
  if (participant.kind === 'COUNTRY') return ofState(words, participant)
  const [only, ...others] = OF_ORGANISATIONS.filter(({ pattern }) => pattern.test(words))
  if (only && others.length === 0) return only.capacity
  if (only) {
    const byType = BY_TYPE[participant.type]
    return [only, ...others].some(({ capacity }) => capacity === byType) ? byType : only.capacity
  }
  return ofState(words, null) === 'PARTY' ? 'PARTY' : null
}

function ofState(words: string, state: Country | null): Capacity | null {
  const row = OF_STATES.find(({ pattern }) => pattern.test(words))
  if (row === undefined) return null
  const observes = row.capacity === 'OBSERVER_STATE' && state !== null && NON_MEMBER_STATES.has(state.iso3 ?? '')
  return observes ? 'NON_MEMBER_STATE' : row.capacity
}

/** For one whose list states no standing: by what it is. Of a State nothing can be concluded. */
export function capacityByKind(participant: Country | Organisation): Capacity {
  if (participant.kind === 'ORGANISATION') return BY_TYPE[participant.type]
  return NON_MEMBER_STATES.has(participant.iso3 ?? '') ? 'NON_MEMBER_STATE' : 'OTHER'
}
