import { describe, expect, it } from 'vitest'
import { MEETING, passage, reading, shown } from './small.js'

const TEXT = 'States should act.'
const RECOMMENDATION = {
  number: '24',
  form: 'PARAGRAPH' as const,
  passage: '24',
  introduction: null,
  subparagraphs: [],
  textEnd: TEXT.length,
  footnotes: [],
  section: null,
}
const own = passage('24', TEXT, { kind: 'RECOMMENDATION', role: 'RECOMMENDATIONS' })

describe('recommendations and where they stand', () => {
  it('are adopted at the meeting whose report says so', () => {
    const read = reading([passage('3', 'The Group adopted the recommendations presented below.'), own], {
      recommendations: [RECOMMENDATION],
    })
    const id = 'recommendation:working-group-on-harbours/2031/para-24'
    expect(shown(read, 'ADOPTED_AT')).toEqual([`${id} → ${MEETING} "adopted the recommendations" "${TEXT}"`])
    expect(shown(read, 'CONTAINED_IN')).toEqual([`${id} → document:working-group-on-harbours/2031/report "${TEXT}"`])
  })

  it('are so by conclusion where no sentence says it', () => {
    const read = reading([passage('3', 'The Group welcomed the recommendations of others.'), own], {
      recommendations: [RECOMMENDATION],
    })
    expect(shown(read, 'ADOPTED_AT')[0]).toContain(' inferred ')
  })

  it('of a paper that is no report of the meeting belong to the paper', () => {
    const read = reading([own], {
      type: 'BACKGROUND_PAPER',
      cover: { title: 'On tides' },
      recommendations: [RECOMMENDATION],
    })
    expect(shown(read, 'CONTAINED_IN')).toEqual([`recommendation:on-tides/para-24 → document:on-tides "${TEXT}"`])
    expect(shown(read, 'ADOPTED_AT')).toEqual([])
  })
})
