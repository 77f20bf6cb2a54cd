import { describe, expect, it } from 'vitest'
import { readDays, startsWithMonth } from '../../../graph-import/structure/days.js'

describe('days of a meeting', () => {
  it.each([
    ['Vienna, 27 and 28 June 2022', '2022-06-27', '2022-06-28'],
    ['Vienna, 11–13 September 2019', '2019-09-11', '2019-09-13'],
    ['Geneva, 6-8 October 2021', '2021-10-06', '2021-10-08'],
    ['from 30 May to 1 June 2012', '2012-05-30', '2012-06-01'],
    ['29 November–1 December 2021', '2021-11-29', '2021-12-01'],
    ['30 December 2021–2 January 2022', '2021-12-30', '2022-01-02'],
    ['28, 29 and 30 June 2022', '2022-06-28', '2022-06-30'],
    ['Geneva, 11 June 2015', '2015-06-11', '2015-06-11'],
    ['Kingston, June 3–5, 2031', '2031-06-03', '2031-06-05'],
    ['from June 30 to July 2, 2031', '2031-06-30', '2031-07-02'],
    ['on June 3, 2031, after 5 June 2030', '2031-06-03', '2031-06-03'],
    ['on 9 June 2015 and on 12 June 2015', '2015-06-09', '2015-06-09'],
  ])('reads %s', (text, start, end) => expect(readDays(text)).toMatchObject({ start, end }))

  it.each([
    'June 2022',
    'June 31, 2022',
    'June 3 2022',
    '31 June 2022',
    '12 recommendations 2022',
    '28–27 June',
    'in 2022',
  ])('finds none in %s', (text) => expect(readDays(text)).toBeNull())

  it('says where they stand', () => {
    const text = 'held in Lima from 1 to 8 December 2014, and'
    const days = readDays(text)
    expect(text.slice(days?.from, days?.to)).toBe('1 to 8 December 2014')
  })

  it('knows a month at the beginning', () => {
    expect(startsWithMonth('June 2022')).toBe(true)
    expect(startsWithMonth('Mayors met')).toBe(false)
  })
})
