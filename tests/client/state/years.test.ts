import { expect, it } from 'vitest'
import { daysOfYears } from '../../../client/state/years.js'

it.each([
  [
    { from: '2015', to: '2018' },
    { from: '2015-01-01', to: '2018-12-31' },
  ],
  [{ from: '2015' }, { from: '2015-01-01' }],
  [{ to: '2018' }, { to: '2018-12-31' }],
  [{ from: '20', to: 'soon' }, {}],
  [{}, {}],
])('%o', (values, days) => {
  expect(daysOfYears(values)).toEqual(days)
})
