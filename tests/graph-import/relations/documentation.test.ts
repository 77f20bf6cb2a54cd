import { describe, expect, it } from 'vitest'
import { MEETING, passage, reading, shown } from './small.js'

const TEXT = 'Background paper on tides (CTOC/COP/WG.7/2031/2);'

describe('documents before the meeting', () => {
  const read = reading([passage('5-a', TEXT, { role: 'DOCUMENTATION' }), passage('a', 'Tides')], {
    agenda: [{ number: '2', parent: null, title: 'Tides', passage: 'a', start: 0, end: 5 }],
    documentation: [
      {
        title: 'Background paper on tides',
        symbol: 'CTOC/COP/WG.7/2031/2',
        type: 'BACKGROUND_PAPER',
        item: '2',
        passage: '5-a',
        start: 0,
        end: 47,
      },
    ],
  })

  it('belong to it and stand under their item', () => {
    const quote = '"Background paper on tides (CTOC/COP/WG.7/2031/2)"'
    expect(shown(read, 'DOCUMENT_OF').filter((one) => one.startsWith('document:CTOC'))).toEqual([
      `document:CTOC/COP/WG.7/2031/2 → ${MEETING} ${quote}`,
    ])
    expect(shown(read, 'UNDER_ITEM')).toEqual([
      `document:CTOC/COP/WG.7/2031/2 → agenda-item:working-group-on-harbours/2031/2 ${quote}`,
    ])
  })

  it('have title and type as listed, and the symbol as label', () => {
    expect(read.entities.find(({ entity }) => entity.id === 'document:CTOC/COP/WG.7/2031/2')).toMatchObject({
      entity: {
        title: 'Background paper on tides',
        label: 'CTOC/COP/WG.7/2031/2',
        type: 'BACKGROUND_PAPER',
        inCorpus: false,
        meeting: MEETING,
      },
      keys: ['symbol:CTOC/COP/WG.7/2031/2'],
    })
  })

  it('finds the list of participants where a report names it', () => {
    const named = reading([passage('7', 'A list of participants is contained in document CTOC/COP/WG.7/2031/INF/1.')])
    expect(shown(named, 'DOCUMENT_OF')).toContain(
      `document:CTOC/COP/WG.7/2031/INF/1 → ${MEETING} "list of participants is contained in document CTOC/COP/WG.7/2031/INF/1" "CTOC/COP/WG.7/2031/INF/1"`.replace(
        / "CTOC\/COP\/WG.7\/2031\/INF\/1"$/,
        '',
      ),
    )
  })
})
