import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPicture, writePicture } from '../../../../client/state/explore/address.js'
import { EMPTY_PICTURE, NO_FILTERS, type Picture } from '../../../../client/state/explore/picture.js'
import { KIND_ORDER, RELATION_ORDER } from '../../../../client/state/words.js'
import { pictureOf, place } from './samples.js'

/** Ids as the corpus makes them, and worse ones. */
const id = fc.oneof(
  fc
    .tuple(fc.constantFrom('meeting', 'organisation', 'document'), fc.stringMatching(/^[A-Za-z0-9./-]{1,30}$/))
    .map(([kind, rest]) => `${kind}:${rest}`),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes(',') && text.trim() === text),
)
const coordinate = fc.integer({ min: -999_999, max: 999_999 }).map((value) => value + 0)
const year = fc.option(fc.integer({ min: 1, max: 9999 }))

const picture: fc.Arbitrary<Picture> = fc.record({
  places: fc
    .array(fc.tuple(id, fc.record({ x: coordinate, y: coordinate, pinned: fc.boolean(), hidden: fc.boolean() })), {
      maxLength: 120,
    })
    .map((entries) => new Map(entries)),
  filters: fc.record({
    kinds: fc.subarray(KIND_ORDER),
    relations: fc.subarray(RELATION_ORDER),
    from: year,
    to: year,
    minimumLinks: fc.integer({ min: 0, max: 99 }),
    statedOnly: fc.boolean(),
    minimumConfidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  }),
  selection: fc.array(id, { maxLength: 5 }),
  sizeBy: fc.constantFrom('kind' as const, 'degree' as const, 'centrality' as const),
  groupBy: fc.constantFrom('none' as const, 'kind' as const, 'topic' as const, 'community' as const),
})

describe('the address of a picture', () => {
  it('brings back any picture, short or compressed', () => {
    fc.assert(
      fc.property(picture, (one) => {
        expect(readPicture(writePicture(one))).toEqual(one)
      }),
    )
  })

  it('holds only what an address may hold', () => {
    fc.assert(
      fc.property(picture, (one) => {
        expect(writePicture(one)).toMatch(/^[\w\-.~!$&'()*+,;=:@/%]*$/)
      }),
    )
  })

  it('stays readable while it is short', () => {
    const one = pictureOf({ 'country:ITA': place(12, -40), 'meeting:wg.7/2022': place(0, 0, { pinned: true }) })
    expect(writePicture(one)).toBe('show=country:ITA@12_-40,meeting:wg.7/2022@0_0p')
  })

  it('compresses a long one', () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`recommendation:wg.7/2022/${index}`, place(index * 7, index)]),
    )
    const written = writePicture(pictureOf(many))
    expect(written).toMatch(/^z=/)
    expect(written.length).toBeLessThan(400 * 20)
    expect(readPicture(written).places.size).toBe(400)
  })

  it('is empty for an empty picture', () => {
    expect(writePicture(EMPTY_PICTURE)).toBe('')
    expect(readPicture('')).toEqual(EMPTY_PICTURE)
  })

  it('opens a broken address as far as it can be read', () => {
    const broken = readPicture(
      'show=country:ITA@1_2,nonsense,x@1,country:FRA@3_4q;without=TOPIC,NO_KIND;from=year;%%;z=',
    )
    expect([...broken.places.keys()]).toEqual(['country:ITA'])
    expect(broken.filters).toEqual({ ...NO_FILTERS, kinds: ['TOPIC'] })
    expect(readPicture('z=not-compressed')).toEqual(EMPTY_PICTURE)
  })
})
