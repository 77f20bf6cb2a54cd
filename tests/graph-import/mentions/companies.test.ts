import { describe, expect, it } from 'vitest'
import { found } from './found.js'

const names = (text: string) => found(text, /^company$/).map(([, is]) => is)

describe('companies by their legal form', () => {
  it.each([
    ['a representative of Blue Tide Shipping Ltd. described', 'Blue Tide Shipping Ltd.'],
    ['a representative of Norsk Fyrdrift AS described', 'Norsk Fyrdrift AS'],
    ['a representative of Kelp Analytics Inc. described', 'Kelp Analytics Inc.'],
    ['the association Puertos Libres Asociación Civil described', 'Puertos Libres Asociación Civil'],
    ['the organization Pilots Without Borders described', 'Pilots Without Borders'],
  ])('%s', (text, name) => {
    expect(names(`There ${text} practice.`)).toEqual([name])
  })

  it.each([
    'Distr.: Limited',
    'AS AGREED BY STATES',
    'The Private Limited company was heard.',
    'A world without borders is a Limited hope.',
    'It was held in Lagos (Nigeria) Private Ltd.',
    'Such Practices As Described',
  ])('are not in: %s', (text) => {
    expect(names(text)).toEqual([])
  })
})
