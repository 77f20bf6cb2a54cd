import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { vocabularyOf } from '../../../graph-import/text/vocabulary.js'
import { cutAnywhere, hardWrapped, onPages, spacedOut } from './printings.js'
import { PARAGRAPHS, REPORT, runs, TIMEOUT } from './report.js'
import { difference, graphOfText, NONE, seen } from './seen.js'

/** However the report is printed, it says the same. */
describe('the graph of a report does not depend', { timeout: TIMEOUT }, () => {
  let original: string[] = []
  beforeAll(async () => {
    original = seen(await graphOfText(REPORT))
    expect(original.length).toBeGreaterThan(700)
  })

  const same = async (text: string): Promise<void> => {
    expect(difference(original, seen(await graphOfText(text)))).toEqual(NONE)
  }

  it('on the width at which lines are wrapped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 36, max: 150 }), (width) => same(hardWrapped(PARAGRAPHS, width))),
      runs(8),
    )
  })

  it('on blank lines between paragraphs, or between all lines', async () => {
    await same(PARAGRAPHS.join('\n'))
    await same(PARAGRAPHS.join('\n\n\n'))
    await same(REPORT.replaceAll('\n', '\n\n'))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: 110 }), (width) => same(spacedOut(PARAGRAPHS, width))),
      runs(6),
    )
  })

  it('on the characters that end a line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 36, max: 150 }), fc.constantFrom('\r\n', '\r'), async (width, end) => {
        await same(REPORT.replaceAll('\n', end))
        await same(hardWrapped(PARAGRAPHS, width).replaceAll('\n', end))
      }),
      runs(3),
    )
  })

  it('on pages with running heads, page numbers and job numbers', async () => {
    const symbol = 'CTOC/COP/WG.7/2022/4'
    const withSymbol = seen(await graphOfText([symbol, ...PARAGRAPHS].join('\n\n')))
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 60, max: 120 }),
        fc.integer({ min: 25, max: 60 }),
        fc.boolean(),
        fc.integer({ min: 10_000, max: 99_999 }),
        async (width, height, formFeeds, number) => {
          const text = onPages([symbol, ...PARAGRAPHS], width, height, {
            head: symbol,
            job: `V.22-${number}`,
            formFeeds,
          })
          expect(difference(coversAlike(withSymbol), coversAlike(seen(await graphOfText(text))))).toEqual(NONE)
        },
      ),
      runs(12),
    )
  })

  it('on where pages are cut, or how they are numbered', async () => {
    const feet = [
      (page: number) => `${page}`,
      (page: number) => `- ${page} -`,
      (page: number) => `Page ${page}`,
      (page: number, pages: number) => `${page}/${pages}`,
      (page: number) => `Smuggling of migrants          ${page}`,
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 60, max: 110 }),
        fc.integer({ min: 25, max: 60 }),
        fc.constantFrom(...feet),
        (width, height, foot) => same(cutAnywhere(PARAGRAPHS, width, height, foot)),
      ),
      runs(8),
    )
  })

  it('on words that a blank has split', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(SPLITS.length - 1), { minLength: 2, maxLength: 40 }), (chosen) =>
        same(splitAt(chosen).join('\n\n')),
      ),
      runs(8),
    )
  })
})

/** A symbol on top counts as a line of the cover or as a running head. */
function coversAlike(facts: string[]): string[] {
  return facts.map((fact) => fact.replace(/\/cover-\d+/g, '/cover'))
}

/** Places in words of which neither piece is a word: only there can anyone tell that a blank is wrong; a footnote mark hides it. */
const SPLITS = (() => {
  const vocabulary = vocabularyOf(PARAGRAPHS)
  return PARAGRAPHS.flatMap((paragraph, index) =>
    [...paragraph.matchAll(/(?<!\p{L})\p{Ll}{5,}(?![\p{L}\p{N}])/gu)].flatMap(({ 0: word, index: start }) =>
      Array.from({ length: word.length - 3 }, (_, offset) => offset + 2)
        .filter((at) => ![word.slice(0, at), word.slice(at)].some((piece) => vocabulary.isWord(piece)))
        .filter(() => vocabulary.isWord(word))
        .map((at) => ({ index, at: start + at })),
    ),
  )
})()

/** One split at most in a paragraph. */
function splitAt(chosen: readonly number[]): string[] {
  const places = new Map(chosen.flatMap((place) => SPLITS[place] ?? []).map(({ index, at }) => [index, at]))
  return PARAGRAPHS.map((paragraph, index) => {
    const at = places.get(index)
    return at === undefined ? paragraph : `${paragraph.slice(0, at)} ${paragraph.slice(at)}`
  })
}
