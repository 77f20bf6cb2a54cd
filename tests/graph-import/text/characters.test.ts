import { describe, expect, it } from 'vitest'
import { plainCharacters } from '../../../graph-import/text/characters.js'
import { traced } from '../../../graph-import/text/traced.js'

const plain = (text: string) => plainCharacters(traced(text, { page: null, line: 1 })).text

describe('the characters of a text', () => {
  it.each([
    ['the ﬁrst ﬂoor of the oﬃce', 'the first floor of the office'],
    ['a\u00a0State\u2009party', 'a State party'],
    ['Secretary\u00adGeneral \u200bspoke', 'SecretaryGeneral spoke'],
    ['non\u2011governmental, non\u2010State', 'non-governmental, non-State'],
    ['Jose\u0301', 'José'],
    ['Annex ........ 12', 'Annex 12'],
  ])('lose the marks of the medium: %s', (printed, words) => {
    expect(plain(printed)).toBe(words)
  })

  it.each([
    "the Attorney General's Office, the States' reply",
    'the Attorney General’s Office, the States’ reply',
    '"one", “two”, «three» and ‘four’',
    'pages 2-4, 2–4 and 2—4; −3',
    'M\u02bcBaye, \u2026 and ½',
  ])('stay as printed: %s', (printed) => {
    expect(plain(printed)).toBe(printed)
  })
})
