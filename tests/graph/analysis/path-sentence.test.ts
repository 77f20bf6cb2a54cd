import { expect, it } from 'vitest'
import { pathSentence } from '../../../graph/analysis/path-sentence.js'

it('tells each relation in the direction in which it is walked, with where it is written', () => {
  const steps = [
    { kind: 'ATTENDED', direction: 'OUTGOING', to: 'the ninth meeting', inferred: false, citation: 'X/4, para. 30' },
    { kind: 'ADOPTED_AT', direction: 'INCOMING', to: 'Recommendation 9', inferred: false, citation: 'X/4, para. 9' },
    { kind: 'RELATED', direction: 'OUTGOING', to: 'Floods', inferred: true, citation: 'X/5, para. 1' },
  ] as const
  expect(pathSentence('INTERPOL', steps)).toBe(
    'INTERPOL attended the ninth meeting (X/4, para. 30), which adopted Recommendation 9 (X/4, para. 9), which is closely related to Floods (concluded from X/5, para. 1).',
  )
})
