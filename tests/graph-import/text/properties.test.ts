import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../graph-import/documents/index.js'
import { type TextDocument, toText } from '../../../graph-import/text/index.js'
import { vocabularyOf } from '../../../graph-import/text/vocabulary.js'

/**
 * The same document, printed otherwise, gives the same blocks. The paragraphs below have what makes
 * joining hard: numbers and letters in front, lists of names, quotations, sentences that
 * end in figures, headings of more than one line.
 */
const DOCUMENT = [
  'I. Organization of the session',
  'A. Opening of the session and election of the officers of the preparatory committee for the conference',
  '1. The Preparatory Committee for the Conference on Inland Waterways held its fourth session in Nairobi from 3 to 7 May 2021. Six meetings were held during the session.',
  '2. At its 1st meeting, on 3 May 2021, the Committee elected Ms. Amina Okello (Uganda) as Chair, in accordance with rule 14 of its rules of procedure, which provides for the election of a Chair by secret ballot.',
  '3. The following States were represented by observers, including those connected remotely owing to the specific format of the session: Albania, Brazil, Dominican Republic, El Salvador, Iran (Islamic Republic of), Mali, New Zealand, Saint Lucia, United Kingdom of Great Britain and Northern Ireland, Venezuela (Bolivarian Republic of) and Zambia.',
  'Recommendation 1',
  'States are encouraged, in accordance with paragraph 8 (b) and (c) of the plan of action, to exchange information on the navigation of shared waterways, including by:',
  '(a) Nominating focal points for the exchange of information with neighbouring States and with the secretariat;',
  '(b) Publishing notices to shipping in at least two languages, as appropriate, and without undue delay;',
  '(c) Supporting the work of the International Commission for Inland Navigation on safety standards for small vessels.',
  'Recommendation 2',
  'The Conference may wish to consider the establishment of a voluntary fund, taking into account the report entitled “Financing the safety of inland navigation: challenges and opportunities”.',
  '4. In its resolution 4/2, the Conference decided that the Committee would report to it at each of its sessions. The Committee took note of the reports of the secretariat on the implementation of that decision and of the related recommendations.',
  '5. Several speakers expressed concern that the implementation of the plan of action depended on the transportation infrastructure of a few States only, and that information on accidents was not available to all participants.',
]

const body = (blocks: string[]) => blocks.join('\n\n')

async function read(text: string): Promise<TextDocument> {
  return toText(await readSource('document.txt', new TextEncoder().encode(text)))
}

const texts = (document: TextDocument) => document.blocks.map((block) => block.text)

/** Lines of at most `width` characters, as any program wraps. */
function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

describe('blocks do not depend on how a document is printed', () => {
  it('on the width at which lines are wrapped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 34, max: 140 }), async (width) => {
        const text = body(DOCUMENT.map((paragraph) => wrapped(paragraph, width).join('\n')))
        expect(texts(await read(text))).toEqual(DOCUMENT)
      }),
      { numRuns: 107 },
    )
  })

  it('on a blank line after every line, where headings are set apart by more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: 110 }), async (width) => {
        const lines = DOCUMENT.map((paragraph) => wrapped(paragraph, width).join(' \n\n'))
        const text = lines
          .map((paragraph, index) => {
            const heading = /^(?:[IVX]+\.|[A-Z]\.|Recommendation)/.test(DOCUMENT[index] ?? '')
            return heading ? ` \n\n  ${paragraph} \n \n` : paragraph
          })
          .join(' \n\n')
        expect(texts(await read(text))).toEqual(DOCUMENT)
      }),
      { numRuns: 51 },
    )
  })

  it('on the characters that end a line', async () => {
    const text = body(DOCUMENT.map((paragraph) => wrapped(paragraph, 70).join('\n')))
    expect(texts(await read(text.replaceAll('\n', '\r\n')))).toEqual(DOCUMENT)
    expect(texts(await read(text.replaceAll('\n', '\r')))).toEqual(DOCUMENT)
  })

  it('on pages with running heads and page numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: 25 }), fc.integer({ min: 50, max: 100 }), async (height, width) => {
        const lines = body(DOCUMENT.map((paragraph) => wrapped(paragraph, width).join('\n'))).split('\n')
        const pages: string[] = []
        for (let start = 0; start < lines.length; start += height) {
          const page = pages.length + 1
          const head = page === 1 ? '' : 'A/CONF.999/PC/4\n\n'
          pages.push(`${head}${lines.slice(start, start + height).join('\n')}\n\n${page}/9\n\nV.21-04567`)
        }
        const document = await read(pages.join('\n\f'))
        expect(texts(document)).toEqual(DOCUMENT)
      }),
      { numRuns: 120 },
    )
  })

  it('on words that a blank has split, where a piece is no word or the document has the whole elsewhere', async () => {
    const vocabulary = vocabularyOf(DOCUMENT)
    const places = DOCUMENT.flatMap((paragraph, index) =>
      [...paragraph.matchAll(/\p{Ll}{5,}/gu)].flatMap((match) =>
        Array.from({ length: match[0].length - 1 }, (_, offset) => ({
          index,
          at: match.index + offset + 1,
          word: match[0],
        }))
          .map((place) => ({ ...place, head: place.word.slice(0, place.at - match.index) }))
          .filter(
            ({ head, word }) =>
              vocabulary.isWord(word) && !(vocabulary.isWord(head) && vocabulary.isWord(word.slice(head.length))),
          )
          // A word of one letter (`a`) joins whatever follows.
          .filter(({ head, word }) => head.length > 1 && word.length - head.length > 1),
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(places.length - 1), {
          minLength: 1,
          maxLength: 6,
          selector: (place) => places[place]?.index,
        }),
        async (chosen) => {
          const split = [...DOCUMENT]
          for (const { index, at } of chosen.flatMap((place) => places[place] ?? [])) {
            const paragraph = DOCUMENT[index] ?? ''
            split[index] = `${paragraph.slice(0, at)} ${paragraph.slice(at)}`
          }
          // One split that is beyond doubt tells that the document splits words.
          const document = await read(body([...split, 'The implementatio n of the plan was discus sed.']))
          expect(texts(document).slice(0, -1)).toEqual(DOCUMENT)
          expect(document.repairs).toBe(chosen.length + 2)
        },
      ),
      { numRuns: 200 },
    )
  })
})
