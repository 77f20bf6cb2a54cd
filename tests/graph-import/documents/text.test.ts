import { describe, expect, it } from 'vitest'
import { readText } from '../../../graph-import/documents/text.js'

const read = async (text: string) => (await readText(new TextEncoder().encode(text))).pieces

describe('plain text', () => {
  it('numbers lines by the file, blank ones left out, whatever ends a line', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await read(['One', '', '  Two'].join(end))).toEqual([
        { kind: 'line', text: 'One', place: { line: 1, page: null }, layout: null },
        { kind: 'line', text: '  Two', place: { line: 3, page: null }, layout: null },
      ])
    }
  })

  it('counts pages where form feeds part them', async () => {
    expect(await read('One\n\fTwo\nThree')).toMatchObject([
      { kind: 'line', text: 'One', place: { line: 1, page: 1 } },
      { kind: 'page-break', place: { line: 2, page: 2 } },
      { kind: 'line', text: 'Two', place: { line: 2, page: 2 } },
      { kind: 'line', text: 'Three', place: { line: 3, page: 2 } },
    ])
  })
})
