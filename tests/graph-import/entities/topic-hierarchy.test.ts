import { describe, expect, it } from 'vitest'
import { broaderHeadings } from '../../../graph-import/entities/topic-hierarchy.js'

const broader = (...titles: string[]) => Object.fromEntries(broaderHeadings(titles))

describe('headings parted by a comma', () => {
  it('stand under a heading that is there itself', () => {
    expect(broader('Tides', 'Tides, spring')).toEqual({ 'Tides, spring': 'Tides' })
  })

  it('stand under what begins several of them, though it has no row', () => {
    expect(broader('Education, general', 'Education, teachers')).toEqual({
      'Education, general': 'Education',
      'Education, teachers': 'Education',
    })
  })

  it('state nothing where the part before the comma begins only one', () => {
    expect(broader('Protecting life, security and rights', 'Tides')).toEqual({})
  })

  it('state nothing inside a name that another heading goes on from', () => {
    expect(broader('Rules on Land, Sea and Air', 'Rules on Land, Sea and Air, definitions')).toEqual({
      'Rules on Land, Sea and Air, definitions': 'Rules on Land, Sea and Air',
    })
  })

  it('state nothing inside a known name', () => {
    const titles = ['Office on Ports, Tides', 'Office on Ports, Piers']
    expect(Object.fromEntries(broaderHeadings(titles, () => true))).toEqual({})
  })
})
