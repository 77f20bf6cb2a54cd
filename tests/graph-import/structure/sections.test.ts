import { describe, expect, it } from 'vitest'
import { isKnownSection, itemInHeading, roleOf } from '../../../graph-import/structure/sections.js'

describe('what a section is for', () => {
  it.each([
    ['Recommendations', null, 'RECOMMENDATIONS'],
    ['Recommendations (continued)', null, 'RECOMMENDATIONS'],
    ['General recommendations', 'RECOMMENDATIONS', 'RECOMMENDATIONS'],
    ['Conclusions and recommendations', null, 'RECOMMENDATIONS'],
    ['Conclusions and recommendations', 'DELIBERATIONS', 'RECOMMENDATIONS'],
    ['Decisions', null, 'RECOMMENDATIONS'],
    ['Summary of deliberations', null, 'DELIBERATIONS'],
    ['Summary of discussions', null, 'DELIBERATIONS'],
    ['Opening of the session', 'OTHER', 'OPENING'],
    ['Statements', 'OTHER', 'STATEMENTS'],
    ['Adoption of the agenda and organization of work', 'OTHER', 'AGENDA'],
    ['Attendance', null, 'ATTENDANCE'],
    ['Documentation', 'OTHER', 'DOCUMENTATION'],
    ['Documentation', 'ANNOTATIONS', 'DOCUMENTATION'],
    ['Adoption of the report', null, 'ADOPTION'],
    ['Adoption of the report (agenda item 8)', null, 'ADOPTION'],
    ['Organization of the meeting', null, 'OTHER'],
    ['Annex', null, 'ANNEX'],
    ['Attendance', 'ANNEX', 'ANNEX'],
  ] as const)('%s under %s is %s', (name, parent, role) => expect(roleOf(name, parent)).toBe(role))

  it.each([
    ['Good practices in the adoption of recommendations', 'DELIBERATIONS', 'DELIBERATIONS'],
    ['Statements by victims in court', 'DELIBERATIONS', 'DELIBERATIONS'],
    ['Follow-up to recommendations', null, 'OTHER'],
    ['The opening of borders', null, 'OTHER'],
    ['Decisions adopted by the Conference of the Parties', null, 'OTHER'],
    ['Decision 1/CP.20', 'RECOMMENDATIONS', 'OTHER'],
    ['Participation of civil society in reviews', 'DELIBERATIONS', 'DELIBERATIONS'],
  ] as const)('%s is no section of its own kind', (name, parent, role) => expect(roleOf(name, parent)).toBe(role))

  it('knows headings that need no number', () => {
    expect(['Documentation', 'Annotations', 'Other matters', 'Contents'].map(isKnownSection)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['Border control', 'Ukraine'].map(isKnownSection)).toEqual([false, false])
  })

  it('reads the item in brackets', () => {
    expect(itemInHeading('Attendance (agenda item 7c)')).toBe('7 (c)')
    expect(itemInHeading('Adoption of the agenda (Agenda sub-item 2(a))')).toBe('2 (a)')
    expect(itemInHeading('Opening (agenda items 1–4)')).toBeNull()
    expect(itemInHeading('Opening')).toBeNull()
  })
})
