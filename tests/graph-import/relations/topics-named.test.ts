import { describe, expect, it } from 'vitest'
import { graphOf, OTHERS } from '../corpus.js'

const INDEX = OTHERS.filter((name) => name.includes('index'))

describe('topics that an index names', () => {
  it('are named by the document at their heading, once for each place where it is printed', async () => {
    const graph = await graphOf(INDEX)
    const named = graph.relations.filter(({ kind, target }) => kind === 'MENTIONS' && target === 'topic:corruption')
    expect(named).toMatchObject([
      { source: expect.stringMatching(/index-of-recommendations$/), qualifier: 'OTHER', inferred: false },
    ])
    const [words] = named[0]?.evidence ?? []
    const passage = graph.passages.find(({ id }) => id === words?.passage)
    expect(passage?.text.slice(words?.start, words?.end)).toBe('Corruption')
    expect(passage?.mentions.map(({ entity }) => entity)).toContain('topic:corruption')
  })

  it('leave the words to the organisation that a heading is made of', async () => {
    const graph = await graphOf(INDEX)
    const process = graph.passages.find(({ text }) => text.startsWith('Bali Process'))
    expect(process?.mentions.map(({ entity }) => entity)).toContain('organisation:bali-process')
    expect(process?.mentions.some(({ entity }) => entity.startsWith('topic:'))).toBe(false)
  })

  it('are none in a document without an index', async () => {
    const graph = await graphOf(OTHERS.filter((name) => !name.includes('index')))
    expect(graph.relations.filter(({ kind, target }) => kind === 'MENTIONS' && target.startsWith('topic:'))).toEqual([])
  })
})
