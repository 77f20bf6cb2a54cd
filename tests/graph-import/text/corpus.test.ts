import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../graph-import/documents/index.js'
import { type TextDocument, toText } from '../../../graph-import/text/index.js'

const CORPUS = new URL('../../../corpus/', import.meta.url)

async function read(name: string): Promise<{ document: TextDocument; lines: string[] }> {
  const bytes = readFileSync(new URL(name, CORPUS))
  return { document: toText(await readSource(name, bytes)), lines: bytes.toString('utf8').split('\n') }
}

const texts = (document: TextDocument) => document.blocks.map((block) => block.text)

describe('the report that stands in the corpus twice', async () => {
  const raw = await read('wg-smuggling-of-migrants-2022-report.pdf-text.txt')
  const clean = await read('wg-smuggling-of-migrants-2022-report.txt')

  it('has the same blocks as text from a PDF and as clean text, the cover aside', () => {
    const body = texts(clean.document).slice(texts(clean.document).indexOf('I. Introduction'))
    // Each file prints an apostrophe with a sign of its own.
    expect(texts(raw.document)).toEqual(body.map((text) => text.replace("General's", 'General’s')))
    expect(body).toHaveLength(118)
  })

  it('has its footnote at the same mark', () => {
    for (const { document } of [raw, clean]) {
      expect(document.footnotes.map(({ mark, text }) => ({ mark, text }))).toEqual([
        { mark: '1', text: 'Such as the Global Compact for Safe, Orderly and Regular Migration.' },
      ])
      const marked = document.blocks.filter((block) => block.notes.length > 0)
      expect(marked).toHaveLength(1)
      const [block] = marked
      const before = block?.text.slice(0, block.notes[0]?.offset)
      expect(before?.endsWith('bearing in mind the global efforts')).toBe(true)
      expect(block?.text.slice(before?.length)).toMatch(/^ that promote dialogue/)
    }
  })

  it('joins a paragraph that the end of a page cuts', () => {
    for (const { document } of [raw, clean]) {
      const paragraph = texts(document).find((text) => text.startsWith('10. Some speakers stressed'))
      expect(paragraph).toMatch(/was mentioned as an effective means .* aggravated forms thereof\.$/)
    }
  })

  it('keeps a long list of countries one block', () => {
    const list = texts(raw.document).find((text) => text.startsWith('48. The following parties'))
    expect(list).toMatch(/Albania, Algeria, .* Ecuador, Egypt, El Salvador, .* of\) and Zambia\.$/)
  })

  it('parts a heading that is glued to the heading before it', () => {
    const index = texts(clean.document).indexOf('Recommendation 8')
    expect(texts(clean.document)[index - 1]).toMatch(/^C\. Recommendations on sharing .* harmonization of approaches$/)
  })

  it('counts repairs where words were split and none where they were not', () => {
    expect(raw.document.repairs).toBe(8)
    expect(clean.document.repairs).toBe(0)
  })
})

describe('every document of the corpus', () => {
  const names = [
    'wg-smuggling-of-migrants-2019-draft-report-addendum.md',
    'wg-smuggling-of-migrants-2019-index-of-recommendations.txt',
    'wg-smuggling-of-migrants-2022-annotated-agenda.txt',
    'wg-smuggling-of-migrants-2022-report.pdf-text.txt',
    'wg-smuggling-of-migrants-2022-report.txt',
  ]

  it.each(names)('%s: the words of each origin stand on its line', async (name) => {
    const { document, lines } = await read(name)
    // Digits aside, because marks of footnotes are digits too.
    const words = (text: string) => text.replace(/<\/?i>|\P{L}/gu, '')
    for (const block of document.blocks) {
      expect(block.origins[0]?.offset).toBe(0)
      for (const [index, origin] of block.origins.entries()) {
        const part = block.text.slice(origin.offset, block.origins[index + 1]?.offset)
        expect(part.trim()).not.toBe('')
        expect(words(lines[(origin.place.line ?? 0) - 1] ?? '')).toContain(words(part))
      }
    }
  })

  it.each(names)('%s: no word of the source is lost', async (name) => {
    const { document, lines } = await read(name)
    const letters = (text: string) => [...text.replace(/<\/?i>/g, '').replace(/[^\p{L}]/gu, '')].sort().join('')
    const kept = [...document.blocks, ...document.footnotes, ...document.furniture].map(({ text }) => text).join('')
    expect(letters(kept)).toBe(letters(lines.join('')))
  })
})

describe('the index of recommendations', async () => {
  const { document } = await read('wg-smuggling-of-migrants-2019-index-of-recommendations.txt')
  const rows = document.blocks.filter((block) => block.kind === 'row')

  it('is one table across its pages, with the repeated heads marked', () => {
    expect(new Set(rows.map((row) => row.table))).toEqual(new Set([0]))
    expect(rows.filter((row) => row.headerRow)).toHaveLength(18)
    expect(rows.every((row) => row.cells?.length === 4)).toBe(true)
    expect(rows.filter((row) => !row.headerRow)).toHaveLength(180)
  })

  it('takes the notes marked by asterisks out of the table', () => {
    expect(document.footnotes.map(({ mark, text }) => [mark, text])).toEqual([
      ['*', 'Reissued for technical reasons on 2 September 2019.'],
      ['**', 'CTOC/COP/WG.7/2019/1.'],
    ])
    const item = document.blocks.find((block) => block.text === 'Item 4 of the provisional agenda')
    expect(item?.notes).toEqual([{ mark: '**', offset: 32 }])
  })
})

describe('the annotated agenda', async () => {
  const { document } = await read('wg-smuggling-of-migrants-2022-annotated-agenda.txt')

  it('goes on after the footnote that stands in mid-sentence', () => {
    expect(texts(document).filter((text) => text.includes('forwarding its reports and recommendations'))).toHaveLength(
      1,
    )
    expect(document.footnotes.map((note) => note.mark)).toEqual(['1', '2', '1'])
  })

  it('keeps the rows of the organization of work and its italic head', () => {
    const rows = document.blocks.filter((block) => block.kind === 'row')
    expect(rows).toHaveLength(12)
    expect(rows[0]).toMatchObject({ headerRow: true, cells: ['Date and time', 'Agenda item', 'Title or description'] })
    expect(rows[1]?.cells).toEqual(['Monday, 27 June', '', ''])
  })

  it('takes the words of links and drops bullets in front of letters', () => {
    expect(texts(document).some((text) => text.endsWith('(CTOC/COP/WG.7/2022/2)'))).toBe(true)
    expect(texts(document)).toContain('(b) Adoption of the agenda and organization of work.')
  })
})

describe('the addendum in Markdown', async () => {
  const { document } = await read('wg-smuggling-of-migrants-2019-draft-report-addendum.md')

  it('keeps printed numbers, levels of headings and points inside a paragraph', () => {
    expect(texts(document)).toContain('5. The observer for Morocco also made a statement.')
    expect(document.blocks.find((block) => block.text === 'Recommendation 22')).toMatchObject({
      kind: 'heading',
      level: 4,
      emphasis: true,
    })
    const topics = texts(document).find((text) => text.startsWith('The Working Group should address'))
    expect(topics).toMatch(/\(a\) analysis .*; \(m\) the promotion of .* criminal proceedings\.$/)
    expect(document.repairs).toBe(0)
  })
})
