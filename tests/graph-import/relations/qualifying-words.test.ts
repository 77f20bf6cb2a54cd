import { describe, expect, it } from 'vitest'
import { hedgesIn, intensifiersIn } from '../../../graph-import/relations/qualifying-words.js'

const words = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('hedges', () => {
  it.each([
    ['share, as appropriate, charts', ['as appropriate']],
    ['share, where possible and appropriate, charts', ['where possible and appropriate']],
    ['act in accordance with domestic law', ['in accordance with domestic law']],
    [
      'act in accordance with the fundamental principles of their domestic legal systems',
      ['in accordance with the fundamental principles of their domestic legal systems'],
    ],
    [
      'act to the extent possible and within available resources',
      ['to the extent possible', 'within available resources'],
    ],
    [
      'act, subject to the availability of extrabudgetary resources',
      ['subject to the availability of extrabudgetary resources'],
    ],
    ['act upon request', ['upon request']],
    ['act in accordance with the Charter', []],
    ['take appropriate measures where ports lie', []],
    ['as soon as possible', []],
  ])('%s', (text, expected) => {
    expect(words(text, hedgesIn(text))).toEqual(expected)
  })
})

describe('intensifiers', () => {
  it.each([
    ['are urged to act without undue delay', ['without undue delay']],
    ['are urged to act as a matter of priority', ['as a matter of priority']],
    ['are strongly encouraged to act', ['strongly']],
    ['should act so that boats that are fully laden sail', []],
  ])('%s', (text, expected) => {
    expect(words(text, intensifiersIn(text, { start: 0, end: 30 }))).toEqual(expected)
  })
})
