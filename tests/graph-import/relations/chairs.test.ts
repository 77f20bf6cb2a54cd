import { describe, expect, it } from 'vitest'
import { MEETING, passage, reading, shown } from './small.js'

function officers(...texts: string[]): string[] {
  const read = reading(texts.map((text, i) => passage(String(i + 1), text)))
  return (['OPENED', 'CHAIRED', 'REPRESENTED'] as const).flatMap((kind) =>
    shown(read, kind).map((one) => `${kind} ${one.replace(MEETING, 'meeting').replace(/ «.*»| inferred| ".*"/g, '')}`),
  )
}

describe('who opened and chaired', () => {
  it.each([
    [
      'The meeting was opened by Ana Paz (Chile), Chair of the Working Group.',
      [
        'OPENED person:ana-paz → meeting',
        'CHAIRED person:ana-paz → meeting',
        'REPRESENTED person:ana-paz → country:CHL',
      ],
    ],
    [
      'The session was opened at 9.15 a.m. on Friday, by Mr. Franz Marré (Germany), Rapporteur of the twenty-fourth session of the Council.',
      ['OPENED person:franz-marre → meeting', 'REPRESENTED person:franz-marre → country:DEU'],
    ],
    [
      'The second session was held in Vienna. It was opened by the Deputy Secretary of the Harbour Conference, Jean-Luc N’Guessan.',
      ['OPENED person:jean-luc-n-guessan → meeting'],
    ],
    [
      'The meeting was chaired by Ana Paz (Chile). It was opened by Mr. Jean-Luc N’Guessan, Executive Secretary.',
      [
        'OPENED person:jean-luc-n-guessan → meeting',
        'CHAIRED person:ana-paz → meeting',
        'REPRESENTED person:ana-paz → country:CHL',
      ],
    ],
    [
      'The meeting was chaired by Mr. Khalid bin Sa‘ad (Qatar).',
      ['CHAIRED person:khalid-bin-sa-ad → meeting', 'REPRESENTED person:khalid-bin-sa-ad → country:QAT'],
    ],
    ['The lamp was dark. It was opened by hand on Monday.', []],
    [
      'The SBSTA Chair, Harry Vreuls (Kingdom of the Netherlands), opened the session on Monday.',
      [
        'OPENED person:harry-vreuls → meeting',
        'CHAIRED person:harry-vreuls → meeting',
        'REPRESENTED person:harry-vreuls → country:NLD',
      ],
    ],
    [
      'The Committee held its session in Geneva, with Ms. H. Meesters (the Netherlands) as Chair.',
      ['CHAIRED person:h-meesters → meeting', 'REPRESENTED person:h-meesters → country:NLD'],
    ],
    [
      'Item 2 was considered with Ana Paz (Chile) presiding.',
      ['CHAIRED person:ana-paz → meeting', 'REPRESENTED person:ana-paz → country:CHL'],
    ],
    [
      'The meeting was chaired by Ana Paz (Chile).',
      ['CHAIRED person:ana-paz → meeting', 'REPRESENTED person:ana-paz → country:CHL'],
    ],
    [
      'The Committee elected by acclamation Ana Paz (Chile) as its Chair.',
      ['CHAIRED person:ana-paz → meeting', 'REPRESENTED person:ana-paz → country:CHL'],
    ],
    [
      'Chair: Mr. John Roberts (United Kingdom of Great Britain and Northern Ireland)',
      ['CHAIRED person:john-roberts → meeting', 'REPRESENTED person:john-roberts → country:GBR'],
    ],
  ])('reads %s', (text, expected) => {
    expect(officers(text)).toEqual(expected)
  })

  it('reads initials without a space whole', () => {
    expect(officers('The meeting was opened by the Chair of the Working Group, Ana N.R. Paz (Chile).')).toContain(
      'REPRESENTED person:ana-n.r-paz → country:CHL',
    )
  })

  it('knows a person by an initial and by the full name', () => {
    expect(
      officers(
        'The session was held with Ms. H. Meesters (the Netherlands) as Chair.',
        'Ms. Hannie Meesters spoke.',
      ).filter((one) => one.startsWith('CHAIRED')),
    ).toEqual(['CHAIRED person:hannie-meesters → meeting'])
  })

  it('reads an office on a line of its own', () => {
    expect(
      officers('President:', 'Mr. Ján Ilavský (Slovakia)', 'Vice-Presidents:', 'Mr. Franz Marré (Germany)'),
    ).toEqual([
      'CHAIRED person:jan-ilavsky → meeting',
      'REPRESENTED person:jan-ilavsky → country:SVK',
      'REPRESENTED person:franz-marre → country:DEU',
    ])
  })

  it.each([
    ['Ms. Ana Paz (Chile) was elected President of the Working Group at its second session.'],
    ['Ana Paz (Chile) was elected Chair by acclamation.'],
    [
      'The Working Group elected Ms. Ana Paz (Chile), representing the group of coastal States, as Chair of the Working Group.',
    ],
    ['Chair:\tAna Paz (Chile)'],
    ['The session was chaired by Ms. Ana Paz (Chile).'],
  ])('reads one in the chair in %s', (text) => {
    expect(officers(text)).toEqual(['CHAIRED person:ana-paz → meeting', 'REPRESENTED person:ana-paz → country:CHL'])
  })

  it.each([
    ['Ms. Ana Paz (Chile) was elected Chair of the Committee of the Whole.'],
    ['The Committee elected Ms. Ana Paz (Chile) as Chair of the drafting committee.'],
    [
      'The Committee elected Ms. Ana Paz (Chile) as Chair; as well as Mr. Li (China) as Vice-Chair for its sessions in 2032 and 2033.',
    ],
    ['Vice-Chair: Ana Paz (Chile)'],
    ['Members of the meeting made presentations at the seminar, which was opened by Ana Paz (Chile), Ambassador.'],
    ['The Committee elected Ana Paz (Chile) as Vice-Chair.'],
    ['The Committee elected Ana Paz (Chile) as its Rapporteur.'],
    ['The Committee elected Ana Paz (Chile) as Chair for its next session.'],
    ['Under agenda item 2, with the Chair presiding, the discussion began.'],
    ['The meeting was opened by the Chair.'],
    ['The Committee of the Whole that the Council set up at its 1st meeting was chaired by Ana Paz (Chile).'],
  ])('reads nobody in %s', (text) => {
    expect(officers(text).filter((one) => !one.startsWith('REPRESENTED'))).toEqual([])
  })
})
