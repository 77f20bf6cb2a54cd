import { describe, expect, it } from 'vitest'
import { passage, reading, shown } from './small.js'

function proposed(text: string): string[] {
  const read = reading([passage('r', text, { kind: 'RECOMMENDATION' })], {
    recommendations: [
      {
        number: '1',
        form: 'HEADING',
        passage: 'r',
        introduction: null,
        subparagraphs: [],
        textEnd: text.length,
        footnotes: [],
        section: null,
      },
    ],
  })
  return shown(read, 'PROPOSES').map((one) => one.replace(/^.* → /, ''))
}

describe('topics proposed for later meetings', () => {
  it('are those of an item for the agenda of the body at its next meeting', () => {
    expect(
      proposed(
        'The Conference may wish to consider including an item on “Lamps of glass” in the agenda of the Working Group on Harbours at its next meeting.',
      ),
    ).toEqual(['topic:lamps-of-glass "Lamps of glass"'])
    expect(
      proposed('The Working Group considered an item on “Lamps” in the agenda of the Council at its first session.'),
    ).toEqual([])
  })

  it.each([
    [
      'The Conference may wish to include the following topic in the agenda of future meetings: “Tides and beacons”.',
      ['topic:tides-and-beacons "Tides and beacons"'],
    ],
    [
      'The Group should address the following topics in its next meetings: (a) use of beacons, including lamps; (b) tides; and (c) how to read charts.',
      [
        'topic:use-of-beacons-including-lamps "use of beacons, including lamps"',
        'topic:tides "tides"',
        'topic:how-to-read-charts "how to read charts"',
      ],
    ],
    [
      'Decides to include in the provisional agenda of its sixtieth session, under the item entitled "Ports", the sub-item entitled "Lamps".',
      ['topic:lamps "Lamps"'],
    ],
    [
      'Decides to include in the provisional agenda of its sixtieth session the item entitled “Lamps and tides”.',
      ['topic:lamps-and-tides "Lamps and tides"'],
    ],
    [
      'The Group decided that the topic "Lamps of tomorrow" should be placed on the agenda of its next meeting.',
      ['topic:lamps-of-tomorrow "Lamps of tomorrow"'],
    ],
    [
      'The Group agreed to include an item on lamps and tides in the provisional agenda of its next session.',
      ['topic:lamps-and-tides "lamps and tides"'],
    ],
    [
      'The Group recommended that the topic of harbour dues be discussed at its next meeting.',
      ['topic:harbour-dues "harbour dues"'],
    ],
    [
      'The Council should include an item on tides in the provisional agenda of its fifth session.',
      ['topic:tides "tides"'],
    ],
    [
      'The Group should consider, at a future meeting, the topic “Lamps: how to light”.',
      ['topic:lamps-how-to-light "Lamps: how to light"'],
    ],
    ['The topic “Lamps” should be included in the agenda of future meetings.', ['topic:lamps "Lamps"']],
  ])('reads %s', (text, expected) => {
    expect(proposed(text)).toEqual(expected)
  })

  it.each([
    ['States should address the following topics in their laws: (a) tides; (b) beacons.'],
    ['States should include the following: (a) tides; (b) beacons.'],
    ['The Group decided that the topic “Lamps” had been discussed at its previous meeting.'],
    ['The Group decided to discuss the issue of lamps with the Council before its report was written.'],
    ['The Council noted that it had decided to include an item on tides in the agenda of its previous session.'],
    ['The Group considered, at its first meeting, the topic “Lamps”.'],
    ['States should share charts, entitled “Tides”, at future meetings.'],
  ])('reads none in %s', (text) => {
    expect(proposed(text)).toEqual([])
  })
})

it('is each letter of a paragraph that introduces topics for the next meeting', () => {
  const introduction = 'The Group recommended that the following topics be considered at its next meeting:'
  const read = reading([passage('5', introduction), passage('5-a', 'Lamps and tides;', { kind: 'RECOMMENDATION' })], {
    recommendations: [
      {
        number: '5 (a)',
        form: 'LETTER',
        passage: '5-a',
        introduction: '5',
        subparagraphs: [],
        textEnd: 16,
        footnotes: [],
        section: null,
      },
    ],
  })
  expect(shown(read, 'PROPOSES').map((one) => one.replace(/^.* → /, ''))).toEqual([
    'topic:lamps-and-tides "Lamps and tides"',
  ])
})
