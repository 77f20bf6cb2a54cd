import { describe, expect, it } from 'vitest'
import { passage, reading, shown } from './small.js'

describe('versions', () => {
  it('are drafts of the report of the meeting', () => {
    const read = reading([passage('cover-1', 'Draft report', { kind: 'COVER' })], {
      type: 'DRAFT_REPORT',
      cover: { subtitles: ['Addendum'] },
    })
    expect(shown(read, 'VERSION_OF')).toEqual([
      'document:working-group-on-harbours/2031/draft-report-addendum → document:working-group-on-harbours/2031/report "Draft report"',
    ])
  })

  it('are revisions by their symbol, which is a conclusion', () => {
    const read = reading([passage('cover-1', 'CTOC/COP/WG.7/2031/2/Rev.1', { kind: 'COVER' })], {
      type: 'BACKGROUND_PAPER',
      cover: { symbol: 'CTOC/COP/WG.7/2031/2/Rev.1', title: 'On tides' },
    })
    expect(shown(read, 'VERSION_OF')).toEqual([
      'document:CTOC/COP/WG.7/2031/2/Rev.1 → document:CTOC/COP/WG.7/2031/2 inferred "CTOC/COP/WG.7/2031/2/Rev.1"',
    ])
  })

  it('a report is a version of nothing', () => {
    expect(shown(reading([]), 'VERSION_OF')).toEqual([])
  })
})
