import { describe, expect, it } from 'vitest'
import { passage, reading } from './small.js'

const differing = (...texts: string[]) =>
  reading(
    texts.map((text, i) => passage(String(i + 1), text, { role: i === texts.length - 1 ? 'ATTENDANCE' : 'OPENING' })),
  )
    .findings.filter(({ rule }) => rule === 'stated-count-differs')
    .map(({ written, implied }) => `${written} / ${implied}`)

const HELD = 'The second meeting of the Working Group on Harbours was held in Port Louis from 3 to 5 March 2031.'

describe('counts stated against counts found', () => {
  it('compares meetings stated with those named', () => {
    expect(
      differing(`${HELD} Two meetings were held.`, 'At its 3rd meeting, the Group adopted its report.', ''),
    ).toEqual(['At its 3rd meeting / 2'])
    expect(
      differing(`${HELD} Three meetings were held.`, 'At its 1st, 2nd and 3rd meetings, the Group met.', ''),
    ).toEqual([])
  })

  it('compares meetings before this one with its number', () => {
    expect(differing(HELD, 'The Group held a total of four meetings prior to its meeting in 2031.', '')).toEqual([
      'held a total of four meetings prior to / 1',
    ])
    expect(differing(HELD, 'The Group held one meetings prior to its meeting in 2031.', '')).toEqual([])
  })

  it('compares attendance stated with the list', () => {
    expect(differing('', 'The meeting was attended by representatives of 3 States: Kenya and Mali.')).toEqual(['3 / 2'])
    expect(differing('', 'The meeting was attended by representatives of 2 States: Kenya and Mali.')).toEqual([])
    expect(differing('', 'The meeting was attended by representatives of 91 Governments.')).toEqual([])
  })
})
