import { describe, expect, it } from 'vitest'
import { printedDates } from '../../../graph-import/entities/dates.js'
import {
  bodyName,
  documentLabel,
  documentTitle,
  meetingLabel,
  meetingTitle,
} from '../../../graph-import/entities/titles.js'

describe('days as documents print them', () => {
  it.each([
    ['2022-06-27', '2022-06-28', '27 and 28 June 2022'],
    ['2019-09-11', '2019-09-13', '11–13 September 2019'],
    ['2012-05-30', '2012-06-01', '30 May–1 June 2012'],
    ['2021-12-30', '2022-01-02', '30 December 2021–2 January 2022'],
    ['2015-06-11', '2015-06-11', '11 June 2015'],
  ])('%s to %s', (start, end, words) => {
    expect(printedDates(start, end)).toBe(words)
  })
})

describe('names of meetings', () => {
  const facts = { ordinal: 9, year: 2022, startDate: '2022-06-27', endDate: '2022-06-28', city: 'Vienna' }
  const nothing = { ordinal: null, year: null, startDate: null, endDate: null, city: null }

  it('say as much as is known', () => {
    expect(meetingTitle('Working Group on Harbours', facts)).toBe(
      'Ninth meeting of the Working Group on Harbours, Vienna, 27 and 28 June 2022',
    )
    expect(meetingTitle('Working Group on Harbours', { ...nothing, year: 2012 })).toBe(
      'Meeting of the Working Group on Harbours, 2012',
    )
    expect(meetingTitle('Committee on Tides', { ...nothing, ordinal: 82 })).toBe(
      'Eighty-second session of the Committee on Tides',
    )
  })

  it('take no article before a series of symbols, of which the last part tells a working group', () => {
    expect(meetingTitle('XYZ/COP/WG.12', { ...nothing, year: 2012 })).toBe('Meeting of XYZ/COP/WG.12, 2012')
    expect(meetingTitle('XYZ/AC.4', { ...nothing, year: 2012 })).toBe('Session of XYZ/AC.4, 2012')
    expect(meetingTitle('ECE/Habitat Committee', { ...nothing, year: 2012 })).toContain('of the ECE/Habitat Committee')
  })

  it('name the year, or the session where that names the meeting', () => {
    expect(meetingLabel('Working Group on Harbours', facts)).toBe('Working Group on Harbours, 2022')
    expect(meetingLabel('Committee on Tides', { ordinal: 82, year: 2022 }, true)).toBe(
      'Committee on Tides, eighty-second session',
    )
    expect(meetingLabel('Committee on Tides', { ordinal: 82, year: null })).toBe(
      'Committee on Tides, eighty-second session',
    )
  })

  it('write out a body known by an abbreviation', () => {
    expect(bodyName({ label: 'ITC', title: 'Inland Transport Committee' })).toBe('Inland Transport Committee')
    expect(bodyName({ label: 'Working Group on Harbours', title: 'Open-ended Working Group on Harbours' })).toBe(
      'Working Group on Harbours',
    )
  })
})

describe('names of documents', () => {
  it('are the symbol, else type and meeting', () => {
    const of = { type: 'REPORT' as const, title: 'Report' }
    const meeting = { label: 'Working Group on Harbours, 2022' }
    expect(documentLabel({ ...of, symbol: 'A/1/2' }, null, meeting)).toBe('A/1/2')
    expect(documentLabel({ ...of, symbol: null }, null, meeting)).toBe('Report, Working Group on Harbours, 2022')
    expect(documentLabel({ ...of, type: 'DRAFT_REPORT', symbol: null }, 'Addendum', meeting)).toBe(
      'Draft report (Addendum), Working Group on Harbours, 2022',
    )
    expect(documentLabel({ ...of, symbol: null, title: 'On tides' }, null, null)).toBe('On tides')
  })

  it('are made from type and meeting, not from a cover', () => {
    expect(documentTitle('REPORT', null, { title: 'Ninth meeting of the Working Group on Harbours, Vienna' })).toBe(
      'Report of the ninth meeting of the Working Group on Harbours, Vienna',
    )
  })
})
