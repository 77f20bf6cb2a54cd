import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrivalOf,
  bendsOf,
  type Course,
  courseOf,
  distanceTo,
  pointOn,
} from '../../../../client/canvas/sheets/course.js'
import { type Body, rim } from '../../../../client/canvas/sheets/rim.js'
import { KIND_SHAPES } from '../../../../client/components/kind-shapes.js'
import { KIND_ORDER } from '../../../../client/state/words.js'

const body = (x: number, y: number, kind: Body['kind'] = 'COUNTRY', scale = 1): Body => ({ x, y, kind, scale })
const drawn = (course: Course | null): Course => {
  if (!course) throw new Error('no course')
  return course
}

describe('the rim of a node', () => {
  it('is met in every direction, within the box of its shape and its corners', () => {
    const angles = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom(...KIND_ORDER),
        angles,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (kind, a, scale) => {
          const distance = rim(body(0, 0, kind, scale), Math.cos(a), Math.sin(a))
          const { width, height } = KIND_SHAPES[kind]
          const [rx, ry] = [(width / 2) * scale, (height / 2) * scale]
          expect(distance).toBeGreaterThan(Math.min(rx, ry) * 0.2)
          expect(Math.abs(Math.cos(a) * distance)).toBeLessThanOrEqual(rx + 1e-6)
          expect(Math.abs(Math.sin(a) * distance)).toBeLessThanOrEqual(ry + 1e-6)
        },
      ),
    )
  })

  it.each([
    ['COUNTRY', 1, 0, 15],
    ['TOPIC', 0, 1, 13],
    ['RECOMMENDATION', Math.SQRT1_2, Math.SQRT1_2, 8 * Math.SQRT2],
    ['MEETING', 0, -1, 13],
    ['ORGANISATION', 0, -1, 17],
  ] as const)('of a %s towards (%f, %f) is %f away', (kind, ux, uy, distance) => {
    expect(rim(body(7, 7, kind), ux, uy)).toBeCloseTo(distance, 6)
  })
})

describe('the course of a line', () => {
  it('runs straight from rim to rim where it is alone', () => {
    const course = drawn(courseOf(body(0, 0), body(100, 0), 0, true))
    expect(course).toEqual({ from: { x: 15, y: 0 }, to: { x: 85, y: 0 }, controls: null })
    expect(pointOn(course, 0.5)).toEqual({ x: 50, y: 0 })
    expect(arrivalOf(course)).toBe(0)
    expect(distanceTo(course, { x: 50, y: 9 })).toBe(9)
    expect(distanceTo(course, { x: 95, y: 0 })).toBe(10)
  })

  it('is none where the ends cover it', () => {
    expect(courseOf(body(0, 0), body(25, 0), 0, true)).toBeNull()
    expect(courseOf(body(0, 0), body(0, 0), 11, true)).toBeNull()
  })

  it('bends to the other side for the way back, so that both are seen', () => {
    const [there, back] = [
      drawn(courseOf(body(0, 0), body(100, 0), -11, true)),
      drawn(courseOf(body(100, 0), body(0, 0), 11, false)),
    ]
    expect(pointOn(there, 0.5).y).toBeLessThan(-3)
    expect(pointOn(back, 0.5).y).toBeGreaterThan(3)
    expect(distanceTo(there, pointOn(there, 0.3))).toBeLessThan(0.5)
  })

  it('leads back to a node above it', () => {
    const node = body(0, 0)
    const [first, second] = [drawn(courseOf(node, node, 0, false)), drawn(courseOf(node, node, 1, false))]
    expect(pointOn(first, 0.5).y).toBeLessThan(-30)
    expect(pointOn(second, 0.5).y).toBeLessThan(pointOn(first, 0.5).y - 10)
    expect(Math.sin(arrivalOf(first))).toBeGreaterThan(0.5)
  })

  it('keeps several lines between the same ends apart, whichever way they lead', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 12 }), (pairs) => {
        const edges = pairs.map(([source = '', target = '']) => ({ source, target }))
        const places = new Map([
          ['a', body(0, 0)],
          ['b', body(200, 30)],
          ['c', body(-90, 150)],
        ])
        const middles = bendsOf(edges).map((bend, index) => {
          const { source = '', target = '' } = edges[index] ?? {}
          const [from, to] = [places.get(source) ?? body(0, 0), places.get(target) ?? body(0, 0)]
          return pointOn(drawn(courseOf(from, to, bend, source < target)), 0.5)
        })
        for (const [index, { x, y }] of middles.entries()) {
          for (const other of middles.slice(index + 1)) {
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(4)
          }
        }
      }),
    )
  })
})
