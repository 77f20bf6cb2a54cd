import { describe, expect, it } from 'vitest'
import { allOf, andNot, escaped, inFields, phraseIn } from '../../../../graph/store/neo4j/queries/lucene.js'
import { entityHits, passageHits } from '../../../../graph/store/neo4j/queries/search.js'
import type { Expansion } from '../../../../graph/store/search/matching.js'
import { parseQuery } from '../../../../graph/store/search/query.js'

const expansion = (text: string, known: Partial<Expansion>): Expansion => {
  const [word] = parseQuery(text).words
  if (!word) throw new Error(`no word in ${text}`)
  return { word, whole: [], prefix: null, misspelt: [], ...known }
}

describe('queries in Lucene’s language', () => {
  it('escape every sign that means something there', () => {
    expect(escaped('wg.7/2022')).toBe('wg.7\\/2022')
    expect(escaped('a+b-(c)*?:"~^[]{}\\!&|')).toBe('a\\+b\\-\\(c\\)\\*\\?\\:\\"\\~\\^\\[\\]\\{\\}\\\\\\!\\&\\|')
  })

  it('ask for a word in any of the fields, partly only where that is enough', () => {
    const word = expansion('river', { whole: ['river', '_river'], prefix: 'river' })
    expect(inFields(['a', 'b'], word, 'whole')).toBe('(a:river a:_river b:river b:_river)')
    expect(inFields(['a'], word, 'partly')).toBe('(a:river a:_river a:river*)')
  })

  it('join and take away', () => {
    expect(phraseIn(['a'], ['smuggling', 'of', 'migrants'])).toBe('(a:"smuggling of migrants")')
    expect(andNot(allOf(['x', 'y']), 'z')).toBe('(+(+x +y) -z)')
    expect(andNot('x', null)).toBe('x')
  })
})

describe('hits of a query', () => {
  it('are graded best first, without what a better grade has found', () => {
    const { graded } = entityHits(parseQuery('river'), [expansion('river', { whole: ['river'], prefix: 'river' })])
    expect(graded.queries.map(({ score }) => score)).toEqual([3.5, 3, 2.5, 2, 1.5, 1])
    expect(graded.queries[2]?.text).toContain('-(+(searchNames:river searchNames:river*))')
  })

  it('are never whole where a word is misspelt', () => {
    const { graded } = entityHits(parseQuery('watre'), [expansion('watre', { misspelt: ['water'] })])
    expect(graded.queries.map(({ score }) => score)).toEqual([3, 2, 1])
  })

  it('of passages put the words in sequence first', () => {
    const hits = passageHits(parseQuery('the dam'), [expansion('dam', { whole: ['dam'] })])
    expect(hits.map(({ score }) => score)).toEqual([2.5, 1.5])
  })
})
