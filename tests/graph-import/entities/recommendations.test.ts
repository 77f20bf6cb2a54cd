import { describe, expect, it } from 'vitest'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'
import { toReading } from '../../../graph-import/relations/index.js'
import { structure } from '../structure/blocks.js'

/** `id = label`, in the order of ids. */
function recommendations(...lines: string[]): string[] {
  return toReading(structure(...lines), loadAuthorities())
    .entities.filter(({ entity }) => entity.kind === 'RECOMMENDATION')
    .map(({ entity }) => `${entity.id} = ${entity.label}`)
}

const RESOLUTION = [
  'General Assembly',
  'A/RES/61/999',
  'Sixty-first session',
  'Resolution adopted by the General Assembly on 4 December 2006',
  '61/999. Lakes',
]

describe('an operative paragraph is a recommendation', () => {
  it('of the resolution, by the number of the paragraph', () => {
    expect(
      recommendations(
        ...RESOLUTION,
        'The General Assembly,',
        'Recalling its resolution 55/2,',
        '1. Urges States to act.',
      ),
    ).toEqual(['recommendation:A/RES/61/999/para-1 = A/RES/61/999, para. 1'])
  })

  it('without a number by its passage', () => {
    expect(
      recommendations(...RESOLUTION, 'The General Assembly,', 'Recalling its resolution 55/2,', 'Approves the report.'),
    ).toEqual(['recommendation:A/RES/61/999/para-p3 = A/RES/61/999, sole paragraph'])
  })

  it('of a part under its letter', () => {
    const text = (letter: string) => [
      letter,
      'Waters',
      'The General Assembly,',
      'Recalling its resolution 55/2,',
      '1. Urges States to act.',
    ]
    expect(recommendations(...RESOLUTION, ...text('A'), ...text('B'))).toEqual([
      'recommendation:A/RES/61/999/a/para-1 = A/RES/61/999, part A, para. 1',
      'recommendation:A/RES/61/999/b/para-1 = A/RES/61/999, part B, para. 1',
    ])
  })

  it('of a decision in a report under the number of that, so that two paragraphs 1 stay two', () => {
    const decision = (title: string) => [
      title,
      'The Council of Lakes,',
      'Recalling its decision 20/4,',
      '1. Urges States to act.',
    ]
    expect(
      recommendations(
        'Council of Lakes',
        'Twenty-second session',
        'Apia, 4–6 March 1998',
        'Report of the Council of Lakes on its twenty-second session',
        'I. Decisions of the Council',
        ...decision('Decision 22/1: Registers'),
        ...decision('Decision 22/2: Salt'),
      ),
    ).toEqual([
      'recommendation:council-of-lakes/1998/decision-22-1/para-1 = Decision 22/1, para. 1 (1998)',
      'recommendation:council-of-lakes/1998/decision-22-2/para-1 = Decision 22/2, para. 1 (1998)',
    ])
  })
})
