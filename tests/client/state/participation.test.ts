import { describe, expect, it } from 'vitest'
import { participations } from '../../../client/state/participation.js'

const early = { id: 'm1', label: 'Early', year: 2001 }
const late = { id: 'm2', label: 'Late', year: 2009 }
const undated = { id: 'm0', label: 'Undated', year: null }

describe('participations', () => {
  it('counts roles by meeting, oldest first, without a year last', () => {
    const rows = participations(
      [
        { kind: 'ATTENDED', qualifier: 'PARTY', meeting: late },
        { kind: 'SPOKE_ON', qualifier: null, meeting: late },
        { kind: 'SPOKE_ON', qualifier: null, meeting: late },
        { kind: 'ADDRESSED_TO', qualifier: null, meeting: undated },
        { kind: 'MENTIONS', qualifier: 'RECOMMENDATION', meeting: early },
      ],
      [{ meeting: early, count: 3 }],
    )
    expect(rows.map(({ meeting, counts }) => [meeting.id, Object.fromEntries(counts)])).toEqual([
      ['m1', { RECOMMENDATION: 1, TOPIC: 3 }],
      ['m2', { ATTENDED: 1, SPOKE: 2 }],
      ['m0', { ADDRESSEE: 1 }],
    ])
  })

  it('passes over what is no role, and what belongs to no meeting', () => {
    const rows = participations(
      [
        { kind: 'MENTIONS', qualifier: 'OTHER', meeting: early },
        { kind: 'MENTIONS', qualifier: 'ANNOTATION', meeting: early },
        { kind: 'PART_OF', qualifier: null, meeting: early },
        { kind: 'ATTENDED', qualifier: null, meeting: null },
      ],
      [],
    )
    expect(rows).toEqual([])
  })
})
