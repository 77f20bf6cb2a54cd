import { describe, expect, it } from 'vitest'
import { isSubstantive } from '../../../graph-import/relations/agenda.js'
import { MEETING, passage, reading, shown } from './small.js'

describe('agenda', () => {
  it('puts items in the meeting, and under a topic those with a subject', () => {
    const read = reading([passage('a1', 'Organizational matters:'), passage('a2', 'Use of beacons.')], {
      agenda: [
        { number: '1', parent: null, title: 'Organizational matters', passage: 'a1', start: 0, end: 22 },
        { number: '2', parent: null, title: 'Use of beacons', passage: 'a2', start: 0, end: 14 },
      ],
    })
    const item = (number: string) => `agenda-item:working-group-on-harbours/2031/${number}`
    expect(shown(read, 'ITEM_OF')).toEqual([
      `${item('1')} → ${MEETING} "Organizational matters"`,
      `${item('2')} → ${MEETING} "Use of beacons"`,
    ])
    expect(shown(read, 'ABOUT')).toEqual([`${item('2')} → topic:use-of-beacons "Use of beacons"`])
  })

  it.each([
    ['Opening of the session', false],
    ['Adoption of the agenda and organization of work', false],
    ['Election of officers', false],
    ['Other matters', false],
    ['Adoption of the report', false],
    ['Restriction on the distribution of documents', false],
    ['Restrictions on the distribution of firearms', true],
    ['Matters relating to the global stocktake', true],
    ['Use of beacons', true],
  ])('%s has a subject: %s', (title, expected) => {
    expect(isSubstantive(title)).toBe(expected)
  })
})
