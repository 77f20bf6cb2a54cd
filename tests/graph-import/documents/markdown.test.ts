import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../graph-import/documents/markdown.js'

const read = async (text: string) => (await readMarkdown(new TextEncoder().encode(text))).pieces

describe('Markdown', () => {
  it('gives headings with level and emphasis as spans', async () => {
    expect(await read('## II. Matters (*continued*)')).toEqual([
      {
        kind: 'paragraph',
        text: 'II. Matters (continued)',
        place: { line: 1, page: null },
        heading: 2,
        listDepth: null,
        style: null,
        spans: [{ start: 13, end: 22, as: 'italic' }],
        role: 'body',
      },
    ])
  })

  it('keeps numbers as printed and drops bullets', async () => {
    expect(await read('7. Seven\n9. Nine\n\n- (a) Point\n  - Inner')).toMatchObject([
      { text: '7. Seven', listDepth: 1, place: { line: 1 } },
      { text: '9. Nine', listDepth: 1, place: { line: 2 } },
      { text: '(a) Point', listDepth: 1, place: { line: 4 } },
      { text: 'Inner', listDepth: 2, place: { line: 5 } },
    ])
  })

  it('tells the line of every word by newlines, also in emphasis and links', async () => {
    const [piece] = await read('First\nline *and\nthird* [with\nlink](#)')
    expect(piece).toMatchObject({ text: 'First\nline and\nthird with\nlink', place: { line: 1 } })
  })

  it('parts lines at a hard break', async () => {
    expect(await read('Distr.: Limited  \n12 May 2021')).toMatchObject([
      { text: 'Distr.: Limited', place: { line: 1 } },
      { text: '12 May 2021', place: { line: 2 } },
    ])
  })

  it('goes on with a table behind a blank line, and leaves lines with one pipe alone', async () => {
    const pieces = await read('| Topic | No. |\n|---|---|\n\n| **Sea** | 4 |\n| Air | |\n\na | b\n\n| One | Two | 3 |')
    expect(pieces).toMatchObject([
      { kind: 'row', table: 0, cells: ['Topic', 'No.'], header: true, place: { line: 1 } },
      { kind: 'row', table: 0, cells: ['Sea', '4'], header: false, place: { line: 4 } },
      { kind: 'row', table: 0, cells: ['Air', ''], header: false, place: { line: 5 } },
      { kind: 'paragraph', text: 'a | b' },
      { kind: 'row', table: 1, cells: ['One', 'Two', '3'], header: false },
    ])
  })

  it('gives tables as rows and footnotes apart with their marks', async () => {
    expect(
      await read('| Topic | No. |\n|---|---|\n| *Sea* | 4 |\n\nText[^1] and<sup>2</sup>.\n\n[^1]: The note.'),
    ).toMatchObject([
      { kind: 'row', table: 0, cells: ['Topic', 'No.'], header: true, place: { line: 1 } },
      { kind: 'row', table: 0, cells: ['Sea', '4'], header: false, place: { line: 3 } },
      {
        text: 'Text1 and2.',
        spans: [
          { start: 4, end: 5, as: 'note-mark' },
          { start: 9, end: 10, as: 'note-mark' },
        ],
      },
      { kind: 'note', mark: '1', text: 'The note.', place: { line: 7 } },
    ])
  })

  it('reads an indented paragraph, which Markdown calls code, and HTML inside', async () => {
    expect(await read('    (a) Indented\n\n<table><tr><td>One</td><td>Two</td></tr></table>')).toMatchObject([
      { text: '(a) Indented', place: { line: 1 } },
      { kind: 'row', cells: ['One', 'Two'], place: { line: 3 } },
    ])
  })
})
