import { describe, expect, it } from 'vitest'
import { read } from '../../../../graph-import/pipeline.js'
import { shown, sources } from '../small.js'

const COVER = ['Working Group on Harbours', 'Second session', 'Port Louis, 3–5 March 2031', 'List of participants']

const list = (...lines: string[]) => read('list.txt', new TextEncoder().encode([...COVER, ...lines].join('\n\n')))

const represented = async (...lines: string[]) =>
  (await list(...lines)).assertions
    .filter(({ kind }) => kind === 'REPRESENTED')
    .map((one) => `${one.source} ${one.target}`)

describe('a list of participants by State', () => {
  it('takes those named above their people as attending, with the standing above them', async () => {
    const reading = await list(
      'States parties',
      'ANGOLA',
      'H.E. Ms. Teresa COELHO, Ambassador',
      'KOREA (REPUBLIC OF)',
      'Mr. Ji-woo BAE',
      'Observers',
      'Holy See',
      'Msgr. Jan URBAN',
      'Intergovernmental organizations',
      'Union for the Ports of the Gulf',
      'Ms. Amina DIALLO, Secretary',
    )
    expect(reading.document.type).toBe('LIST_OF_PARTICIPANTS')
    expect(reading.document.title).toBe('List of participants')
    const meeting = 'meeting:working-group-on-harbours/2031'
    expect(shown(reading, 'ATTENDED').sort()).toEqual([
      `country:AGO → ${meeting} PARTY «States parties» "ANGOLA"`,
      `country:KOR → ${meeting} PARTY «States parties» "KOREA (REPUBLIC OF)"`,
      `country:VAT → ${meeting} NON_MEMBER_STATE «Observers» "Holy See"`,
      `organisation:union-for-the-ports-of-the-gulf → ${meeting} INTERGOVERNMENTAL_ORGANISATION «Intergovernmental organizations» "Union for the Ports of the Gulf"`,
    ])
    expect(shown(reading, 'REPRESENTED')).toEqual([
      'person:teresa-coelho → country:AGO "Teresa COELHO" "ANGOLA"',
      'person:ji-woo-bae → country:KOR "Ji-woo BAE" "KOREA (REPUBLIC OF)"',
      'person:jan-urban → country:VAT "Jan URBAN" "Holy See"',
      'person:amina-diallo → organisation:union-for-the-ports-of-the-gulf "Amina DIALLO" "Union for the Ports of the Gulf"',
    ])
    const coelho = reading.entities.find(({ entity }) => entity.id === 'person:teresa-coelho')?.entity
    expect(coelho).toMatchObject({ label: 'Teresa COELHO', roles: ['Ambassador'] })
  })

  it('reads people without titles by the functions behind or below them', async () => {
    expect(
      await represented(
        'Members',
        'Bahamas',
        'Jordan Smith',
        'First Secretary',
        'Permanent Mission',
        'Chad Williams-Rolle',
        'Deputy Director',
        'Nassau',
        'Germany',
        'Karl Graf',
        'Counsellor',
        'Berlin',
        'Germany',
      ),
    ).toEqual([
      'person:jordan-smith country:BHS',
      'person:chad-williams-rolle country:BHS',
      'person:karl-graf country:DEU',
    ])
  })

  it('reads people behind a colon and States that stand in one line', async () => {
    const reading = await list(
      'Members',
      'Argentina: Ana Mocoroa, Eugenio de la Peña*',
      'Observers',
      'Albania, Armenia, Mali',
    )
    expect(sources(reading, 'ATTENDED').sort()).toEqual([
      'country:ALB OBSERVER_STATE',
      'country:ARG MEMBER_STATE',
      'country:ARM OBSERVER_STATE',
      'country:MLI OBSERVER_STATE',
    ])
    expect(shown(reading, 'REPRESENTED')).toEqual([
      'person:ana-mocoroa → country:ARG "Ana Mocoroa" "Argentina"',
      'person:eugenio-de-la-pena → country:ARG "Eugenio de la Peña" "Argentina"',
    ])
  })

  it('parts people whose lines were joined', async () => {
    expect(await represented('ANGOLA', 'Ms. Teresa COELHO, Adviser to Mr. Rui Neto Mr. Paulo LIMA, Attaché')).toEqual([
      'person:teresa-coelho country:AGO',
      'person:paulo-lima country:AGO',
    ])
  })

  it.each([
    ['a place in a delegation', ['ANGOLA', 'Alternates', 'Mr. Paulo LIMA'], ['person:paulo-lima country:AGO']],
    ['one with its people', ['ANGOLA', 'Adviser: Mr. Paulo LIMA'], ['person:paulo-lima country:AGO']],
    ['two languages', ['Algeria / Algérie', 'Mme Nadia Kaci'], ['person:nadia-kaci country:DZA']],
    [
      'an office that is no name',
      ['ANGOLA', 'Mr. Paulo LIMA', 'Minister Counsellor'],
      ['person:paulo-lima country:AGO'],
    ],
    [
      'an address',
      ['ANGOLA', 'Mr. Paulo LIMA', 'New York, NY 10017', 'Addis Ababa'],
      ['person:paulo-lima country:AGO'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await represented(...lines)).toEqual(expected)
  })

  it('names nobody as attending who only stands in an address or is of the secretariat', async () => {
    const reading = await list(
      'Non-governmental organizations',
      'Guild for Water',
      'Ms. Maud Berg',
      'Austria',
      'Secretariat',
      'Ms. Brigitte Vos, Secretary of the Working Group',
    )
    expect(sources(reading, 'ATTENDED')).toEqual(['organisation:guild-for-water NON_GOVERNMENTAL_ORGANISATION'])
    expect(shown(reading, 'REPRESENTED')).toHaveLength(1)
  })
})

describe('people above those whom they are of', () => {
  it('says whom each represented, and of nobody that it attended', async () => {
    const reading = await list(
      'Members of the Bureau',
      'Karl Graf',
      'Counsellor',
      'Permanent Mission of Germany to the United Nations',
      'Ewa Nowak',
      'Secretary-General',
      'Government Population Council of Poland',
      'Observers',
      'Kwame Osei-Danso',
      'Senior Adviser',
      'United Nations Population Fund',
      'Ana Paz',
      'Director',
      'Calle 5',
      'Peru',
    )
    expect(shown(reading, 'ATTENDED')).toEqual([])
    expect(shown(reading, 'REPRESENTED')).toEqual([
      'person:karl-graf → country:DEU "Karl Graf" "Germany"',
      'person:ewa-nowak → country:POL "Ewa Nowak" "Poland"',
      'person:kwame-osei-danso → organisation:unfpa "Kwame Osei-Danso" "United Nations Population Fund"',
    ])
  })
})

describe('a list in an annex', () => {
  const report = (annex: string) =>
    read(
      'report.md',
      new TextEncoder().encode(`# Report of the Working Group on Harbours on its second session

Port Louis, 3–5 March 2031

## I. Attendance

1. The following States members of the Working Group were represented: Chad and Mali.

## Annex I. ${annex}

| Country | Name | Title |
|---|---|---|
| Chad | Mr. Idriss Youssouf | Director of Ports |
| Mali | Ms. Aminata Traoré | Adviser |

## Annex II. Agenda

Kenya
`),
    )

  it('says who represented those whose standing the report states', async () => {
    const reading = await report('List of participants')
    expect(sources(reading, 'ATTENDED')).toEqual(['country:TCD MEMBER_STATE', 'country:MLI MEMBER_STATE'])
    expect(sources(reading, 'REPRESENTED')).toEqual(['person:idriss-youssouf', 'person:aminata-traore'])
  })

  it('is none under another heading', async () => {
    const reading = await report('Distribution of ports by country')
    expect(sources(reading, 'REPRESENTED')).toEqual([])
  })
})
