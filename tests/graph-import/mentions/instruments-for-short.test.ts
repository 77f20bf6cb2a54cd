import { describe, expect, it } from 'vitest'
import { contextBodies } from '../../../graph-import/mentions/find-mentions.js'
import type { MentionContext } from '../../../graph-import/mentions/mention.js'
import { found } from './found.js'

const under = (...names: string[]): Partial<MentionContext> => ({
  bodies: [{ id: 'body:own', names, secretariat: null }],
})
const short = (text: string, context: Partial<MentionContext>) =>
  found(text, /^instrument-for-short$/, context).map(([, is]) => is)

describe('the Convention for short', () => {
  it('is the one in the name of the body above', () => {
    const context = { bodies: contextBodies('body:cac-cosp-wg.2') }
    expect(short('States parties to the Convention met under article 57 of the Convention.', context)).toEqual([
      'instrument:uncac',
      'instrument:uncac',
    ])
  })

  it('is the one in the name of a body that no list knows', () => {
    const context = under('Meeting of the Parties to the Harbour Protocol')
    expect(short('Article 3 of the Protocol and of the Convention.', context)).toEqual(['Harbour Protocol'])
  })

  it.each([
    'Parties to the Convention on the Law of the Sea met.',
    'The 1988 Convention and the Harbour Convention.',
    'A convention and the convention.',
    'the Convention Centre',
  ])('is not in: %s', (text) => {
    expect(short(text, { bodies: contextBodies('body:cac-cosp') })).toEqual([])
  })

  it('is nothing where no body bears an instrument in its name', () => {
    expect(short('Article 3 of the Convention.', under('Working Group on Harbours'))).toEqual([])
  })
})
