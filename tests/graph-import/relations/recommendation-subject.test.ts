import { describe, expect, it } from 'vitest'
import { passage, reading, shown } from './small.js'

function under(section: string, sections: string[] = []) {
  const text = 'States should act.'
  const read = reading(
    [
      passage('a', 'Tides and beacons'),
      passage('h', `B. ${section}`, { kind: 'HEADING' }),
      passage('r', text, { kind: 'RECOMMENDATION', role: 'RECOMMENDATIONS', section: [...sections, section] }),
    ],
    {
      agenda: [{ number: '2', parent: null, title: 'Tides and beacons', passage: 'a', start: 0, end: 17 }],
      recommendations: [
        {
          number: '1',
          form: 'HEADING',
          passage: 'r',
          introduction: null,
          subparagraphs: [],
          textEnd: text.length,
          footnotes: [],
          section,
        },
      ],
    },
  )
  return (['UNDER_ITEM', 'ABOUT'] as const).flatMap((kind) =>
    shown(read, kind)
      .filter((one) => one.startsWith('recommendation:'))
      .map((one) => one.replace(/^.* → /, '')),
  )
}

describe('the heading over a recommendation', () => {
  it('names a topic, and the item of that subject', () => {
    expect(under('Recommendations on tides and beacons')).toEqual([
      'agenda-item:working-group-on-harbours/2031/2 "tides and beacons"',
      'topic:tides-and-beacons "tides and beacons"',
    ])
  })

  it('names a topic of its own where no item has it', () => {
    expect(under('Recommendations concerning lighthouses')).toEqual(['topic:lighthouses "lighthouses"'])
  })

  it('names an item by its number, where the document does not hold the agenda', () => {
    const text = 'States should act.'
    const section = 'Lighthouses (agenda item 3)'
    const read = reading(
      [
        passage('h', `B. ${section}`, { kind: 'HEADING', item: '3' }),
        passage('r', text, { kind: 'RECOMMENDATION', role: 'RECOMMENDATIONS', section: [section], item: '3' }),
      ],
      {
        recommendations: [
          {
            number: '1',
            form: 'HEADING',
            passage: 'r',
            introduction: null,
            subparagraphs: [],
            textEnd: text.length,
            footnotes: [],
            section: 'Lighthouses',
          },
        ],
      },
    )
    expect(shown(read, 'UNDER_ITEM')).toEqual([
      'recommendation:working-group-on-harbours/2031/1 → agenda-item:working-group-on-harbours/2031/3 "Lighthouses"',
    ])
    expect(shown(read, 'ITEM_OF')).toEqual([
      'agenda-item:working-group-on-harbours/2031/3 → meeting:working-group-on-harbours/2031 "B. Lighthouses (agenda item 3)"',
    ])
  })

  it('leaves out an item that only a sentence before names', () => {
    const text = 'The Group requested the secretariat to act.'
    const read = reading(
      [
        passage('a', 'Tides and beacons'),
        passage('h', 'III. Summary of deliberations', { kind: 'HEADING', role: 'DELIBERATIONS' }),
        passage('11', text, { role: 'DELIBERATIONS', section: ['III. Summary of deliberations'], item: '2' }),
      ],
      {
        agenda: [{ number: '2', parent: null, title: 'Tides and beacons', passage: 'a', start: 0, end: 17 }],
        recommendations: [
          {
            number: '11',
            form: 'PARAGRAPH',
            passage: '11',
            introduction: null,
            subparagraphs: [],
            textEnd: text.length,
            footnotes: [],
            section: 'Summary of deliberations',
          },
        ],
      },
    )
    expect(shown(read, 'UNDER_ITEM')).toEqual([])
  })

  it.each([['General recommendations'], ['Other recommendations'], ['Recommendations adopted']])(
    '%s names nothing',
    (section) => {
      expect(under(section)).toEqual([])
    },
  )

  it.each([
    ['Lighthouse finance', ['topic:lighthouse-finance "Lighthouse finance"']],
    ['Agenda item 2: Lighthouse finance', ['topic:lighthouse-finance "Lighthouse finance"']],
    ['Other matters', []],
    ['Recommendations to States', []],
    ['General', []],
  ])('below the section’s own heading is a topic by itself: %s', (section, expected) => {
    expect(under(section, ['II. Conclusions and recommendations'])).toEqual(expected)
  })

  it('is none where it heads the section', () => {
    expect(under('Lighthouse finance')).toEqual([])
  })
})
