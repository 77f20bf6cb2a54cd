import { describe, expect, it } from 'vitest'
import { mentionsOfDocument } from '../../../graph-import/mentions/find-mentions.js'
import { found, inShort } from './found.js'

const bodies = [{ id: 'body:own', names: ['Expert Group on Tides'], secretariat: null }]

describe('the document’s own body that no list knows', () => {
  it('is known by its full name', () => {
    expect(found('The Expert Group on Tides met.', /./, { bodies })).toEqual([['Expert Group on Tides', 'body:own']])
  })

  it('is known in small letters too', () => {
    expect(found('An expert group on tides was established.', /^body$/, { bodies })).toEqual([
      ['expert group on tides', 'body:own'],
    ])
  })

  it('has its meetings', () => {
    expect(found('The ninth meeting of the Expert Group on Tides was held.', /^meeting$/, { bodies })).toEqual([
      ['ninth meeting of the Expert Group on Tides', expect.stringContaining('9')],
    ])
  })

  it('is not in a longer word', () => {
    expect(found('The Expert Group on Tidestreams met.', /^body$/, { bodies })).toEqual([])
  })
})

describe('names that a list of those who took part has told', () => {
  it('are known elsewhere in the document', () => {
    const texts = [
      'The observer for Viva Mar spoke.',
      'The following organizations were represented: IMO and Viva Mar.',
    ]
    const [first] = mentionsOfDocument(texts, [])
    expect(first?.map(({ meant }) => inShort(meant))).toEqual(['Viva Mar'])
  })

  it('are not where one word alone may mean anything', () => {
    const texts = ['Harvest was good.', 'The following organizations were represented: IMO and Harvest.']
    expect(mentionsOfDocument(texts, [])[0]).toEqual([])
  })
})

it('does not take what two clauses name for one name', () => {
  expect(found('It was said in the Conference and in General Assembly resolution 76/187.', /^organisation/)).toEqual([])
})
