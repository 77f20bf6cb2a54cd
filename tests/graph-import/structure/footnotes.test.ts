import { describe, expect, it } from 'vitest'
import { toStructure } from '../../../graph-import/structure/index.js'
import { block, document, row } from './blocks.js'

const note = (mark: string, text: string, line: number) => ({ mark, text, place: { line, page: null } })
const marked = (text: string, mark: string) => block(text, { notes: [{ mark, offset: text.length }] })

describe('footnotes', () => {
  it('stand after the passage that bears their mark, and belong to it', () => {
    const read = toStructure(
      document(
        [
          'I. Recommendations',
          'Recommendation 1',
          marked('States should act:', '1'),
          marked('(a) Now;', '2'),
          'II. Rest',
          '1. Text.',
        ],
        [note('2', 'Second.', 9), note('1', 'First.', 9)],
      ),
    )
    expect(read.passages.map(({ key, parent }) => `${key} ${parent}`).slice(1, 5)).toEqual([
      'recommendation-1 null',
      'fn-1 recommendation-1',
      'recommendation-1-a recommendation-1',
      'fn-2 recommendation-1-a',
    ])
    expect(read.recommendations[0]?.footnotes).toEqual(['fn-1', 'fn-2'])
  })

  it('with a mark used again are told apart; a mark repeated without a note refers back', () => {
    const read = toStructure(
      document(
        ['I. Work', marked('1. One.', '*'), marked('2. Two.', '*'), marked('3. Three.', '*')],
        [note('*', 'A.', 9), note('*', 'B.', 9)],
      ),
    )
    expect(read.passages.map(({ key }) => key)).toEqual(['heading-i', '1', 'fn-star', '2', 'fn-star-2', '3'])
    expect(read.findings).toEqual([])
  })

  it('whose mark was lost stand after the text before them, and are said to', () => {
    const read = toStructure(document(['I. Work', '1. One.', row(['a', 'b']), '2. Two.'], [note('1', 'Lost.', 2)]))
    expect(read.passages.map(({ key }) => key)).toEqual(['heading-i', '1', 'fn-1', 'row-1', '2'])
    expect(read.findings.map(({ rule, passage }) => `${rule} ${passage}`)).toEqual(['unplaced-text fn-1'])
  })
})
