import type { ParticipationRole } from '../../api/generated/graphql.js'

interface RoleWords {
  name: string
  /** Within a sentence. */
  long: string
}

/** In the order of their fixed places in a cell. */
export const ROLES: Record<ParticipationRole, RoleWords> = {
  ATTENDED: { name: 'Attended', long: 'attended' },
  SPOKE: { name: 'Spoke', long: 'spoke' },
  RECOMMENDATION: { name: 'Named in a recommendation', long: 'named in a recommendation' },
  DELIBERATIONS: { name: 'Named in the deliberations', long: 'named in the deliberations' },
  TOPIC: { name: 'Topic', long: 'topic' },
  ADDRESSEE: { name: 'Asked to act', long: 'asked to act' },
}

export const ROLE_ORDER = Object.keys(ROLES) as ParticipationRole[]
