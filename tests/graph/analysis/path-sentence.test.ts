import { describe, expect, it } from 'vitest'
import { pathSentence } from '../../../graph/analysis/path-sentence.js'
import { RELATION_KINDS } from '../../../graph/model/index.js'

describe('pathSentence', () => {
  it('tells each step in the direction it is walked, with its citation', () => {
    expect(
      pathSentence('FAO', [
        { kind: 'ATTENDED', direction: 'OUTGOING', to: 'the second meeting', inferred: false, citation: 'para. 9' },
        { kind: 'CHAIRED', direction: 'INCOMING', to: 'Ada Moss', inferred: false, citation: 'para. 5' },
      ]),
    ).toBe('FAO attended the second meeting (para. 9), which was chaired by Ada Moss (para. 5).')
  })

  it('says what was concluded', () => {
    expect(
      pathSentence('A', [{ kind: 'REITERATES', direction: 'INCOMING', to: 'B', inferred: true, citation: 'rec. 1' }]),
    ).toBe('A is repeated by B (concluded from rec. 1).')
  })

  it('has words for every relation, either way', () => {
    for (const kind of RELATION_KINDS) {
      for (const direction of ['OUTGOING', 'INCOMING'] as const) {
        const sentence = pathSentence('A', [{ kind, direction, to: 'B', inferred: false, citation: 'c' }])
        expect(sentence).toMatch(/^A [a-z][a-z ]+ B \(c\)\.$/)
      }
    }
  })
})
