import { describe, expect, it } from 'vitest'
import { passage, reading, shown } from './small.js'

const AGENDA = ['2', '3'].map((number) => ({
  number,
  parent: null,
  title: `Subject ${number}`,
  passage: 'a',
  start: 0,
  end: 3,
}))

function panel(...texts: string[]) {
  const passages = texts.map((text, i) => passage(String(i + 1), text, { role: 'DELIBERATIONS' }))
  const read = reading([passage('a', 'Agenda'), ...passages], { agenda: AGENDA })
  const short = (one: string) =>
    one.replace('agenda-item:working-group-on-harbours/2031/', 'item ').replace(/ "[^"]*"/g, '')
  return { on: shown(read, 'PANELLIST_ON').map(short), of: shown(read, 'REPRESENTED').map(short) }
}

describe('panellists', () => {
  it('reads a sole panellist and the State that the role serves', () => {
    expect(
      panel(
        'The discussion under agenda item 2 was facilitated by a sole panellist, Awa Ba, the Harbour Magistrate of the Niger, stationed in Italy.',
      ),
    ).toEqual({
      on: ['person:awa-ba → item 2 «Harbour Magistrate of the Niger»'],
      of: ['person:awa-ba → country:NER inferred'],
    })
  })

  it('reads one who is told by the State, with a name of many small words', () => {
    const text =
      'Under agenda item 2, the panellist from Brunei Darussalam, Ms. Siti Nur’ain binti Haji Ahmad, Director of Ports, described the lamps.'
    expect(panel(text)).toEqual({
      on: ['person:siti-nur-ain-binti-haji-ahmad → item 2 «Director of Ports»'],
      of: ['person:siti-nur-ain-binti-haji-ahmad → country:BRN'],
    })
    expect(panel('Under agenda item 2, the panellist from Chile, the Director of Ports, described lamps.').on).toEqual(
      [],
    )
  })

  it('reads presentations, of whom some have their State behind the name and some an organisation', () => {
    expect(
      panel(
        'Presentations under agenda item 3 were given by Dr. Awa Ba (Niger) and Prof. Ana d’Ávila e Souza, Alpine Grid Institute.',
      ).on,
    ).toEqual(['person:awa-ba → item 3', 'person:ana-d-avila-e-souza → item 3 «Alpine Grid Institute»'])
    expect(
      panel(
        'Under agenda item 3, introductory presentations were made by Awa Ba (Niger), Head of Unit, and by Lê Thị Lan, Senior Adviser, Alpine Grid Institute.',
      ).on,
    ).toEqual([
      'person:awa-ba → item 3 «Head of Unit»',
      'person:le-thi-lan → item 3 «Senior Adviser, Alpine Grid Institute»',
    ])
  })

  it('parts a list at the States in brackets, not at commas and `and` inside roles', () => {
    expect(
      panel(
        'Under agenda item 3, the discussion was led by the following panellists: José María Ruiz de la Peña, Head, Office of Ports and Piers (Spain), Rami S. Badawy, Pilot (United States of America), and Nguyễn Thị Lan, Chief of the Unit on Tides (Viet Nam).',
      ),
    ).toEqual({
      on: [
        'person:jose-maria-ruiz-de-la-pena → item 3 «Head, Office of Ports and Piers»',
        'person:rami-s-badawy → item 3 «Pilot»',
        'person:nguyen-thi-lan → item 3 «Chief of the Unit on Tides»',
      ],
      of: [
        'person:jose-maria-ruiz-de-la-pena → country:ESP',
        'person:rami-s-badawy → country:USA',
        'person:nguyen-thi-lan → country:VNM',
      ],
    })
  })

  it('lets a paragraph that repeats a panellist add evidence, not a person', () => {
    const both = panel(
      'The discussion under agenda item 2 was facilitated by a sole panellist, Awa Ba, Harbour Magistrate (Niger).',
      'Under agenda item 2, with the Chair presiding, the discussion was led by Awa Ba, Harbour Magistrate (Niger).',
    )
    expect(both.on).toEqual(['person:awa-ba → item 2 «Harbour Magistrate»'])
  })

  it('reads lists parted by semicolons: State behind the name, organisation behind the function, function before the name', () => {
    expect(
      panel(
        'Under agenda item 2, the panellists were Lt. Col. Ada Okon-Bâ (Nigeria), Head of the Harbour Committee; Prof. Dr. Jan von der Heydt, Adviser, Institute for Tidal Studies; the Director of the Harbour Pilots Union, Ines Roth (virtual); and H.E. Mr. NGUYỄN Văn Thành (Viet Nam).',
      ),
    ).toEqual({
      on: [
        'person:ada-okon-ba → item 2 «Head of the Harbour Committee»',
        'person:jan-von-der-heydt → item 2 «Adviser, Institute for Tidal Studies»',
        'person:ines-roth → item 2 «Director of the Harbour Pilots Union»',
        'person:nguyen-van-thanh → item 2',
      ],
      of: [
        'person:ada-okon-ba → country:NGA',
        'person:jan-von-der-heydt → organisation:institute-for-tidal-studies inferred',
        'person:ines-roth → organisation:harbour-pilots-union inferred',
        'person:nguyen-van-thanh → country:VNM',
      ],
    })
  })

  it('parts a list at titles, and leaves whom it does not name', () => {
    expect(
      panel(
        'The discussion under agenda item 2 was facilitated by Ms. Ana Quispe, Head of Unit, National Police of Peru, Mr. Ove Dahl (Norway) and a representative of the Harbour Pilots Union, Ms. Siân ap Gwilym.',
      ),
    ).toEqual({
      on: [
        'person:ana-quispe → item 2 «Head of Unit, National Police of Peru»',
        'person:ove-dahl → item 2',
        'person:sian-ap-gwilym → item 2',
      ],
      of: ['person:ana-quispe → country:PER inferred', 'person:ove-dahl → country:NOR'],
    })
  })

  it.each([
    'A presentation under agenda item 3 was delivered by Rui Neto, Pilot (Italy), and Ana de la Cruz y Paz, Judge (Spain).',
    'Under agenda item 3, the panel was made up of the following experts: Rui Neto, Pilot (Italy), and Ana de la Cruz y Paz, Judge (Spain).',
    'Under agenda item 3, presentations were made by Capt. Rui Neto of the Coast Guard (Italy), and by Ana de la Cruz y Paz (Spain).',
    'Under agenda item 3, Rui Neto (Italy) and Ana de la Cruz y Paz (Spain) served as panellists.',
    'Under agenda item 3, the panel was composed of Rui Neto (Italy), Pilot, and Ana de la Cruz y Paz (Spain), Magistrate.',
    'Under agenda item 3, the following panellists answered questions: Mr. Rui Neto, Pilot (Italy); Ms. Ana de la Cruz y Paz (Spain).',
  ])('reads both in %s', (text) => {
    const { on, of } = panel(text)
    expect(on.map((one) => one.replace(/ «.*»/, ''))).toEqual([
      'person:rui-neto → item 3',
      'person:ana-de-la-cruz-y-paz → item 3',
    ])
    expect(of).toEqual(['person:rui-neto → country:ITA', 'person:ana-de-la-cruz-y-paz → country:ESP'])
  })

  it.each([
    ['Under agenda item 2, presentations were made by representatives of Kenya and Mali.'],
    ['Under agenda item 2, the discussion was moderated by Awa Ba (Niger).'],
    ['Under agenda item 2, the panellists were thanked by Awa Ba (Niger).'],
    ['Under agenda item 2, the panel was of the view that Awa Ba, Magistrate (Niger), was right.'],
    ['Under agenda item 2, the discussion was led by the Chair.'],
    ['The panellists thanked Awa Ba, Harbour Magistrate (Niger).'],
    ['One speaker said: “The discussion was led by Awa Ba, Magistrate (Niger).”'],
  ])('reads nobody in %s', (text) => {
    expect(panel(text).on).toEqual([])
  })
})
