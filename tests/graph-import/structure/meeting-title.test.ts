import { describe, expect, it } from 'vitest'
import { emptyCover } from '../../../graph-import/structure/cover.js'
import { isMeetingOfCover, isSame, readMeetingTitle } from '../../../graph-import/structure/meeting-title.js'

describe('what a title says of the meeting', () => {
  it.each([
    [
      'Report on the meeting of the Working Group on Harbours held in Lima from 3 to 5 June 2031',
      ['Working Group on Harbours', 'meeting', 'Lima', '2031-06-03', '2031-06-05'],
    ],
    [
      'Report of the Working Group on Harbours on its meeting held in Lima on 5 June 2031',
      ['Working Group on Harbours', 'meeting', 'Lima', '2031-06-05', '2031-06-05'],
    ],
    [
      'Report of the Committee on Ferries on the second part of its ninth session, held at the Palais des Nations, Geneva, from 28 February to 4 March 2033: Part one',
      ['Committee on Ferries', 'ninth session', 'Geneva', '2033-02-28', '2033-03-04'],
    ],
    [
      'Report of the twenty-second session, Apia, 4–6 March 1998',
      [null, 'twenty-second session', 'Apia', '1998-03-04', '1998-03-06'],
    ],
    [
      'Report on the resumed fifth session (7 and 8 December 2033)',
      [null, 'resumed fifth session', null, '2033-12-07', '2033-12-08'],
    ],
    [
      'Report of the Expert Meeting on Lagoons (Dakar, 3 to 5 June 2031)',
      ['Expert Meeting on Lagoons', null, 'Dakar', '2031-06-03', '2031-06-05'],
    ],
    [
      'Report of the Meeting of the Parties to the Ferry Treaty on its fourth session',
      ['Meeting of the Parties to the Ferry Treaty', 'fourth session', null, null, null],
    ],
    [
      'Report of the Joint Meeting of Experts on Ice and of the Working Party on Roads on its spring session',
      ['Joint Meeting of Experts on Ice and of the Working Party on Roads', 'spring session', null, null, null],
    ],
    [
      'REPORT OF THE WORKING PARTY ON SNOW ON ITS TENTH SESSION',
      ['WORKING PARTY ON SNOW', 'TENTH SESSION', null, null, null],
    ],
    [
      'Report of the Working Group on its third meeting, held online from 4 to 6 May 2031',
      [null, 'third meeting', null, '2031-05-04', '2031-05-06'],
    ],
    [
      'List of participants of the second meeting of the Group of Experts on Buoys',
      ['Group of Experts on Buoys', 'second meeting', null, null, null],
    ],
  ])('%s', (title, [body, session, city, startDate, endDate]) => {
    expect(readMeetingTitle(title)).toEqual({ body, session, city, startDate, endDate })
  })

  it.each([
    'Report of the Committee on Ferries',
    'Report of the Secretary-General',
    'Report of the Executive Director on the period from 1 May to 3 June 2031',
    'Report on harbours',
    'Meeting of the Working Group on Harbours held in Lima on 5 June 2031',
    '72/12. Report of the Committee on Ferries on its ninth session',
  ])('nothing: %s', (title) => {
    expect(readMeetingTitle(title)).toBeNull()
  })
})

describe('whether the meeting of the title is that of the cover', () => {
  const title = readMeetingTitle('Report of the Bureau of Ferries on its second meeting, held in Lima on 5 May 2031')
  it.each([
    [{ bodies: ['Committee on Ferries'] }, true],
    [{ bodies: ['Committee on Ferries'], startDate: '2031-05-05' }, true],
    [{ bodies: ['Committee on Ferries'], startDate: '2031-09-05' }, false],
    [{ bodies: ['Committee on Ferries'], session: 'Second session' }, true],
    [{ bodies: ['Committee on Ferries'], session: 'Ninth session' }, false],
    [{ bodies: ['Committee on Ferries'], agendaItem: '4' }, false],
    [{ bodies: ['Bureau of Ferries'], agendaItem: '4' }, true],
  ])('%o', (cover, own) => {
    expect(title !== null && isMeetingOfCover({ ...emptyCover(), ...cover }, title)).toBe(own)
  })

  it('knows a body by how its name begins and without words on its standing', () => {
    expect(isSame('Conference of the Parties', 'Conference of the Parties to the Ferry Treaty')).toBe(true)
    expect(isSame('Working Group on Ice', 'Open-ended Intergovernmental Working Group on Ice')).toBe(true)
    expect(isSame('Working Group on Ice', 'Working Group on Snow')).toBe(false)
  })
})
