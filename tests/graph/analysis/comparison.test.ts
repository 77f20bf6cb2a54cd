import { describe, expect, it } from 'vitest'
import { compared, type RolesAtMeeting } from '../../../graph/analysis/comparison.js'

const ROLES = ['ATTENDED', 'SPOKE', 'NAMED']
const at = (meeting: string, subject: string, ...roles: string[]): RolesAtMeeting<string> => ({
  meeting,
  subject,
  kind: subject.startsWith('topic') ? 'TOPIC' : 'COUNTRY',
  roles,
})
const ALL = [
  at('m1', 'country:KEN', 'ATTENDED'),
  at('m2', 'country:KEN', 'SPOKE', 'ATTENDED'),
  at('m2', 'country:FRA', 'ATTENDED'),
  at('m1', 'topic:water', 'NAMED'),
  at('m3', 'country:ITA', 'ATTENDED'),
]
const compare = (a: string[], b: string[], roles?: string[]) => compared(ALL, new Set(a), new Set(b), ROLES, roles)

describe('compared', () => {
  it('puts each on its side, both sides first, then by kind and id', () => {
    expect(compare(['m1'], ['m2']).map(({ presence, id }) => `${presence} ${id}`)).toEqual([
      'BOTH country:KEN',
      'ONLY_A topic:water',
      'ONLY_B country:FRA',
    ])
  })

  it('gathers the roles of several meetings of a side in their order', () => {
    const kenya = compare(['m1', 'm2'], ['m3']).find(({ id }) => id === 'country:KEN')
    expect(kenya).toMatchObject({ presence: 'ONLY_A', rolesInA: ['ATTENDED', 'SPOKE'], rolesInB: [] })
  })

  it('judges presence by the roles asked for alone', () => {
    expect(compare(['m1'], ['m2'], ['SPOKE'])).toEqual([
      { id: 'country:KEN', kind: 'COUNTRY', presence: 'ONLY_B', rolesInA: [], rolesInB: ['SPOKE'] },
    ])
  })
})
