import { describe, expect, it } from 'vitest'
import { found } from './found.js'

const organisations = (text: string) => found(text, /^organisation-by-shape$/).map(([words]) => words)

describe('an office', () => {
  it.each(['Office of Harbour Affairs', 'Office of the Envoy for Lighthouses'])('is named by its field: %s', (name) => {
    expect(organisations(`It thanked the ${name}.`)).toEqual([name])
  })

  it.each([
    'Office of the High Commissioner',
    'Office of the Director-General',
    'Office of the President',
    'Office of the Special Representative of the Secretary-General',
  ])('is not named by a post that many have: %s', (name) => {
    expect(organisations(`It thanked the ${name}.`)).toEqual([])
  })
})
