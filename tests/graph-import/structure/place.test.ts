import { describe, expect, it } from 'vitest'
import { cityIn } from '../../../graph-import/structure/place.js'

describe('the city where a meeting was', () => {
  it.each([
    ['Port Louis', 'Port Louis'],
    ['Apia, Samoa', 'Apia'],
    ['the Palais des Nations, Geneva', 'Geneva'],
    ['Geneva, Palais des Nations', 'Geneva'],
    ['United Nations Headquarters in New York', 'New York'],
    ['the United Nations Office at Vienna', 'Vienna'],
    ['Vienna (hybrid)', 'Vienna'],
    ['Vienna (in person and online)', 'Vienna'],
    ['GENEVA', 'Geneva'],
    ['Nairobi, Conference Room 2', 'Nairobi'],
    ['The Hague', 'The Hague'],
    ['Online', null],
    ['the United Arab Emirates', null],
    ['Conference Room XX', null],
    ['', null],
  ])('%s', (place, city) => {
    expect(cityIn(place)).toBe(city)
  })
})
