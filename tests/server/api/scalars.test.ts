import fc from 'fast-check'
import { parseValue } from 'graphql'
import { describe, expect, it } from 'vitest'
import { DateScalar } from '../../../server/api/scalars.js'

describe('Date', () => {
  it('takes every day of the calendar, as a variable and in the text of a query', () => {
    const days = fc.date({ min: new Date('1945-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        expect(DateScalar.parseValue(day)).toBe(day)
        expect(DateScalar.parseLiteral(parseValue(JSON.stringify(day)))).toBe(day)
      }),
    )
  })

  it.each(['2022-13-45', '2023-02-29', '2022-6-27', '27 June 2022', '2022-06-27T00:00:00Z', ''])(
    'refuses "%s" by its own words and says how to write a date',
    (text) => {
      expect(() => DateScalar.parseValue(text)).toThrow(`"${text}" is no calendar date: write it as YYYY-MM-DD`)
    },
  )

  it('refuses a number', () => {
    expect(() => DateScalar.parseLiteral(parseValue('2022'))).toThrow('2022 is no calendar date')
  })
})
