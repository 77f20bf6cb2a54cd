import { describe, expect, it } from 'vitest'
import { MEETING, passage, reading, shown } from './small.js'

const COVER = [
  passage(
    'cover-1',
    'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    { kind: 'COVER' },
  ),
  passage('cover-2', 'Working Group on Harbours', { kind: 'COVER' }),
  passage('cover-3', 'Item 4 of the provisional agenda', { kind: 'COVER' }),
]

describe('which meeting of which body', () => {
  it('says so with the sentence about the meeting', () => {
    const read = reading([
      passage(
        '2',
        'The second meeting of the Working Group on Harbours was held in Port Louis from 3 to 5 March 2031. Two meetings were held.',
        { role: 'OPENING' },
      ),
    ])
    expect(shown(read, 'SESSION_OF')).toEqual([
      `${MEETING} → body:working-group-on-harbours "second meeting of the Working Group on Harbours was held in Port Louis from 3 to 5 March 2031"`,
    ])
    expect(shown(read, 'DOCUMENT_OF')).toHaveLength(1)
  })

  it('reads parent body and item off the cover', () => {
    const read = reading(COVER, {
      type: 'BACKGROUND_PAPER',
      cover: { bodies: [COVER[0]?.text ?? '', 'Working Group on Harbours'], agendaItem: '4', title: 'On tides' },
    })
    expect(shown(read, 'SUBSIDIARY_OF').map((one) => one.replace(/ ".*/, ''))).toEqual([
      'body:working-group-on-harbours → body:ctoc-cop',
    ])
    expect(shown(read, 'UNDER_ITEM')).toEqual([
      'document:on-tides → agenda-item:working-group-on-harbours/2031/4 "Item 4"',
    ])
    expect(shown(read, 'ITEM_OF')).toEqual([`agenda-item:working-group-on-harbours/2031/4 → ${MEETING} "Item 4"`])
  })

  it('knows the item that a part of it tells of', () => {
    const cover = [passage('cover-1', 'Item 22 (b) of the provisional agenda', { kind: 'COVER' })]
    const read = reading(cover, { type: 'BACKGROUND_PAPER', cover: { agendaItem: '22 (b)', title: 'On tides' } })
    const local = 'working-group-on-harbours/2031'
    expect(shown(read, 'ITEM_OF').map((one) => one.split(' ')[0])).toEqual([
      `agenda-item:${local}/22`,
      `agenda-item:${local}/22-b`,
    ])
    expect(shown(read, 'UNDER_ITEM')).toEqual([`document:on-tides → agenda-item:${local}/22-b "Item 22 (b)"`])
    expect(read.entities.map(({ entity }) => (entity.kind === 'AGENDA_ITEM' ? entity.parent : null))).toContain(
      `agenda-item:${local}/22`,
    )
  })

  it('marks a parent that only reference data know as inferred', () => {
    const read = reading(
      [
        passage(
          '1',
          'The Conference of the Parties to the United Nations Convention against Transnational Organized Crime was thanked.',
        ),
      ],
      {
        cover: { bodies: ['Working Group on the Smuggling of Migrants'] },
      },
    )
    expect(shown(read, 'SUBSIDIARY_OF')).toEqual([
      'body:ctoc-cop-wg.7 → body:ctoc-cop inferred "Conference of the Parties to the United Nations Convention against Transnational Organized Crime"',
    ])
  })

  it('says nothing of a parent that the document does not name', () => {
    const read = reading([passage('1', 'The ports were thanked.')], {
      cover: { bodies: ['Working Group on the Smuggling of Migrants'] },
    })
    expect(shown(read, 'SUBSIDIARY_OF')).toEqual([])
  })
})
