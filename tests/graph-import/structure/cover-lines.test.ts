import { describe, expect, it } from 'vitest'
import { structure } from './blocks.js'

const BODY = ['I. Introduction', '1. The Committee met to speak about harbours and about all who work in them.']

/** Session, city and days of a cover that has this line below the name of the body. */
function meetingOf(...lines: string[]) {
  const { session, city, startDate, endDate } = structure('Committee on Ferries', ...lines, ...BODY).cover
  return [session, city, startDate, endDate]
}

describe('lines of a cover on session, place and days', () => {
  it.each([
    ['Vienna (hybrid), 30 December 2032–2 January 2033', [null, 'Vienna', '2032-12-30', '2033-01-02']],
    ['Palais des Nations, Geneva, 4–6 May 2031', [null, 'Geneva', '2031-05-04', '2031-05-06']],
    ['Geneva, 4–6 May 2031, Room XXII', [null, 'Geneva', '2031-05-04', '2031-05-06']],
    ['3–7 May 2031, Addis Ababa', [null, 'Addis Ababa', '2031-05-03', '2031-05-07']],
    ['Kingston, June 3–5, 2031', [null, 'Kingston', '2031-06-03', '2031-06-05']],
    ['Online, 4–6 May 2031', [null, null, '2031-05-04', '2031-05-06']],
    ['GENEVA, 3-5 MAY 1994', [null, 'Geneva', '1994-05-03', '1994-05-05']],
    ['Ninth session, Apia, 4–6 March 1998', ['Ninth session', 'Apia', '1998-03-04', '1998-03-06']],
    ['Report of the ninth session, Apia, 4–6 March 1998', ['ninth session', 'Apia', '1998-03-04', '1998-03-06']],
    ['Fifteenth meeting (second part)', ['Fifteenth meeting', null, null, null]],
    ['Fifteenth session (resumed)', ['Fifteenth session', null, null, null]],
  ])('%s', (line, meeting) => {
    expect(meetingOf(line)).toEqual(meeting)
  })

  it('takes a title that names place and days for the title', () => {
    const { cover } = structure(
      'Council of Bays',
      'Report of the ninth session, Apia, 4–6 March 1998',
      'CB/9/4',
      ...BODY,
    )
    expect(cover).toMatchObject({
      title: 'Report of the ninth session, Apia, 4–6 March 1998',
      symbol: 'CB/9/4',
      bodies: ['Council of Bays'],
    })
  })
})
