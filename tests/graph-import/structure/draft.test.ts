import { describe, expect, it } from 'vitest'
import { structure } from './blocks.js'

const COVER = ['Council of Bays', 'Ninth session', 'Report of the Council of Bays on its ninth session']
const DECISION = [
  'Decision 9/1: Lamps',
  'The Council of Bays,',
  'Recalling its decision 8/2,',
  '1. Urges States to act.',
]

/** The sections above the paragraph that begins so. */
function sectionOf(text: string, ...lines: string[]) {
  return structure(...COVER, ...lines).passages.find((passage) => passage.text.startsWith(text))?.section
}

describe('an annex inside a report', () => {
  it('ends where the headings of the report go on', () => {
    const lines = [
      'A. Decisions of the Council',
      ...DECISION,
      'Annex',
      'Guidelines on lamps',
      '1. Lamps should be lit.',
    ]
    const more = ['B. Proceedings', '1. The Council spoke of bells.']
    expect(sectionOf('Lamps should', ...lines, ...more)).toContain('Annex')
    expect(sectionOf('The Council spoke', ...lines, ...more)).toEqual(['B. Proceedings'])
  })

  it('goes on where it counts so itself, or where the letter is not the next one', () => {
    const lines = ['A. Decisions of the Council', ...DECISION, 'Annex', 'Guidelines on lamps']
    const own = ['A. Light', '1. Lamps should be lit.', 'B. Bells', '2. Bells should be rung.']
    expect(sectionOf('Bells should', ...lines, ...own)).toEqual(expect.arrayContaining(['Annex', 'B. Bells']))
    const later = ['D. Bells', '2. Bells should be rung.']
    expect(sectionOf('Bells should', ...lines, ...later)).toContain('Annex')
  })
})
