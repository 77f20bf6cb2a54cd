import { describe, expect, it } from 'vitest'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'
import { numberedTitle, sessionOfNumber, symbolOfNumber } from '../../../graph-import/entities/resolution-title.js'
import { COVER, passage, reading } from '../relations/small.js'

const read = (title: string) => numberedTitle({ type: 'RESOLUTION', cover: { ...COVER, title }, passages: [] })

describe('number and title of a resolution', () => {
  it.each([
    ['70/127. Lighthouses', '70/127', 'Lighthouses'],
    ['S-24/2.  Ferries', 'S-24/2', 'Ferries'],
    ['2014/21. Ports: lamps', '2014/21', 'Ports: lamps'],
    ['61/12 A. Lakes', '61/12 A', 'Lakes'],
    ['Resolution 5/3: Lakes', '5/3', 'Lakes'],
    ['Resolution 1379 (2001)', '1379 (2001)', null],
  ])('%s', (title, number, rest) => {
    expect(read(title)).toEqual({ number, title: rest })
  })

  it.each(['Lighthouses', '12. Lighthouses', 'Report on resolution 70/127'])('none: %s', (title) => {
    expect(read(title)).toBeNull()
  })

  it('is read of resolutions alone', () => {
    expect(
      numberedTitle({ type: 'REPORT', cover: { ...COVER, title: '70/127. Lighthouses' }, passages: [] }),
    ).toBeNull()
  })

  it('is a heading where the cover ends before it', () => {
    const heading = passage('h', '48/263. Acuerdo', { kind: 'HEADING' })
    const bare = { ...COVER, title: null }
    expect(numberedTitle({ type: 'RESOLUTION', cover: bare, passages: [heading] })?.title).toBe('Acuerdo')
    expect(numberedTitle({ type: 'RESOLUTION', cover: bare, passages: [passage('1', '48/263. Acuerdo')] })).toBeNull()
  })

  it('tells session or year', () => {
    expect(sessionOfNumber('70/127')).toEqual({ session: 70, special: null, year: null })
    expect(sessionOfNumber('2014/21')).toEqual({ session: null, special: null, year: 2014 })
    expect(sessionOfNumber('S-24/2')).toEqual({ session: 24, special: 'special', year: null })
    expect(sessionOfNumber('ES-10/2')).toEqual({ session: 10, special: 'emergency special', year: null })
    expect(sessionOfNumber('1379 (2001)')).toEqual({ session: null, special: null, year: null })
  })

  it('tells the symbol of organs that make it so', () => {
    const { bodies } = loadAuthorities()
    const body = (id: string) => ({ id, authority: bodies.find((one) => one.id === id) ?? null })
    expect(symbolOfNumber('70/127', body('body:ga'))).toBe('A/RES/70/127')
    expect(symbolOfNumber('1379 (2001)', body('body:sc'))).toBe('S/RES/1379 (2001)')
    expect(symbolOfNumber('5/3', body('body:unep-ea'))).toBeNull()
    expect(symbolOfNumber('5/3', body('body:council-of-lakes'))).toBeNull()
    expect(symbolOfNumber('5/3', null)).toBeNull()
  })
})

describe('a resolution that has lost its symbol', () => {
  const bare = { session: null, city: null, startDate: null, endDate: null }
  const resolution = (title: string, organ: string, text: string) =>
    reading([passage('1', text)], { type: 'RESOLUTION', cover: { ...bare, bodies: [organ], title } })

  it('has symbol, session and title by its number', () => {
    const { document } = resolution('70/127. Lighthouses', 'General Assembly', 'Decides to be seized of the matter.')
    expect(document).toMatchObject({
      id: 'document:A/RES/70/127',
      label: 'A/RES/70/127',
      title: 'Lighthouses',
      symbol: 'A/RES/70/127',
      symbolInferred: true,
      meeting: 'meeting:ga/session-70',
    })
  })

  it('is of a special session, which is counted apart', () => {
    const { document, entities } = resolution('S-24/2. Ferries', 'General Assembly', 'Decides to be seized.')
    expect(document.meeting).toBe('meeting:ga/special-session-24')
    const meeting = entities.find(({ entity }) => entity.id === document.meeting)
    expect(meeting).toMatchObject({
      entity: { ordinal: 24, title: 'Twenty-fourth special session of the General Assembly' },
      keys: [],
    })
  })

  it('is of the year in its number', () => {
    const { document } = resolution('2014/21. Ports', 'Economic and Social Council', 'Decides to be seized.')
    expect(document).toMatchObject({ id: 'document:E/RES/2014/21', meeting: 'meeting:ecosoc/2014' })
  })

  it('is not of a session or of days that its text tells of', () => {
    const { document, entities } = resolution(
      '70/127. Lighthouses',
      'General Assembly',
      'The seventy-second session of the General Assembly, which was held in Lima from 3 to 5 May 2017, at its forthcoming session.',
    )
    expect(document.meeting).toBe('meeting:ga/session-70')
    const meeting = entities.map(({ entity }) => entity).find(({ id }) => id === document.meeting)
    expect(meeting).toMatchObject({ ordinal: 70, startDate: null, city: null })
  })

  it('keeps its number in the label where no symbol can be told', () => {
    const { document } = resolution('9/3. Lighthouses', 'Council of Bays', 'Decides to be seized of the matter.')
    expect(document).toMatchObject({ label: 'Resolution 9/3', title: 'Lighthouses', id: 'document:9-3-lighthouses' })
  })
})

describe('whose sentences tell of the own meeting', () => {
  const opening = (text: string) => [passage('1', text, { role: 'OPENING' })]
  const meetingOf = (read: ReturnType<typeof reading>) =>
    read.entities.map(({ entity }) => entity).find(({ id }) => id === read.document.meeting)

  it('is the number in the title where a sentence tells of another', () => {
    const read = reading(
      opening('The tenth meeting of the Working Group on Harbours will be held in Oslo from 4 to 6 May 2032.'),
      { cover: { title: 'Report of the Working Group on Harbours on its ninth meeting', session: 'ninth meeting' } },
    )
    expect(meetingOf(read)).toMatchObject({ ordinal: 9, city: 'Port Louis', year: 2031 })
  })

  it('is not another body of which the report tells', () => {
    const read = reading(opening('The Advisory Panel on Cranes held its first meeting in Oslo from 4 to 6 May 2030.'), {
      cover: { session: 'Ninth meeting' },
    })
    expect(meetingOf(read)).toMatchObject({ body: 'body:working-group-on-harbours', ordinal: 9 })
  })

  it('is that of the cover, before which the report of another meeting lies', () => {
    const read = reading(opening('The second meeting of the Bureau of Ports was held in Oslo from 4 to 6 May 2030.'), {
      cover: {
        session: 'Ninth meeting',
        agendaItem: '2',
        title: 'Report of the Bureau of Ports on its second meeting, held in Oslo from 4 to 6 May 2030',
      },
    })
    expect(meetingOf(read)).toMatchObject({ body: 'body:working-group-on-harbours', ordinal: 9, city: 'Port Louis' })
    expect(read.document.id).toBe(
      'document:report-of-the-bureau-of-ports-on-its-second-meeting-held-in-oslo-from-4-to-6-may-2030',
    )
  })

  it('is not that of a body of which a paper without a cover tells', () => {
    const bare = { bodies: [], session: null, city: null, startDate: null, endDate: null }
    const text = 'The ninth session of the Human Rights Council, which was held in Geneva, dealt with ports.'
    expect(reading([passage('1', text)], { type: 'OTHER', cover: bare }).document.meeting).toBeNull()
  })

  it('is not that of which the report of an office tells', () => {
    const read = reading(opening('The second meeting of the Working Group on Harbours was held in Oslo.'), {
      cover: {
        session: 'Tenth meeting',
        title: 'Progress of the meeting places',
        subtitles: ['Report of the Executive Director'],
      },
    })
    expect(meetingOf(read)).toMatchObject({ ordinal: 10 })
    expect(read.document.id).toBe('document:progress-of-the-meeting-places')
  })
})

describe('a report that only names its body', () => {
  it('is that of the meeting on the cover where the body is the same', () => {
    const passages = [passage('1', 'Ports are many.')]
    const read = (title: string) => reading([], { passages, cover: { title } }).document.id
    expect(read('Report of the Working Group on Harbours')).toBe('document:working-group-on-harbours/2031/report')
    expect(read('FINAL REPORT')).toBe('document:working-group-on-harbours/2031/report')
    expect(read('Report of the Working Group on Cranes')).toBe('document:report-of-the-working-group-on-cranes')
  })
})
