import { describe, expect, it } from 'vitest'
import { passage, structure } from './blocks.js'

const listed = (read: ReturnType<typeof structure>) =>
  read.documentation.map(({ title, symbol, type, item }) => [title, symbol, type, item])

describe('documents before a meeting', () => {
  it('are lettered, title before symbol', () => {
    const read = structure(
      'A. Documentation',
      '5. The Working Group had before it the following:',
      '(a) Annotated provisional agenda (XYZ/AC.4/2022/1);',
      '(b) Report of the Secretary-General on ports (XYZ/AC.4/2022/2 and Corr.1);',
      '(c) Draft report (XYZ/AC.4/2022/L.1).',
    )
    expect(listed(read)).toEqual([
      ['Annotated provisional agenda', 'XYZ/AC.4/2022/1', 'ANNOTATED_AGENDA', null],
      ['Report of the Secretary-General on ports', 'XYZ/AC.4/2022/2', 'REPORT', null],
      ['', 'XYZ/AC.4/2022/2/Corr.1', 'OTHER', null],
      ['Draft report', 'XYZ/AC.4/2022/L.1', 'DRAFT_REPORT', null],
    ])
    for (const { passage: key, start, end } of read.documentation) {
      expect(passage(read, key).text.slice(start, end)).not.toMatch(/^[\s(;]|[\s;]$/)
    }
  })

  it('stand in one sentence', () => {
    const read = structure(
      'I. Ports (agenda item 4)',
      '5. The Council had before it the report of the Executive Director on ports (XYZ/7) and a note by the Secretariat (XYZ/8).',
    )
    expect(listed(read)).toEqual([
      ['report of the Executive Director on ports', 'XYZ/7', 'REPORT', '4'],
      ['note by the Secretariat', 'XYZ/8', 'OTHER', '4'],
    ])
  })

  it('are symbols alone in a line under the item', () => {
    const read = structure(
      'II. Ports (agenda item 7c)',
      'Documentation: ECE/HBP/2021/1; ECE/HBP/2021/Inf. 1',
      '3. The Committee met.',
    )
    expect(listed(read)).toEqual([
      ['', 'ECE/HBP/2021/1', 'OTHER', '7 (c)'],
      ['', 'ECE/HBP/2021/Inf. 1', 'OTHER', '7 (c)'],
    ])
  })

  it('may have the symbol before the title', () => {
    const read = structure(
      'Provisional agenda',
      '1. Opening.',
      '2. Ports.',
      'Annotations',
      '2. Ports',
      'The Group may wish to consider ports.',
      'Documentation',
      'XYZ/SBI/2014/9 Provisional agenda and annotations. Note by the Executive Secretary',
    )
    expect(listed(read)).toEqual([
      [
        'Provisional agenda and annotations. Note by the Executive Secretary',
        'XYZ/SBI/2014/9',
        'ANNOTATED_AGENDA',
        '2',
      ],
    ])
  })

  it('are none where a text only cites a document', () => {
    const read = structure(
      'I. Ports',
      '5. As stated in document XYZ/7, ports are old.',
      'Documentation',
      'No documentation was prepared (see XYZ/8).',
    )
    expect(read.documentation).toEqual([])
  })
})
