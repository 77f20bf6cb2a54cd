import { describe, expect, it } from 'vitest'
import { MEETING, passage, reading, shown } from './small.js'

const AGENDA = ['1', '2', '3', '3 (a)'].map((number) => ({
  number,
  parent: null,
  title: `Subject ${number}`,
  passage: 'a',
  start: 0,
  end: 3,
}))
const ATTENDANCE = passage(
  '9',
  'The following States that are not parties to the Treaty were represented: Chad. The following United Nations entities were represented: World Health Organization.',
  { role: 'ATTENDANCE' },
)

function spoke(...texts: string[]): string[] {
  const passages = texts.map((text, i) => passage(String(i + 1), text, { role: 'STATEMENTS' }))
  const read = reading([passage('a', 'Agenda'), ...passages, ATTENDANCE], { agenda: AGENDA })
  return shown(read, 'SPOKE_ON').map((one) =>
    one.replace(MEETING, 'meeting').replace('agenda-item:working-group-on-harbours/2031/', 'item '),
  )
}

describe('statements', () => {
  it.each([
    [
      'The meeting heard statements by the Minister of Ports of Malawi (on behalf of the Group of Coastal States), Ana Paz (virtual); the Secretary of the National Ports Ministry of Kenya, Jan Vos; and Mr. Rui Neto, Director of the World Health Organization.',
      [
        'country:MWI → meeting "Ana Paz (virtual)"',
        'country:KEN → meeting "Jan Vos"',
        'organisation:who → meeting "Rui Neto, Director of the World Health Organization"',
      ],
    ],
    ['The Prime Minister of Pakistan, Imran Khan, addressed the meeting.', ['country:PAK → meeting "Imran Khan"']],
    [
      'The Permanent Representative of Fiji to the United Nations made a statement under agenda item 2.',
      ['country:FJI → item 2 "Fiji"'],
    ],
    [
      'The observers for Chad and Peru made statements, as did the observer for the World Health Organization.',
      [
        'country:TCD → meeting OBSERVER_STATE «observers» "Chad"',
        'country:PER → meeting «observers» "Peru"',
        'organisation:who → meeting UN_ENTITY «observer» "World Health Organization"',
      ],
    ],
    [
      'The observer for the Office on Tides of the Coastal Union made a statement.',
      ['organisation:office-on-tides-of-the-coastal-union → meeting «observer» "Office on Tides of the Coastal Union"'],
    ],
    [
      'Speakers from the Gambia and the World Health Organization made statements.',
      ['country:GMB → meeting "Gambia"', 'organisation:who → meeting "World Health Organization"'],
    ],
    ['Speakers from civil society made statements.', []],
    ['The Minister of Justice of Eswatini addressed the Commission.', ['country:SWZ → meeting "Eswatini"']],
    [
      'The representatives of Kenya and Mali, signatories to the Treaty, made statements.',
      [
        'country:KEN → meeting SIGNATORY «signatories to the Treaty» "Kenya"',
        'country:MLI → meeting SIGNATORY «signatories to the Treaty» "Mali"',
      ],
    ],
    [
      'Under agenda items 2 and 3, statements were made by representatives of the following parties to the Treaty: Kenya and Mali.',
      [
        'country:KEN → item 2 PARTY «parties to the Treaty» "Kenya"',
        'country:KEN → item 3 PARTY «parties to the Treaty» "Kenya"',
        'country:MLI → item 2 PARTY «parties to the Treaty» "Mali"',
        'country:MLI → item 3 PARTY «parties to the Treaty» "Mali"',
      ],
    ],
    [
      'The observer for Chad also made a statement under agenda item 3 (a).',
      ['country:TCD → item 3-a OBSERVER_STATE «observer» "Chad"'],
    ],
    [
      'The observers for Chad and the World Health Organization made statements.',
      [
        'country:TCD → meeting OBSERVER_STATE «observers» "Chad"',
        'organisation:who → meeting UN_ENTITY «observers» "World Health Organization"',
      ],
    ],
    ['The observer for Peru made a statement.', ['country:PER → meeting «observer» "Peru"']],
    [
      'The observer for the Holy See, a non-member State maintaining a permanent observer mission, also made a statement.',
      ['country:VAT → meeting NON_MEMBER_STATE «non-member State maintaining a permanent observer mission» "Holy See"'],
    ],
    [
      'Thailand, a State signatory to the Treaty, made a statement.',
      ['country:THA → meeting SIGNATORY «State signatory to the Treaty» "Thailand"'],
    ],
    [
      'The Working Group also heard statements by the observers for Chad and INTERPOL.',
      [
        'country:TCD → meeting OBSERVER_STATE «observers» "Chad"',
        'organisation:interpol → meeting «observers» "INTERPOL"',
      ],
    ],
    [
      'The representatives of Kenya and Mali exercised the right of reply.',
      ['country:KEN → meeting "Kenya"', 'country:MLI → meeting "Mali"'],
    ],
    ['The right of reply was exercised by the representative of Kenya.', ['country:KEN → meeting "Kenya"']],
    ['Kenya exercised its right of reply.', ['country:KEN → meeting "Kenya"']],
    [
      'Under agenda item 2, the observer for Chad, speaking on behalf of the coastal States, reported that the ports were open.',
      ['country:TCD → item 2 OBSERVER_STATE «observer» "Chad"'],
    ],
    [
      'The representative of the World Health Organization made a presentation on the health of pilots.',
      ['organisation:who → meeting "World Health Organization"'],
    ],
    [
      'Presentations were made by the representatives of INTERPOL and Peru.',
      ['organisation:interpol → meeting "INTERPOL"', 'country:PER → meeting "Peru"'],
    ],
    ['Peru informed the Working Group that its ports were open.', ['country:PER → meeting "Peru"']],
    [
      'Mr. Rui Neto, Director of the World Health Organization, informed the Meeting of its work.',
      ['organisation:who → meeting "Rui Neto, Director of the World Health Organization"'],
    ],
    [
      'The Russian Federation and Belarus made statements about geography.',
      ['country:RUS → meeting "Russian Federation"', 'country:BLR → meeting "Belarus"'],
    ],
    [
      'Statements were made by the representatives of Kenya and Mali.',
      ['country:KEN → meeting "Kenya"', 'country:MLI → meeting "Mali"'],
    ],
  ])('reads %s', (text, expected) => {
    expect(spoke(text)).toEqual(expected)
  })

  it('passes over for whom else one spoke, and as what', () => {
    expect(
      spoke(
        'Statements were made by the representatives of Guinea (on behalf of the Group of 77 and China), the European Union in its capacity as observer, Hungary and Peru.',
      ),
    ).toEqual(
      ['country:GIN', 'organisation:eu', 'country:HUN', 'country:PER'].map(
        (id, i) => `${id} → meeting "${['Guinea', 'European Union', 'Hungary', 'Peru'][i]}"`,
      ),
    )
  })

  it('takes an item from the paragraph, not from the one before', () => {
    expect(
      spoke(
        'Under agenda item 2, the Chair presided. The observer for Peru made a statement.',
        'The observer for Mali made a statement.',
      ),
    ).toEqual(['country:PER → item 2 «observer» "Peru"', 'country:MLI → meeting «observer» "Mali"'])
  })

  it.each([
    ['No general statements were made during the meeting.'],
    ['A statement was made by the President of the Economic and Social Council, Ana Paz (Fiji).'],
    ['Statements were made by the Chair, Ana Paz (Fiji); and the Rapporteur, Jan Vos (Mali).'],
    ['The Permanent Representative of Fiji to the United Nations made a statement in her capacity as co-facilitator.'],
    ['The Secretary-General of the United Nations made a statement.'],
    ['The observer for that country also made a statement.'],
    ['Statements were made by observers for Parties that had joined.'],
    ['The measures of the Minister of Ports of Malawi were addressed by the meeting.'],
    ['The Chair made a statement.'],
    ['Some speakers spoke of measures that Kenya had taken.'],
    ['The Minister of Ports had spoken with the representative of Kenya.'],
    ['Statements were made by representatives of 29 Parties, including 14 on behalf of groups.'],
    ['Some speakers from Kenya had read the statement that was sent to the secretariat.'],
    ['One speaker quoted: “The observer for Mali made a statement.”'],
    ['All territories that have not yet exercised their right to self-determination were named.'],
    ['One speaker reported that the representative of Kenya had said that ports were open.'],
    ['The representative of a developing country said that Kenya had ports.'],
    ['Some delegations of small States reported that Kenya had exercised its right to fish.'],
    ['The delegations from States that bordered on Kenya reported that the ports were open.'],
    ['A presentation was made by the secretariat on Kenya.'],
    ['The Chair informed the Working Group that Peru had opened its ports.'],
    ['The texts of all statements are available on the website.'],
  ])('reads nobody in %s', (text) => {
    expect(spoke(text)).toEqual([])
  })
})
