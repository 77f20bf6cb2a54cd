import { describe, expect, it } from 'vitest'
import { operativeSpans } from '../../../client/state/operatives.js'

describe('operative phrases', () => {
  it('are found one after the other', () => {
    const text = 'States should act. States should report.'
    const spans = operativeSpans(text, [
      { phrase: 'should', strength: 'STRONG' },
      { phrase: 'should', strength: 'STRONG' },
    ])
    expect(spans.map(({ start }) => start)).toEqual([text.indexOf('should'), text.lastIndexOf('should')])
  })

  it('are left out where the text does not hold them', () => {
    expect(operativeSpans('States act.', [{ phrase: 'shall', strength: 'DIRECTIVE' }])).toEqual([])
  })
})
