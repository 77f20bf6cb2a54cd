import { describe, expect, it } from 'vitest'
import { readText, texts } from './read-text.js'

/** So that there is enough of a text to tell its language. */
const ENGLISH =
  'The Committee took note of the reports and of the views of all its members on the work that was to come.'
const read = async (text: string) => texts(await readText(`${text}\n\n${ENGLISH}`))[0]

describe('words split by a blank', () => {
  it.each([
    ['The implementatio n of the plan.', 'The implementation of the plan.'],
    ['Cooperation wi th the States.', 'Cooperation with the States.'],
    ['A follow -up to the public- private plan.', 'A follow-up to the public-private plan.'],
    ['The imp lemen tation of the statem ents.', 'The implementation of the statements.'],
    ['Transnationa l crime is Transnational crime.', 'Transnational crime is Transnational crime.'],
    ['Ahmedabad hosted Ahmed abad.', 'Ahmedabad hosted Ahmedabad.'],
  ])('are whole again: %s', async (split, whole) => {
    expect(await read(split)).toBe(whole)
  })

  it.each([
    'The plan was inter alia adopted ad hoc in Dar es Salaam.',
    'Criminals use the cyber space and the bio economy.',
    'Ms. Bejarán Álvarez, Mr. Ofori Apronti and Al Shabaab were named.',
    'They met in formation and per cent were counted; may be they will.',
    'Option A n is x y, and (a) s is not.',
    'It took two- and three-year terms – and so on.',
  ])('are not seen where words stand apart: %s', async (text) => {
    expect(await read(text)).toBe(text)
  })

  it('are left to the document itself where it is not English', async () => {
    const french = 'L’ordre du jour de la session a été adopté par la Commission dans son ensemble, et de concert.'
    expect(texts(await readText(`${french}\n\nElle en semble satis faite.`))[1]).toBe('Elle en semble satis faite.')
  })

  it('are seen with one word among the pieces only in a document that splits words', async () => {
    expect(await read('The acti on plan covers infra structure.')).toBe('The acti on plan covers infra structure.')
    expect(await read('The acti on plan covers infra structure and wi th it the implementatio n.')).toBe(
      'The action plan covers infrastructure and with it the implementation.',
    )
  })

  it('count as repairs', async () => {
    expect((await readText(`The implementatio n wi th care.\n\n${ENGLISH}`)).repairs).toBe(2)
  })
})
