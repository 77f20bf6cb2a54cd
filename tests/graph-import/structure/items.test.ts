import { describe, expect, it } from 'vitest'
import { passage, structure } from './blocks.js'

const AGENDA = [
  'IV. Agenda',
  '90. The Group adopted the following agenda:',
  '1. Opening.',
  '2. Lighting of ports.',
  '3. The bells.',
  '4. Other matters.',
]

describe('the agenda item of a passage', () => {
  it('is that whose title heads the section', () => {
    const read = structure(
      'I. Recommendations',
      'A. Recommendations on the lighting of ports',
      'Recommendation 1',
      'States should act.',
      'II. Summary of deliberations',
      '4. It was prepared later.',
      'A. Lighting of ports',
      '5. One speaker spoke.',
      'B. Lighting of lakes',
      '6. Another spoke.',
      ...AGENDA,
    )
    expect(['recommendation-1', '4', '5', '6', '90'].map((key) => passage(read, key).item)).toEqual([
      '2',
      null,
      '2',
      null,
      null,
    ])
  })

  it('is that which a paragraph of the section says was considered, until another is', () => {
    const read = structure(
      'III. Summary of deliberations',
      '1. Under agenda item 4, the Chair spoke.',
      '2. Others did, too.',
      '3. The Group then considered agenda item 5 (b).',
      '4. It agreed.',
      'IV. Statements',
      '5. Under agenda item 6, Italy spoke.',
    )
    expect(['1', '2', '3', '4', '5'].map((key) => passage(read, key).item)).toEqual(['4', '4', '5 (b)', '5 (b)', null])
  })

  it('is none where several are named at once', () => {
    const read = structure(
      'III. Summary of deliberations',
      '1. The Group considered agenda items 2 and 3 together.',
      '2. It agreed.',
    )
    expect(['1', '2'].map((key) => passage(read, key).item)).toEqual([null, null])
  })

  it('makes a section of a report that has no purpose of its own one of deliberations', () => {
    const read = structure(
      'I. Agenda',
      '1. The Group adopted the following agenda:',
      '1. Opening.',
      '2. The bells.',
      'II. Bells',
      '2. They ring.',
      'III. Lamps (agenda item 5)',
      '3. They shine.',
      'IV. Keepers',
      '4. They sleep.',
    )
    expect(['2', '3', '4'].map((key) => `${passage(read, key).role} ${passage(read, key).item}`)).toEqual([
      'DELIBERATIONS 2',
      'DELIBERATIONS 5',
      'OTHER null',
    ])
  })
})
