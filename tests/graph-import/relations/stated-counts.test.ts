import { describe, expect, it } from 'vitest'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'
import { toReading } from '../../../graph-import/relations/index.js'
import type { StructuredDocument } from '../../../graph-import/structure/structured-document.js'
import { structure } from '../structure/blocks.js'
import { passage, reading } from './small.js'

const differing = (...texts: string[]) =>
  reading(
    texts.map((text, i) => passage(String(i + 1), text, { role: i === texts.length - 1 ? 'ATTENDANCE' : 'OPENING' })),
  )
    .findings.filter(({ rule }) => rule === 'stated-count-differs')
    .map(({ written, implied }) => `${written} / ${implied}`)

const authorities = loadAuthorities()

const findingsOf = (read: StructuredDocument) =>
  toReading(read, authorities)
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

  it('compares meetings of the session that its opening states, not those of others', () => {
    const third = 'At its 3rd meeting, the Group adopted its report.'
    expect(differing(`${HELD} The Group held two meetings.`, third, '')).toEqual(['At its 3rd meeting / 2'])
    expect(differing(`${HELD} Its bureau held two meetings between sessions.`, third, '')).toEqual([])
  })

  it('compares recommendations stated with those of the section', () => {
    const read = (text: string, ...others: string[]) =>
      findingsOf(
        structure(
          'II. Recommendations',
          text,
          ...others,
          'III. Other matters',
          'Recommendation 9',
          'States should end.',
        ),
      )
    const two = ['Recommendation 1', 'States should act.', 'Recommendation 2', 'States should rest.']
    expect(read('1. The Group adopted the following three recommendations.', ...two)).toEqual([
      'adopted the following three recommendations / 2',
    ])
    expect(read('1. The Group adopted the following two recommendations.', ...two)).toEqual([])
    expect(read('1. The Group adopted the following recommendations:', ...two)).toEqual([])
  })

  it('compares documents stated with the list', () => {
    const read = (count: string) =>
      findingsOf(
        structure(
          'IV. Organization of the meeting',
          'A. Documentation',
          `4. The Group had before it ${count}:`,
          '(a) Annotated provisional agenda (XYZ/AC.4/2031/1);',
          '(b) Background paper on lamps (XYZ/AC.4/2031/2).',
        ),
      )
    expect(read('the following three documents')).toEqual(['had before it the following three documents / 2'])
    expect(read('two documents')).toEqual([])
    expect(read('the following documents')).toEqual([])
  })
})
