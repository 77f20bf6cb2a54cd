import { describe, expect, it } from 'vitest'
import { column, makePdf } from '../documents/make-pdf.js'
import { readBytes, readText, texts } from './read-text.js'

const sentence = (number: number) =>
  `${number}. The Committee considered the report and took note of the views of its members on the matter.`

describe('page furniture of text', () => {
  it('goes where page numbers and job numbers part pages, and is kept aside', async () => {
    const document = await readText(
      [sentence(1), '2/3', 'V.30-01234', 'A/99/1', sentence(2), '3/3', 'V.30-01234'].join('\n\n'),
    )
    expect(texts(document)).toEqual([sentence(1), sentence(2)])
    expect(document.furniture.map(({ text }) => text).sort()).toEqual(['2/3', '3/3', 'A/99/1', 'V.30-01234'].sort())
    expect(document.blocks[1]?.afterBreak).toBe(true)
  })

  it('does not take headings for running heads that come again with another number', async () => {
    const pages = ['Recommendation 1', sentence(1)].join('\n\n')
    const document = await readText(`${pages}\n\n1/2\n\f${pages.replaceAll('1', '2')}\n\n2/2`)
    expect(texts(document)).toEqual(['Recommendation 1', sentence(1), 'Recommendation 2', sentence(2)])
  })

  it('does not take lines of a wrapped text that by chance end two of many pages', async () => {
    const named = [
      'The Committee heard a statement by the representative of the',
      'International Commission for Inland Navigation and Harbours',
      'on the safety of vessels and thanked it for the report.',
    ]
    const other = [
      'The Committee considered the report of its secretariat on the',
      'markings of channels and took note of it.',
    ]
    const pages = Array.from({ length: 12 }, (_, page) =>
      [
        ...(page % 6 === 2 ? [named[2], '', ...other, '', ...named.slice(0, 2)] : [...other, '', ...other]),
        '',
        `${page + 1}/12`,
      ].join('\n'),
    )
    const document = await readText(pages.join('\n\fA/99/1\n\n'))
    expect(texts(document).join(' ').split('International Commission for Inland Navigation and Harbours')).toHaveLength(
      3,
    )
    expect(document.furniture.map(({ text }) => text)).toContain('A/99/1')
  })

  const LINES = [
    'Committee considered the report of its secretariat on the',
    'markings of channels, which had been drawn up in the past two',
    'years, and took note of the views of its members on the',
    'meeting.',
    '',
    'It also heard statements by the members of its bureau, who told',
    'it about the state of the channels and of the rivers in their',
    'countries and in the basins that they share with others, and',
    'thanked them for their work.',
  ]
  const counted = (line: (page: number) => string) =>
    ['Mali', 'Chad', 'Peru', 'Fiji', 'Oman']
      .map((name, page) => [`${name} and the`, ...LINES, `${name} was thanked.`, '', line(page + 1), ''].join('\n'))
      .join('\n')

  it('goes where it is but a number, or one beside a title, that counts the pages', async () => {
    for (const line of [
      (page: number) => `${page}`,
      (page: number) => `Work of the Committee      ${page}`,
      (page: number) => `${2 * page}   Work of the Committee`,
    ]) {
      const document = await readText(counted(line))
      expect(texts(document).filter((text) => /\d/.test(text) || text.startsWith('Work'))).toEqual([])
      expect(document.furniture).toHaveLength(5)
    }
  })

  it('goes beside the title of a document of three pages, of which the first has no number', async () => {
    const title = 'Committee on Harbours and Channels'
    const paragraphs = (first: number) => Array.from({ length: 10 }, (_, i) => sentence(first + i))
    const pages = [paragraphs(1), paragraphs(11), paragraphs(21)]
    const numbered = (...heads: string[]) =>
      [title, ...pages.flatMap((page, i) => [...page, ...(heads[i] ? [heads[i]] : [])])].join('\n\n')
    expect(texts(await readText(numbered(`${title} 2`, `3 ${title}`)))).toEqual([title, ...pages.flat()])
    for (const heads of [
      [`${title} 2`, `${title} 7`],
      ['Table of all harbours 2', 'Table of all harbours 3'],
      [`${title} 2`],
    ])
      expect(texts(await readText(numbered(...heads)))).toContain(heads[0])
  })

  it('is no number that counts no pages', async () => {
    for (const line of [(page: number) => `${7 * page}`, (page: number) => `Proposal ${page}`]) {
      expect((await readText(counted(line))).furniture).toEqual([])
    }
    const rows = Array.from({ length: 5 }, (_, row) => `${row + 1}\n\nA boat`).join('\n\n')
    expect((await readText(`${counted(() => '')}\n${rows}`)).furniture).toEqual([])
  })

  it('is no end of a sentence, however often it stands at the end of a page', async () => {
    const page = `The ${LINES.slice(0, 4).join('\n')}`
    const document = await readText(Array.from({ length: 5 }, (_, at) => `${page}\n\n${at + 1}/5`).join('\n\n'))
    expect(texts(document)).toHaveLength(5)
    expect(texts(document).every((text) => text.endsWith('members on the meeting.'))).toBe(true)
  })

  it('is a page number beside a page break, however few pages there are', async () => {
    const document = await readText(`${sentence(1)}\n\n1\n\f2\n\n${sentence(2)}\n\n14\n\f${sentence(3)}`)
    expect(texts(document)).toEqual([sentence(1), sentence(2), '14', sentence(3)])
  })

  it('leaves what comes again for a reason of its own where two pages end', async () => {
    const page = (line: string, number: number) => {
      const sentences = Array(10).fill(sentence(number))
      return [line, ...sentences, line, ...sentences, `${number}/3`].join('\n\n')
    }
    for (const line of ['The Council of Harbour Ministers,', 'Action by the Council']) {
      const document = await readText([1, 2, 3].map((number) => page(line, number)).join('\n\f'))
      expect(texts(document).filter((text) => text === line)).toHaveLength(6)
    }
  })

  it('leaves a symbol that is cited and a fraction in a sentence', async () => {
    const lines = ['The following document was before the Committee:', 'A/99/1', 'A majority of 2/3 is needed.']
    expect(texts(await readText(lines.join('\n\n')))).toEqual(lines)
  })
})

describe('page furniture of a PDF', () => {
  const page = (number: number, lines: string[]) => [
    { text: number % 2 ? 'Safety of inland navigation' : 'A/RES/99/1', x: 60, y: 59, size: 8.5 },
    { text: number % 2 ? 'A/RES/99/1' : 'Safety of inland navigation', x: 480, y: 59, size: 8.5 },
    ...column(lines, { x: 123, y: 90 }),
    { text: `${number}/4`, x: 60, y: 755, size: 8.5 },
    { text: '30-01234', x: 524, y: 755, size: 7 },
  ]

  it('goes, even where the head changes sides or stands on one page only', async () => {
    const first = [
      '1. The Committee considered the report of the Secretary-General on the safety of',
      'inland navigation.',
    ]
    const second = ['2. The Committee took note of the report.']
    const document = await readBytes(makePdf([column(first, { x: 123, y: 400 }), page(2, second)]), 'a.pdf')
    expect(texts(document)).toEqual([first.join(' '), ...second])
    expect(document.furniture.map(({ text }) => text)).toEqual([
      'A/RES/99/1 Safety of inland navigation',
      '2/4 30-01234',
    ])
    const longer = await readBytes(
      makePdf([column(first, { x: 123, y: 400 }), page(2, second), page(3, ['3. It thanked the Chair.'])]),
      'a.pdf',
    )
    expect(texts(longer)).toEqual([first.join(' '), ...second, '3. It thanked the Chair.'])
  })
})
