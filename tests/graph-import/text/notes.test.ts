import { describe, expect, it } from 'vitest'
import { makeDocx, p, run } from '../documents/make-docx.js'
import { column, makePdf } from '../documents/make-pdf.js'
import { readBytes, readText, texts } from './read-text.js'

const marked = (document: Awaited<ReturnType<typeof readText>>) =>
  document.blocks.flatMap((block) => block.notes.map(({ mark, offset }) => [mark, block.text.slice(0, offset)]))

describe('footnotes', () => {
  it('leave the flow, and the sentence that they cut goes on', async () => {
    const document = await readText(
      'The Conference invited all States to adopt the guidelines¹ and, in particular,\n\n¹ See A/99/1, annex.\n\nto publish them.',
    )
    expect(texts(document)).toEqual([
      'The Conference invited all States to adopt the guidelines and, in particular, to publish them.',
    ])
    expect(document.footnotes).toEqual([{ mark: '1', text: 'See A/99/1, annex.', place: { line: 3, page: null } }])
    expect(marked(document)).toEqual([['1', 'The Conference invited all States to adopt the guidelines']])
  })

  it('at the end of a text without a rule have plain numbers where a sentence bears the mark', async () => {
    const document = await readText(
      '1. Records were kept for ten years.1\n\n2. The Group ended.\n\n1 See resolution 10/2.\n\n3 Votes were counted.',
    )
    expect(texts(document)).toEqual([
      '1. Records were kept for ten years.',
      '2. The Group ended.',
      '3 Votes were counted.',
    ])
    expect(document.footnotes.map(({ mark, text }) => [mark, text])).toEqual([['1', 'See resolution 10/2.']])
  })

  it('below a rule have plain numbers, and digits glued to words are their marks', async () => {
    const document = await readText(
      'The efforts1 of 12 States and the report of COVID19 experts.2 It met at 10 a.m.3\n\n__________\n\n1 See A/99/1.\n\n2 See A/99/2.\n\n3 Local time.',
    )
    expect(texts(document)).toEqual(['The efforts of 12 States and the report of COVID19 experts. It met at 10 a.m.'])
    expect(document.footnotes.map(({ mark, text }) => [mark, text])).toEqual([
      ['1', 'See A/99/1.'],
      ['2', 'See A/99/2.'],
      ['3', 'Local time.'],
    ])
    expect(marked(document).map(([mark]) => mark)).toEqual(['1', '2', '3'])
  })

  it.each([
    ['[1]', '[2]', '\n\n'],
    ['[1]', '[2]', '\n\n__________\n\n'],
    ['_1_', '_2_', '\n\n'],
    ['^1^', '^2^', '\n\n'],
    ['<sup>1</sup>', '<sup>2</sup>', '\n\n'],
    ['¹', '²', '\n\n'],
  ])('may be marked %s wherever they stand', async (first, second, before) => {
    const document = await readText(
      `The efforts${first} of [3] States and snake_4_case were noted.${second} It rose.${before}${first} See A/99/1.\n\n${second} See A/99/2, paras. 12 to 19.`,
    )
    expect(texts(document)).toEqual(['The efforts of [3] States and snake_4_case were noted. It rose.'])
    expect(document.footnotes.map(({ mark, text }) => [mark, text])).toEqual([
      ['1', 'See A/99/1.'],
      ['2', 'See A/99/2, paras. 12 to 19.'],
    ])
    expect(marked(document)).toEqual([
      ['1', 'The efforts'],
      ['2', 'The efforts of [3] States and snake_4_case were noted.'],
    ])
  })

  it('go on in a line that begins with a figure', async () => {
    const document = await readText(
      'The Committee, having considered the efforts⁴ that its members had made in\nthe past, took note of the reports of the two panels and of the views that\nthey expressed.\n\n__________\n\n⁴ On the differences between them, see the report of the panel, paras.\n12 to 19.',
    )
    expect(document.footnotes.map(({ mark, text }) => [mark, text])).toEqual([
      ['4', 'On the differences between them, see the report of the panel, paras. 12 to 19.'],
    ])
  })

  it('at the end have plain numbers where a word bears the mark, one line below the other too', async () => {
    const document = await readText(
      '1. Records of the Working Group1 and of the panel2 were kept.\n\n2. It rose.\n\n1 See resolution 10/2.\n2 See A/99/2.',
    )
    expect(texts(document)).toEqual(['1. Records of the Working Group and of the panel were kept.', '2. It rose.'])
    expect(document.footnotes.map(({ mark, text }) => [mark, text])).toEqual([
      ['1', 'See resolution 10/2.'],
      ['2', 'See A/99/2.'],
    ])
  })

  it('do not keep a word that a blank has split from being whole', async () => {
    const document = await readText('It welcomed the effor ts¹ of the Group and its implementatio n².\n\n¹ A.\n\n² B.')
    expect(texts(document)).toEqual(['It welcomed the efforts of the Group and its implementation.'])
    expect(marked(document).map(([, words]) => words?.split(' ').at(-1))).toEqual(['efforts', 'implementation'])
  })

  it('go on below the rule of the next page where the end of a page cut them', async () => {
    const pages = (note: string, rest: string) =>
      [
        '1. The Group considered the matter at length and took note of the report.1 It also saw the note by the',
        '__________',
        note,
        '\f',
        'secretariat, which had been prepared for it in the year before.',
        '__________',
        rest,
        '2 See resolution 10/2.',
      ].join('\n')
    const notes = async (text: string) => (await readText(text)).footnotes.map(({ mark, text }) => [mark, text])
    const cut = pages(
      '1 See the report of the Group on its meeting of the year 2030 and',
      'the note on it, with all its annexes (A/99/2).',
    )
    expect(await notes(cut)).toEqual([
      [
        '1',
        'See the report of the Group on its meeting of the year 2030 and the note on it, with all its annexes (A/99/2).',
      ],
      ['2', 'See resolution 10/2.'],
    ])
    expect(texts(await readText(cut))).toHaveLength(1)
    const whole = pages('1 See the report of the Group on its meeting of the year 2030.', 'Table of the annexes')
    expect((await notes(whole))[0]).toEqual(['1', 'See the report of the Group on its meeting of the year 2030.'])
    expect(texts(await readText(whole))).toContain('Table of the annexes')
  })

  it('leave numbers in brackets that no footnote answers', async () => {
    const text = 'The text in brackets [1] was left open, and so was [2].'
    expect(texts(await readText(text))).toEqual([text])
    expect(texts(await readText(`${text}\n\n[3] The third proposal was new.`))).toHaveLength(2)
  })

  it('leave digits alone that no footnote answers', async () => {
    const text = 'An area of 40 m² and the efforts3 of the Group; see A/99/L.1/Add.1 and resolution 4/2.'
    const document = await readText(`${text}\n\n¹ A note.`)
    expect(texts(document)).toEqual([text])
    expect(marked(document)).toEqual([])
  })

  it('do not take the number of a corrigendum for a mark', async () => {
    const document = await readText('See A/99/4/Add.1 and the decision1 on it.\n\n_________\n\n1 Decision 4/1.')
    expect(texts(document)).toEqual(['See A/99/4/Add.1 and the decision on it.'])
  })

  it('marked by asterisks are told from bullets', async () => {
    const document = await readText(
      'Item 4 of the agenda*\n\nThe following were present:\n\n* One\n* Two\n\nIt rose.\n\n* Reissued.',
    )
    expect(document.footnotes.map(({ text }) => text)).toEqual(['Reissued.'])
    expect(texts(document)).toEqual(['Item 4 of the agenda', 'The following were present:', 'One', 'Two', 'It rose.'])
    expect(marked(document)).toEqual([['*', 'Item 4 of the agenda']])
  })

  it('of the 1990s have a stroke behind the number', async () => {
    const document = await readText(
      'The Council recalled its decision 3/\non the matter, which it had taken at\nits meeting in May, and took note.\n\n3/ Decision 90/4.',
    )
    expect(texts(document)).toEqual([
      'The Council recalled its decision on the matter, which it had taken at its meeting in May, and took note.',
    ])
    expect(marked(document)).toEqual([['3', 'The Council recalled its decision']])
  })

  it('of a PDF are told by type and place, a figure at the start of a line does not begin one', async () => {
    const lines = ['Recalling its resolution on the safety of inland navigation,', 'and its annex,']
    const document = await readBytes(
      makePdf([
        [
          ...column(lines, { x: 123, y: 90 }),
          ...column(['1. Requests the Secretary-General to report on the safety of inland navigation.'], {
            x: 123,
            y: 120,
          }),
          { text: '7', x: 182, y: 98.5, size: 6.5 },
          { text: '7', x: 117, y: 697, size: 5.5 },
          { text: 'Report of the World Summit, Johannesburg, South Africa,', x: 123, y: 700, size: 8.5 },
          { text: '26 August to 4 September 2002.', x: 123, y: 710, size: 8.5 },
        ],
      ]),
      'a.pdf',
    )
    expect(texts(document)[0]).toBe('Recalling its resolution on the safety of inland navigation, and its annex,')
    expect(document.footnotes).toMatchObject([
      {
        mark: '7',
        text: 'Report of the World Summit, Johannesburg, South Africa, 26 August to 4 September 2002.',
        place: { page: 1 },
      },
    ])
    expect(marked(document)).toEqual([
      ['7', 'Recalling its resolution on the safety of inland navigation, and its annex,'],
    ])
  })

  it('of DOCX stay where their mark stood, in cells too', async () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(run(text))}</w:footnote>`
    const cells = `<w:tc>${p(run('Topic') + reference(5))}</w:tc><w:tc>${p(run('10 m³'))}</w:tc>`
    const body = `${p(run('Rights') + reference(4) + run(' of all'))}<w:tbl><w:tr>${cells}</w:tr></w:tbl>`
    const document = await readBytes(makeDocx(body, { footnotes: note(4, 'One.') + note(5, 'Two.') }), 'a.docx')
    expect(texts(document)).toEqual(['Rights of all', 'Topic\t10 m³'])
    expect(marked(document)).toEqual([
      ['1', 'Rights'],
      ['2', 'Topic'],
    ])
  })
})
