import { describe, expect, it } from 'vitest'
import { baseForm } from '../../../graph-import/relations/verbs.js'

describe('the base form of a verb', () => {
  it.each(
    'making make|sharing share|facilitating facilitate|strengthening strengthen|planning plan|considering consider|ensuring ensure|developing develop|establishing establish|using use|addressing address|changing change|exploring explore|monitoring monitor|creating create|treating treat|controlling control|adopting adopt|continuing continue|providing provide|examining examine|training train|applied apply|strengthened strengthen|include include|bring bring|proceed proceed'
      .split('|')
      .map((pair) => pair.split(' ')),
  )('%s is of %s', (form, base) => {
    expect(baseForm(form ?? '')).toBe(base)
  })
})
