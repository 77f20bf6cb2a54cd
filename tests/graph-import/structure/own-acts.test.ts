import { describe, expect, it } from 'vitest'
import { asksItself, ownBodyOf } from '../../../graph-import/structure/own-acts.js'
import { passage, structure } from './blocks.js'

const BODY = ownBodyOf({ bodies: ['Commission for Europe', 'Working Party on Harbours'], title: null }) ?? ''

describe('a body that asks in the running text of its report', () => {
  it.each([
    'The Working Party requested the secretariat to count the lamps.',
    'The Working Party also strongly encouraged member States to act.',
    'The Working Party considered the note by the secretariat. It invited Parties to submit their views by 1 March 2031.',
    'At its 3rd meeting, on 2 March, the Working Party urged donors to contribute.',
    'Noting the need for lamps, the Working Party called upon Governments to mend them.',
    'The Working Party took note of the note and requested the secretariat to publish it.',
    'The Working Party decided to hold its next session in Suva; requested the secretariat to make the arrangements; and thanked the host.',
    'The Working Party requested the secretariat:',
    'The Working Party requested that the secretariat report on lamps.',
    'The Working Party decided that States should report each year.',
    'The Working Party recommended to the General Assembly the adoption of a year of lamps.',
    'The Working Party recommended a draft decision for adoption by the Council.',
    'The Working Party, mindful of salt, requested its Chair to write to the Mayor.',
    'The Council and the Working Party invited Parties to act.',
  ])('%s', (text) => {
    expect(asksItself(text, BODY)).toBe(true)
  })
})

describe('words that are none of its acts', () => {
  it.each([
    'Several representatives urged the Working Party to act.',
    'One speaker recommended that the secretariat prepare a study.',
    'The Chair of the Working Party requested the secretariat to count the lamps.',
    'The Chair invited the Working Party to consider the matter.',
    'It was suggested that the Working Party request the secretariat to act.',
    'The secretariat recalled that the Working Party had requested it to act.',
    'In its resolution 5/1, the Working Party requested the secretariat to act.',
    'At its fifth session, the Working Party requested the secretariat to act.',
    'The Working Party, in its decision 5/1, requested the secretariat to act.',
    'The Working Party adopted its agenda and elected Ms. Ito Chair.',
    'The Working Party took note of the report and expressed its thanks to the secretariat.',
    'The Working Party decided to meet again in Suva.',
    'The Working Party decided that there would be no restriction on its documents.',
    'The Working Party requested clarification on the note.',
    'The Working Party invited delegations to make statements.',
    'The Working Party heard a statement by Italy, which requested the secretariat to act.',
    'The Working Party noted that Italy had drawn up a plan and requested the secretariat to act.',
    'The Working Party on Rail requested the secretariat to act.',
    'The meeting of the working party requested the secretariat to act.',
    'The Working Party was asked to act. The secretariat requested Parties to act.',
  ])('%s', (text) => {
    expect(asksItself(text, BODY)).toBe(false)
  })
})

describe('the body of a report', () => {
  it.each([
    [['Subsidiary Body for Implementation'], null, 'The SBI invited Parties to act.'],
    [[], 'Report of the Bureau of the Commission on its second meeting', 'The Bureau requested Chad to act.'],
    [[], 'Report on the meeting of the Expert Group on Lamps held in Apia', 'The Expert Group urged Chad to act.'],
  ])('is known by its general word and abbreviation: %s %s', (bodies, title, text) => {
    expect(asksItself(text, ownBodyOf({ bodies, title }) ?? '')).toBe(true)
  })

  it('is not known where nothing names it', () => {
    expect(ownBodyOf({ bodies: [], title: 'Lamps' })).toBeNull()
  })
})

describe('recommendations in running text', () => {
  const REPORT = [
    'Commission for Europe',
    'Working Party on Harbours',
    'Twelfth session',
    'Geneva, 3–5 March 2031',
    'Report of the Working Party on Harbours on its twelfth session',
    'I. Lamps',
    '1. The representative of Chad urged the Working Party to act.',
    '2. The Working Party requested the secretariat to count the lamps.',
    '3. The Working Party requested the secretariat to:',
    '(a) Count the ports;',
    '(b) Mend them.',
    'II. Adoption of the report',
    '4. The Working Party requested the secretariat to finalize the report.',
  ]

  it('are paragraphs of the discussion, and letters that such a paragraph introduces', () => {
    const read = structure(...REPORT)
    expect(read.recommendations.map(({ number, form }) => `${number} ${form}`)).toEqual([
      '2 PARAGRAPH',
      '3 (a) LETTER',
      '3 (b) LETTER',
    ])
    expect(passage(read, '1').kind).toBe('PARAGRAPH')
  })

  it('may begin with It where the paragraph before ends with the body', () => {
    const numbers = (...between: string[]) =>
      structure(
        ...REPORT.slice(0, 6),
        ...between,
        'II. Adoption of the report',
        '9. The Working Party adopted its report.',
      ).recommendations.map(({ number }) => number)
    const asks = 'It also requested the secretariat to mend the lamps.'
    expect(numbers('1. The Working Party took note of the report.', `2. ${asks}`, `3. ${asks}`)).toEqual(['2', '3'])
    expect(numbers('1. The Working Party met. The observer for Chad spoke.', `2. ${asks}`)).toEqual([])
    expect(numbers('1. The Working Party took note of the report.', 'A. Ports', `2. ${asks}`)).toEqual([])
  })

  it('are none in an agenda, which tells what was asked before', () => {
    const read = structure(...REPORT.with(4, 'Annotated provisional agenda'))
    expect(read.type).toBe('ANNOTATED_AGENDA')
    expect(read.recommendations).toEqual([])
  })
})
