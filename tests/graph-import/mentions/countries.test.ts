import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'
import { found } from './found.js'

const countries = (text: string) => found(text, /^country$/)

describe('countries', () => {
  const names = loadAuthorities().countries.flatMap(({ id, label, title, aliases }) =>
    [...new Set([label, title, ...aliases])].map((name) => [name, id] as const),
  )

  it('are found under every name of the authority data, in a sentence and in a list', () => {
    for (const [name, id] of names) {
      expect(countries(`A statement was made by ${name}.`), name).toEqual([[name, id]])
      expect(countries(`represented: Ghana, ${name} and Oman.`)[1], name).toEqual([name, id])
    }
  })

  it('are found under names with other quotation marks, spaces and accents', () => {
    expect(
      countries("the Niger, Cote d'Ivoire, Côte d‘Ivoire and Lao People’s Democratic Republic").map(([, id]) => id),
    ).toEqual(['country:NER', 'country:CIV', 'country:CIV', 'country:LAO'])
  })

  it('are not named by their money', () => {
    expect(countries('a budget of 400 million United States dollars')).toEqual([])
  })

  it('take the longest name', () => {
    expect(
      countries('Guinea-Bissau, Equatorial Guinea, Papua New Guinea, Guinea, Nigeria and Niger').map(([, id]) => id),
    ).toEqual(['GNB', 'GNQ', 'PNG', 'GIN', 'NGA', 'NER'].map((code) => `country:${code}`))
    expect(countries('Democratic Republic of the Congo, Congo and South Sudan').map(([, id]) => id)).toEqual(
      ['COD', 'COG', 'SSD'].map((code) => `country:${code}`),
    )
  })

  it.each([
    'Italian authorities and Nigerien officers took part.',
    'The turkey was served on fine china.',
    'States of New Mexico and Northern Ireland',
    'Migrants crossed Lake Chad, the Gulf of Oman and the Panama Canal.',
    'Mr. Jordan and Ms. Chad took the floor.',
    'The Sovereign Order of Malta was represented.',
    'Nigeria-style Guineas and Malians',
    'A contribution of US$ 500 was made.',
  ])('are not named in: %s', (text) => {
    expect(countries(text).filter(([words]) => !/^Nigeria$/.test(words))).toEqual([])
  })

  it('are the same set in whatever order a list has them, with articles or without', () => {
    const labels = loadAuthorities().countries.filter((country) => country.iso3 !== null)
    fc.assert(
      fc.property(fc.shuffledSubarray(labels, { minLength: 2, maxLength: 20 }), fc.boolean(), (some, article) => {
        const printed = some.map(({ label }) => (article ? `the ${label}` : label))
        const text = `The following were represented: ${printed.slice(0, -1).join(', ')} and ${printed.at(-1)}.`
        expect(new Set(countries(text).map(([, id]) => id))).toEqual(new Set(some.map(({ id }) => id)))
      }),
      { numRuns: 50 },
    )
  })
})
