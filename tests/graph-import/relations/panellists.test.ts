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

  it.each([
    ['Under agenda item 2, the discussion was led by the Chair.'],
    ['The panellists thanked Awa Ba, Harbour Magistrate (Niger).'],
    ['One speaker said: “The discussion was led by Awa Ba, Magistrate (Niger).”'],
  ])('reads nobody in %s', (text) => {
    expect(panel(text).on).toEqual([])
  })
})
