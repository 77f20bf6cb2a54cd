import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { terms } from '../../../../graph/store/search/analyse.js'
import { expand, grade, oneErrorApart, type Vocabulary } from '../../../../graph/store/search/matching.js'
import { parseQuery } from '../../../../graph/store/search/query.js'
import { stem } from '../../../../graph/store/search/stem.js'
import { words } from '../../../../graph/store/search/words.js'

/** Whether each word of the query is in the text, against an index of this text and the others. */
function finds(query: string, text: string, others: string[] = []): boolean {
  const all = new Set([text, ...others].flatMap((one) => [...terms(one)]))
  const vocabulary: Vocabulary = {
    has: (term) => all.has(term),
    hasPrefix: (prefix) => [...all].some((term) => term.startsWith(prefix)),
    near: (term) => [...all].filter((one) => oneErrorApart(one, term)),
  }
  const present = terms(text)
  return parseQuery(query).words.every((word) => {
    const expansion = expand(word, vocabulary)
    return expansion !== null && grade(expansion, present) !== null
  })
}

describe('stem', () => {
  it.each([
    ['recommendation', 'recommendations'],
    ['smuggle', 'smuggled', 'smuggling', 'smuggles'],
    ['traffic', 'trafficking', 'trafficked'],
    ['party', 'parties'],
    ['supply', 'supplied', 'supplies', 'supplying'],
    ['control', 'controls', 'controlled', 'controlling'],
    ['process', 'processes', 'processed', 'processing'],
    ['organisation', 'organization', 'organizations'],
    ['organised', 'organized', 'organizing', 'organise'],
    ['labour', 'labor'],
    ['agree', 'agreed', 'agrees'],
    ['woman', 'women'],
    ['programme', 'programs', 'program'],
  ])('%s and its forms meet', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1)
  })

  it.each([
    ['internal', 'international'],
    ['organ', 'organization'],
    ['police', 'policy'],
    ['niger', 'nigeria'],
    ['unit', 'united'],
    ['univers', 'university'],
    ['bring', 'br'],
    ['need', 'ne'],
  ])('%s and %s stay apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})

describe('terms of a text', () => {
  it.each([
    ['WG.7/2022', 'CTOC/COP/WG.7/2022/4'],
    ['wg.7', 'CTOC/COP/WG.7/2022/4'],
    ['ctoc/cop/wg.7/2022/4', 'CTOC/COP/WG.7/2022/4'],
    ['CTOC/COP', 'CTOC/COP/WG.7/2022/4'],
    ['wg7', 'CTOC/COP/WG.7/2022/4'],
    ['un', 'U.N.D.P. and the U.N. Office'],
    ['U.N.', 'the UN'],
    ['followup', 'Follow-up to the resolution'],
    ['follow-up', 'a follow up'],
    ['divoire', 'Côte d’Ivoire'],
    ["cote d'ivoire", 'Côte d’Ivoire'],
    ['women', "women's rights"],
    ['turkiye', 'Türkiye'],
    ['recommendation', 'All recommendations'],
    ['smug', 'Smuggling'],
    ['smuggling of the migrants', 'Migrants, smuggling'],
    ['recomendation', 'recommendations'],
    ['Interpol', 'INTERPOL'],
    ['Intepol', 'INTERPOL'],
    ['Nigre trafficking', 'trafficking in Niger'],
    ['7/1', 'resolution 7/1'],
  ])('%j finds %j', (query, text) => expect(finds(query, text)).toBe(true))

  it.each([
    ['WG.2/2022', 'CTOC/COP/WG.7/2022/2'],
    ['WG.7/2023', 'CTOC/COP/WG.7/2022/4'],
    ['7/1', 'resolution 7/2, paragraph 1'],
    ['smug drugs', 'Smuggling of drugs'],
    ['sae drug', 'sea and drug'],
    ['migrants by sea', 'migrants by land'],
  ])('%j does not find %j', (query, text) => expect(finds(query, text)).toBe(false))

  it('forgives an error only where the word as typed is nowhere', () => {
    expect(finds('nigeria', 'Nigerian', ['Nigeria'])).toBe(true)
    expect(finds('nigeria now', 'Nigerian now', ['Nigeria'])).toBe(false)
    expect(finds('nigeria now', 'Nigerian now')).toBe(true)
  })

  it('has offsets that cut the words out of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const word of words(text)) {
          expect(word.form).not.toBe('')
          const cut = words(text.slice(word.start, word.end))
          expect(cut.map((one) => one.form).join('')).toBe(word.form)
        }
      }),
    )
  })

  it('finds every text by its own words, in any case', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(finds(parts.join(' ').toUpperCase(), parts.join(' '))).toBe(true)
      }),
    )
  })
})

describe('oneErrorApart', () => {
  it.each([
    ['sea', 'seas', true],
    ['sea', 'sa', true],
    ['sea', 'tea', true],
    ['sea', 'sae', true],
    ['sea', 'sea', false],
    ['sea', 'ase', false],
    ['sea', 'season', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(oneErrorApart(a, b)).toBe(expected)
    expect(oneErrorApart(b, a)).toBe(expected)
  })
})

describe('a query', () => {
  it('takes quoted words as phrases and the last other word as a beginning', () => {
    const query = parseQuery('"smuggling of migrants" by the sea')
    expect(query.phrases).toEqual([['smuggling', 'of', 'migrants']])
    expect(query.words.map((word) => [word.form, word.prefix])).toEqual([['sea', true]])
    expect(parseQuery('sea "smuggling of migrants"').words.map((word) => word.prefix)).toEqual([false])
  })

  it('drops words that say nothing, unless nothing else is asked or they are capitals', () => {
    expect(parseQuery('the').words.map((word) => word.form)).toEqual(['the'])
    expect(parseQuery('IN support').words.map((word) => word.form)).toEqual(['in', 'support'])
  })

  it('is empty without words', () => {
    for (const text of ['', '  ', '""', '– /']) expect(parseQuery(text)).toEqual({ words: [], phrases: [], key: '' })
  })
})
