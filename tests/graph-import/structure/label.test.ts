import { describe, expect, it } from 'vitest'
import { decimalOf, letterOf, readingOf, readLabel } from '../../../graph-import/structure/label.js'

describe('letters of points', () => {
  it('are doubled behind z', () => {
    expect([1, 3, 26, 27].map(letterOf)).toEqual(['a', 'c', 'z', 'aa'])
  })

  it('are letters up to the size of lists, not hundreds', () => {
    expect(readLabel('D. Debts')?.readings).toEqual([{ style: 'capital', value: 4 }])
    expect(readLabel('(m) debts')?.readings).toEqual([{ style: 'letter', value: 13 }])
  })
})

describe('the number or letter that a text begins with', () => {
  it.each([
    ['IV. Organization of the meeting', 'IV', 'Organization of the meeting'],
    ['B. Statements', 'B', 'Statements'],
    ['A.Opening of the session', 'A', 'Opening of the session'],
    ['12. Under this item', '12', 'Under this item'],
    ['12 Under this item', '12', 'Under this item'],
    ['2.3. Scope', '2.3', 'Scope'],
    ['(b) Deploying', 'b', 'Deploying'],
    ['- (a) Opening', 'a', 'Opening'],
    ['a) Opening', 'a', 'Opening'],
    ['b. recording the type of lamp', 'b', 'recording the type of lamp'],
    ['(iv) Fourth', 'iv', 'Fourth'],
    ['(aa) Twenty-seventh', 'aa', 'Twenty-seventh'],
  ])('reads %s', (text, printed, words) => {
    const label = readLabel(text)
    expect(label?.printed).toBe(printed)
    expect(text.slice(label?.length)).toBe(words)
  })

  it.each([
    'U.S. policy',
    'A meeting was held',
    '31/36. Title of a resolution',
    'In 2012',
    '(see annex)',
    'IC. Nothing',
    '2,000 tons',
  ])('finds none in %s', (text) => expect(readLabel(text)).toBeNull())

  it('gives both readings where a sign has two', () => {
    expect(readLabel('C. Recommendations')?.readings).toEqual([
      { style: 'roman', value: 100 },
      { style: 'capital', value: 3 },
    ])
    const small = readLabel('(i) First')
    expect(readingOf(small, 'letter')).toBe(9)
    expect(readingOf(small, 'small-roman')).toBe(1)
  })

  it('knows plain decimal numbers from those in brackets', () => {
    expect(decimalOf(readLabel('3. Third'))).toBe(3)
    expect(decimalOf(readLabel('(3) Third'))).toBeNull()
    expect(decimalOf(readLabel('3.1 Third'))).toBeNull()
  })
})
