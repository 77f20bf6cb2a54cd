import { describe, expect, it } from 'vitest'
import { block, passage, structure } from '../blocks.js'

const keys = (read: ReturnType<typeof structure>) =>
  read.passages.filter(({ kind }) => kind !== 'HEADING').map(({ key }) => key)

describe('numbered paragraphs', () => {
  it('keep their number and lose it from their words, marks and map moved along', () => {
    const place = { line: 4, page: 2 }
    const read = structure(
      'I. Work',
      block('12. It met1 again.', {
        notes: [{ mark: '1', offset: 10 }],
        origins: [
          { offset: 0, place },
          { offset: 8, place: { line: 5, page: 2 } },
        ],
      }),
    )
    const found = passage(read, '12')
    expect(found.text).toBe('It met1 again.')
    expect(found.notes).toEqual([{ mark: '1', offset: 6 }])
    expect(found.origins[0]?.offset).toBe(0)
  })

  it('may have no full stop', () => {
    const read = structure(
      'I. Work',
      '1 The Group met in the harbour of Genoa.',
      '2 The Group saw many lamps and bells.',
      '27 June was the day of the meeting.',
    )
    expect(keys(read)).toEqual(['1', '2', '2-p1'])
  })

  it('may start again, the outer count going on afterwards', () => {
    const read = structure(
      'I. Action',
      '1. The Council may wish to adopt this:',
      'The Council,',
      '1. Notes the lamps;',
      '2. Thanks the keepers.',
      'II. Background',
      '2. Lamps are old.',
      '3. Bells are older.',
    )
    expect(keys(read)).toEqual(['1', '1-p1', '1-2', '2', '2-2', '3'])
    expect(read.findings).toEqual([])
  })

  it('that are missing or go back are said to be', () => {
    const read = structure('I. Work', '1. One.', '2. Two.', '5. Five.', '4. Four.')
    expect(read.findings.map(({ rule, severity, written }) => `${rule} ${severity} ${written}`)).toEqual([
      'paragraph-number-gap INFO 5',
      'paragraph-number-gap INFO 4',
    ])
    expect(read.findings[0]?.message).toContain('3 to 4')
  })

  it('of a part that begins in the middle are no gap', () => {
    expect(
      structure('III. Summary of deliberations (continued)', '31. One speaker spoke.', '32. Another did.').findings,
    ).toEqual([])
  })

  it('hold those without number after them', () => {
    const read = structure('I. Work', 'Before all.', '7. Seventh.', 'Decision: the Group agreed.', 'Another one.')
    expect(keys(read)).toEqual(['work-p1', '7', '7-p1', '7-p2'].map((key) => key.replace('work', 'i')))
  })
})

describe('lettered paragraphs', () => {
  it('hang on the paragraph before, Roman ones on their letter', () => {
    const read = structure(
      'I. Work',
      '8. The Group:',
      '(a) Took note of:',
      '(i) Lamps;',
      '(ii) Bells;',
      '(b) Closed.',
      '9. It left.',
    )
    expect(read.passages.slice(1).map(({ key, number, parent }) => [key, number, parent])).toEqual([
      ['8', '8', null],
      ['8-a', '8 (a)', '8'],
      ['8-a-i', '8 (a) (i)', '8-a'],
      ['8-a-ii', '8 (a) (ii)', '8-a'],
      ['8-b', '8 (b)', '8'],
      ['9', '9', null],
    ])
  })

  it('take (i) for a letter after (h), unless (ii) follows', () => {
    const letters = 'abcdefgh'.split('').map((letter) => `(${letter}) Item;`)
    const after = (...more: string[]) =>
      structure('I. Work', '1. The Group saw:', ...letters, ...more)
        .passages.slice(10)
        .map(({ key }) => key)
    expect(after('(i) Item;', '(j) Item.')).toEqual(['1-i', '1-j'])
    expect(after('(i) Item;', '(ii) Item.')).toEqual(['1-h-i', '1-h-ii'])
  })

  it('go on after a list of numbers inside one of them', () => {
    const read = structure(
      'I. Work',
      '4. The Group asked for:',
      '(a) These:',
      '1. Lamps;',
      '2. Bells;',
      '(b) Nothing else.',
    )
    expect(keys(read)).toEqual(['4', '4-a', '1', '2', '4-b'])
  })

  it('stand alone below a heading', () => {
    const read = structure('I. Work', 'A. Lamps', '(a) Big ones;', '(b) Small ones.')
    expect(read.passages.slice(2).map(({ key, number, parent }) => [key, number, parent])).toEqual([
      ['i-a-a', '(a)', null],
      ['i-a-b', '(b)', null],
    ])
  })
})
