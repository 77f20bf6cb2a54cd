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
    ['24 February–13 March and 15–23 June 2020', [null, null, '2020-02-24', '2020-06-23']],
    ['United Nations Office at Nairobi, 4–6 May 2031', [null, 'Nairobi', '2031-05-04', '2031-05-06']],
    ['Budget for ferries for the period from 1 July 2025 to 30 June 2026', [null, null, null, null]],
    ['Bonn, Monday 3 May to Friday 7 May 2031', [null, 'Bonn', '2031-05-03', '2031-05-07']],
    ['10th plenary meeting', [null, null, null, null]],
    ['Joint Meeting of the Committee of Pilots', [null, null, null, null]],
    ['Fifteenth meeting (second part)', ['Fifteenth meeting', null, null, null]],
    ['Fifteenth session (resumed)', ['Fifteenth session', null, null, null]],
  ])('%s', (line, meeting) => {
    expect(meetingOf(line)).toEqual(meeting)
  })

  it('reads an item of several numbers', () => {
    expect(
      structure('Committee on Ferries', 'Item 14.1.2 of the provisional agenda', 'Lamps', 'Glass', ...BODY).cover,
    ).toMatchObject({
      agendaItem: '14.1.2',
      title: 'Glass',
    })
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

describe('a title above the names of the bodies', () => {
  it('goes behind them with its subtitle', () => {
    const { cover } = structure(
      'Draft report',
      'Addendum',
      'CF/2/L.1/Add.2',
      'Conference of the Parties to the Ferry Treaty',
      'Committee on Ferries',
      'Lima, 4–6 May 2031',
      ...BODY,
    )
    expect(cover).toMatchObject({
      title: 'Draft report',
      subtitles: ['Addendum'],
      bodies: ['Conference of the Parties to the Ferry Treaty', 'Committee on Ferries'],
    })
  })
})

describe('the title of a resolution', () => {
  const RESOLUTION = ['Council of Bays', 'Ninth session', '4–6 March 1998']
  const TEXT = ['The Council of Bays,', 'Recalling its resolution 8/2,', '1. Urges States to act.']

  it('is what stands behind its number, whatever the item is called and however its lines are broken', () => {
    const { cover, type } = structure(
      ...RESOLUTION,
      'Agenda item 2',
      'Annual report of the Director',
      'Resolution adopted by the Council of Bays on 5 March 1998',
      '[on the report of the Special Committee',
      '(Ferries) (CB/9/4)]',
      '9/3. Lighthouses',
      ...TEXT,
    )
    expect(type).toBe('RESOLUTION')
    expect(cover.title).toBe('9/3. Lighthouses')
  })

  it.each(['*', '“', '"'])(
    'has the organ from the line on its adoption, whatever mark stands before it: %s',
    (mark) => {
      const { cover, type } = structure(
        `${mark}Resolution adopted by the Council of Bays on 5 March 1998`,
        '9/3. Lighthouses',
        ...TEXT,
      )
      expect({ type, bodies: cover.bodies, title: cover.title }).toEqual({
        type: 'RESOLUTION',
        bodies: ['Council of Bays'],
        title: '9/3. Lighthouses',
      })
    },
  )

  it('ends where the text begins, though the cover goes on', () => {
    const { cover } = structure(...RESOLUTION, '9/3. Lighthouses', 'A Lamps of glass', ...TEXT)
    expect(cover.title).toBe('9/3. Lighthouses')
  })
})
