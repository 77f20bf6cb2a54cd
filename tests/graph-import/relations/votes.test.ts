import { describe, expect, it } from 'vitest'
import { passage, reading, sources } from './small.js'

describe('recorded votes', () => {
  it('shows members that were there, in the same paragraph or the next', () => {
    const read = reading([
      passage('p1', 'In favour:'),
      passage('p2', 'Algeria, Bolivia (Plurinational State of) and Côte d’Ivoire'),
      passage('p3', 'Abstaining: Albania, the former Yugoslav Republic of Macedonia, Togo]'),
    ])
    expect(sources(read, 'ATTENDED')).toEqual([
      'country:DZA MEMBER_STATE',
      'country:BOL MEMBER_STATE',
      'country:CIV MEMBER_STATE',
      'country:ALB MEMBER_STATE',
      'country:MKD MEMBER_STATE',
      'country:TGO MEMBER_STATE',
    ])
  })

  it('reads no vote in a sentence in favour of something', () => {
    expect(sources(reading([passage('p', 'In favour of Kenya: nothing.')]), 'ATTENDED')).toEqual([])
  })
})
