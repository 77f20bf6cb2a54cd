import { describe, expect, it } from 'vitest'
import { change } from '../../../../client/state/explore/change.js'
import { pictureOf, place } from './samples.js'

const two = pictureOf({ a: place(1, 2), b: place(3, 4) }, { selection: ['a'] })

describe('adding', () => {
  it('leaves what stands where it is, even where a place is given for it', () => {
    const after = change(two, {
      type: 'add',
      places: new Map([
        ['a', { x: 99, y: 99 }],
        ['c', { x: 5, y: 6 }],
      ]),
    })
    expect(after.places.get('a')).toEqual(place(1, 2))
    expect(after.places.get('c')).toEqual(place(5, 6))
    expect(after.selection).toEqual(['a'])
  })

  it('brings a hidden one back', () => {
    const hidden = change(two, { type: 'hide', ids: ['a'] })
    expect(hidden.places.get('a')?.hidden).toBe(true)
    const after = change(hidden, { type: 'add', places: new Map([['a', { x: 0, y: 0 }]]), select: ['a'] })
    expect(after.places.get('a')).toEqual(place(1, 2))
    expect(after.selection).toEqual(['a'])
  })
})

describe('removing', () => {
  it('lets go of the entity and of a chosen relation that ends at it', () => {
    const chosen = change(two, { type: 'select', ids: ['ATTENDED~a~b'] })
    const after = change(chosen, { type: 'remove', ids: ['b'] })
    expect([...after.places.keys()]).toEqual(['a'])
    expect(after.selection).toEqual([])
  })

  it('is no change where nothing of it is there', () => {
    expect(change(two, { type: 'remove', ids: ['z'] })).toBe(two)
  })
})

describe('moving, pinning, hiding', () => {
  it('moves only what is named', () => {
    const after = change(two, { type: 'move', places: new Map([['b', { x: 0, y: 0 }]]) })
    expect(after.places.get('a')).toBe(two.places.get('a'))
    expect(after.places.get('b')).toEqual(place(0, 0))
  })

  it('is no change where it stands there already', () => {
    expect(change(two, { type: 'move', places: new Map([['b', { x: 3, y: 4 }]]) })).toBe(two)
    expect(change(two, { type: 'pin', ids: ['a'], pinned: false })).toBe(two)
  })

  it('isolates and shows all again', () => {
    const alone = change(two, { type: 'isolate', ids: ['b'] })
    expect([...alone.places].map(([id, { hidden }]) => [id, hidden])).toEqual([
      ['a', true],
      ['b', false],
    ])
    expect(change(alone, { type: 'show-all' }).places).toEqual(two.places)
  })
})

describe('ids that turned out to be another’s', () => {
  it('keeps place, order and selection under the present id', () => {
    const after = change(two, { type: 'rename', ids: new Map([['a', 'present']]) })
    expect([...after.places.keys()]).toEqual(['present', 'b'])
    expect(after.selection).toEqual(['present'])
  })

  it('keeps one where both are shown', () => {
    const after = change(two, { type: 'rename', ids: new Map([['a', 'b']]) })
    expect([...after.places.keys()]).toEqual(['b'])
  })
})
