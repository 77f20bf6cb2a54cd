import { describe, expect, it } from 'vitest'
import {
  introducesLetters,
  introducesRecommendations,
  isNarrative,
} from '../../../graph-import/structure/introduction.js'

describe('a paragraph before letters', () => {
  it.each([
    'The Committee invited States to:',
    'The Working Group recommended that States parties:',
    'The Working Group recommended that States parties should:',
    'States parties should:',
    'The Working Group adopted the following recommendations:',
    'With a view to safety at sea, States parties are urged to:',
    'The Group met in May. It requested the Secretariat to:',
  ])('only introduces: %s', (text) => expect(introducesLetters(text)).toBe(true))

  it.each([
    'States parties are encouraged to establish approaches, including by:',
    'States should strengthen cooperation in the following areas:',
    'The Committee encouraged States to strengthen cooperation at these levels:',
    'States should act by:',
    'States should act.',
  ])('asks for something itself: %s', (text) => expect(introducesLetters(text)).toBe(false))

  it('tells an introduction of recommendations from a recommendation', () => {
    expect(introducesRecommendations('The Group adopted the recommendations presented below.')).toBe(true)
    expect(introducesRecommendations('The Group agreed on the following recommendations.')).toBe(true)
    expect(introducesRecommendations('States should implement the recommendations of the Group.')).toBe(false)
  })

  it('tells an account from a recommendation', () => {
    expect(isNarrative('At its 1st meeting, on 27 June 2022, the Working Group considered agenda item 2.')).toBe(true)
    expect(isNarrative('At the national level, States should consider the matter.')).toBe(false)
  })
})
