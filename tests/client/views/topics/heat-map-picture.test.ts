import { describe, expect, it } from 'vitest'
import { heatMapPicture } from '../../../../client/views/topics/heat-map-picture.js'
import { heatStep, stepWords } from '../../../../client/views/topics/heat-steps.js'
import { SAMPLE_TOKENS } from '../../canvas/sample-tokens.js'

const node = (id: string) => ({ entity: { id, label: `Topic ${id}` }, count: 4 })

describe('heatMapPicture', () => {
  it('draws each pair once, whichever way round it is named', () => {
    const edges = [{ a: 'z', b: 'x', weight: 2, count: 2 }]
    const drawn = heatMapPicture([node('x'), node('y'), node('z')], edges, 'COUNT', SAMPLE_TOKENS).content.join('')
    expect(drawn.match(/: 2 shared/g)).toHaveLength(1)
    expect(drawn).not.toContain('Topic y: ')
  })
})

describe('the scale', () => {
  it('gives the heaviest its last step and the lightest its first', () => {
    expect([0.01, 5, 9.9, 10].map((weight) => heatStep(weight, 10))).toEqual([1, 3, 5, 5])
    expect(heatStep(-0.5, 10)).toBe(1)
  })

  it('names whole numbers for counts', () => {
    expect([1, 2, 3, 4, 5].map((step) => stepWords(step, 10, 'COUNT'))).toEqual(['1–2', '3–4', '5–6', '7–8', '9–10'])
    expect([1, 5].map((step) => stepWords(step, 2, 'COUNT'))).toEqual(['–', '2'])
    expect(stepWords(1, 1, 'JACCARD')).toBe('0.00–0.20')
  })
})
