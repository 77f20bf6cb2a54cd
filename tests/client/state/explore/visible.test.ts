import { describe, expect, it } from 'vitest'
import { type Filters, NO_FILTERS } from '../../../../client/state/explore/picture.js'
import { visible } from '../../../../client/state/explore/visible.js'
import { attended, knownOf, meeting, organisation, pictureOf, place } from './samples.js'

const known = knownOf(
  [meeting('m12', 2012, 5), meeting('m22', 2022, 9), organisation('o', 7), organisation('lonely', 1)],
  [
    attended('o', 'm12', { meeting: { id: 'm12', label: '', year: 2012 } }),
    attended('o', 'm22', { inferred: true, confidence: 0.8, meeting: { id: 'm22', label: '', year: 2022 } }),
    attended('o', 'elsewhere'),
  ],
)
const all = { m12: place(), m22: place(), o: place(), lonely: place() }
const seen = (filters: Partial<Filters>, places = all) =>
  visible(pictureOf(places, { filters: { ...NO_FILTERS, ...filters } }), known)
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

describe('what is drawn', () => {
  it('is everything present, with the relations between', () => {
    const drawn = seen({})
    expect(ids(drawn.entities)).toEqual(['m12', 'm22', 'o', 'lonely'])
    expect(ids(drawn.relations)).toEqual(['ATTENDED~o~m12', 'ATTENDED~o~m22'])
  })

  it('counts shown of present', () => {
    const drawn = seen({ kinds: ['MEETING'] })
    expect(drawn.kinds.get('MEETING')).toEqual({ shown: 0, present: 2 })
    expect(drawn.kinds.get('ORGANISATION')).toEqual({ shown: 2, present: 2 })
    expect(drawn.relationKinds.get('ATTENDED')).toEqual({ shown: 0, present: 2 })
  })

  it('keeps within years what has no year', () => {
    const drawn = seen({ from: 2020 })
    expect(ids(drawn.entities)).toEqual(['m22', 'o', 'lonely'])
    expect(ids(seen({ to: 2015 }).relations)).toEqual(['ATTENDED~o~m12'])
  })

  it('leaves out what was concluded, or is not sure enough', () => {
    expect(ids(seen({ statedOnly: true }).relations)).toEqual(['ATTENDED~o~m12'])
    expect(ids(seen({ minimumConfidence: 0.8 }).relations)).toHaveLength(2)
    expect(ids(seen({ minimumConfidence: 0.81 }).relations)).toEqual(['ATTENDED~o~m12'])
  })

  it('leaves out those with fewer visible links, in one pass', () => {
    expect(ids(seen({ minimumLinks: 1 }).entities)).toEqual(['m12', 'm22', 'o'])
    const drawn = seen({ minimumLinks: 2 })
    expect(ids(drawn.entities)).toEqual(['o'])
    expect(drawn.relations).toEqual([])
  })

  it('does not draw what is hidden, but counts it as present', () => {
    const drawn = seen({}, { ...all, o: place(0, 0, { hidden: true }) })
    expect(ids(drawn.entities)).not.toContain('o')
    expect(drawn.kinds.get('ORGANISATION')).toEqual({ shown: 1, present: 2 })
  })

  it('tells how many relations lead beyond the canvas, whatever is filtered', () => {
    const drawn = seen({ kinds: ['MEETING'] })
    expect(drawn.beyond.get('o')).toBe(5)
    expect(drawn.beyond.get('m12')).toBe(4)
    expect(drawn.beyond.get('lonely')).toBe(1)
  })

  it('counts entities by year, oldest first', () => {
    expect([...seen({}).years]).toEqual([
      [2012, 1],
      [2022, 1],
    ])
  })
})
