import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../graph-import/documents/docx.js'
import { makeDocx, p, run } from './make-docx.js'

const read = async (body: string, parts?: Record<string, string>) => (await readDocx(makeDocx(body, parts))).pieces

const footnotes =
  '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>____</w:t></w:r></w:p></w:footnote>' +
  `<w:footnote w:id="7">${p(`<w:r><w:footnoteRef/></w:r>${run(' Resolution 1.')}`)}</w:footnote>` +
  `<w:footnote w:id="8">${p(run('* Reissued.'))}</w:footnote>`
const reference = '<w:r><w:footnoteReference w:id="7"/></w:r>'

describe('DOCX', () => {
  it('gives names of styles, levels of headings and what styles inherit', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="_ H_1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title_H1"/><w:basedOn w:val="H1"/></w:style>'
    expect(await read(p(run('I.'), 'H1') + p(run('On youth'), 'Title') + p(run('Words')), { styles })).toMatchObject([
      { text: 'I.', heading: 1, style: '_ H_1', spans: [{ as: 'bold' }] },
      { text: 'On youth', heading: null, style: 'Title_H1', spans: [{ start: 0, end: 8, as: 'bold' }] },
      { text: 'Words', heading: null, style: null, spans: [] },
    ])
  })

  it('counts footnotes in the order of their marks and keeps a mark of the writer’s choice', async () => {
    const custom = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="8"/><w:t>*</w:t></w:r>'
    expect(
      await read(p(run('Title') + custom) + p(run('Rights') + reference + run(' and')), { footnotes }),
    ).toMatchObject([
      { text: 'Title*', spans: [{ start: 5, end: 6, as: 'note-mark' }] },
      { kind: 'note', mark: '*', text: 'Reissued.' },
      { text: 'Rights1 and', spans: [{ start: 6, end: 7, as: 'note-mark' }] },
      { kind: 'note', mark: '1', text: 'Resolution 1.' },
    ])
  })

  it('marks a field that repeats the number of a note, also inside a tracked insertion', async () => {
    const field =
      '<w:ins w:id="1"><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NOTEREF _Ref1 \\h </w:instrText></w:r></w:ins>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2')}<w:ins w:id="2"><w:r><w:fldChar w:fldCharType="end"/></w:r></w:ins>`
    expect(await read(p(run('Rights,') + field))).toMatchObject([
      { text: 'Rights,2', spans: [{ start: 7, end: 8, as: 'note-mark' }] },
    ])
  })

  it('takes tracked insertions and leaves deletions', async () => {
    const changed = `<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="2">${run('new')}</w:ins>`
    expect(await read(p(run('The ') + changed + run(' text')))).toMatchObject([{ text: 'The new text' }])
  })

  it('prints the numbers that Word counts', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    const item = (level: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`
    const body = item(0, 'Decides:') + item(1, 'One') + item(1, 'Two') + item(0, 'Requests:') + item(1, 'Again')
    expect((await read(body, { numbering })).map((piece) => 'text' in piece && piece.text)).toEqual([
      '3.\tDecides:',
      '(a)\tOne',
      '(b)\tTwo',
      '4.\tRequests:',
      '(a)\tAgain',
    ])
  })

  it('gives spanned cells as covered, heads as such, and raised digits as characters', async () => {
    const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(content)}</w:tc>`
    const table =
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(run('Body'))}${cell(run('Session'))}</w:tr>` +
      `<w:tr>${cell(run('Council'), '<w:vMerge w:val="restart"/>')}${cell(run('First') + reference)}</w:tr>` +
      `<w:tr>${cell('', '<w:vMerge/>')}${cell(run('Second'))}</w:tr>` +
      `<w:tr>${cell(run('Both'), '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`
    expect(await read(table, { footnotes })).toMatchObject([
      { kind: 'row', cells: ['Body', 'Session'], header: true },
      { kind: 'row', cells: ['Council', 'First¹'], header: false },
      { kind: 'note', mark: '1' },
      { kind: 'row', cells: [null, 'Second'] },
      { kind: 'row', cells: ['Both', null] },
    ])
  })

  it('reads the header of the first page as the cover, left cells first, others as headers', async () => {
    const cell = (text: string) => `<w:tc>${p(run(text))}</w:tc>`
    const first = `<w:tbl><w:tr>${cell('United Nations')}${cell('A/99/1')}</w:tr><w:tr>${cell('General Assembly')}${cell('4 May 2030')}</w:tr></w:tbl>`
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/></w:sectPr>'
    expect(await read(p(run('Text')) + section, { header1: p(run('A/99/1 On youth')), header2: first })).toMatchObject([
      { text: 'United Nations', role: 'body' },
      { text: 'General Assembly', role: 'body' },
      { text: 'A/99/1', role: 'body' },
      { text: '4 May 2030', role: 'body' },
      { text: 'A/99/1 On youth', role: 'header' },
      { text: 'Text', role: 'body' },
    ])
  })
})
