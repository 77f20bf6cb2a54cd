import { expect, it } from 'vitest'
import { compared, type RolesAtMeeting } from '../../../graph/analysis/comparison.js'

const ORDER = ['ATTENDED', 'SPOKE'] as const
type Role = (typeof ORDER)[number]

const at = (meeting: string, subject: string, ...roles: Role[]): RolesAtMeeting<Role> => ({
  meeting,
  subject,
  kind: subject.startsWith('country') ? 'COUNTRY' : 'TOPIC',
  roles,
})

const ALL = [
  at('m1', 'country:ITA', 'SPOKE', 'ATTENDED'),
  at('m2', 'country:ITA', 'ATTENDED'),
  at('m1', 'country:FJI', 'ATTENDED'),
  at('m3', 'country:NER', 'ATTENDED'),
  at('m2', 'topic:sea', 'SPOKE'),
  at('m4', 'country:CIV', 'ATTENDED'),
]

const sides = (roles?: readonly Role[]) =>
  compared(ALL, new Set(['m1']), new Set(['m2', 'm3']), ORDER, roles).map((one) => [
    one.presence,
    one.id,
    one.rolesInA.join(),
    one.rolesInB.join(),
  ])

it('tells who is at both sides and who at one, by presence, kind and id, with roles in order', () => {
  expect(sides()).toEqual([
    ['BOTH', 'country:ITA', 'ATTENDED,SPOKE', 'ATTENDED'],
    ['ONLY_A', 'country:FJI', 'ATTENDED', ''],
    ['ONLY_B', 'topic:sea', '', 'SPOKE'],
    ['ONLY_B', 'country:NER', '', 'ATTENDED'],
  ])
})

it('counts only the roles asked for', () => {
  expect(sides(['SPOKE'])).toEqual([
    ['ONLY_A', 'country:ITA', 'SPOKE', ''],
    ['ONLY_B', 'topic:sea', '', 'SPOKE'],
  ])
})
