import { describe, expect, it } from 'vitest'
import type { CanvasEdge } from '../../../../client/canvas/elements.js'
import { emphasisOf } from '../../../../client/canvas/emphasis.js'
import { bendsOf } from '../../../../client/canvas/sheets/course.js'
import { lineAt, linesOf } from '../../../../client/canvas/sheets/lines.js'
import type { Body } from '../../../../client/canvas/sheets/rim.js'

const edge = (source: string, target: string, more: Partial<CanvasEdge> = {}): CanvasEdge => ({
  id: `${source}-${target}`,
  source,
  target,
  label: '',
  inferred: false,
  ...more,
})
const bodies = new Map<string, Body>(
  [
    ['a', 0, 0],
    ['b', 200, 0],
    ['c', 200, 200],
    ['d', 0, 200],
  ].map(([id, x, y]) => [String(id), { x: Number(x), y: Number(y), kind: 'COUNTRY', scale: 1 }]),
)
const nodes = [...bodies.keys()].map((id) => ({ id }))
const edges = [edge('a', 'b'), edge('b', 'c'), edge('c', 'd'), edge('a', 'nowhere')]
const drawn = (selection: readonly string[], of = edges) =>
  linesOf(of, bendsOf(of), bodies, emphasisOf(nodes, of, selection))
const looks = (selection: readonly string[]) =>
  Object.fromEntries(drawn(selection).map((line) => [line.edge.id, line.look]))

describe('what a choice does to lines', () => {
  it('nothing, where nothing of the picture is chosen', () => {
    expect(looks([])).toEqual({ 'a-b': 'plain', 'b-c': 'plain', 'c-d': 'plain' })
    expect(looks(['elsewhere'])).toEqual(looks([]))
  })

  it('lifts those of a chosen node and dims the rest', () => {
    expect(looks(['b'])).toEqual({ 'a-b': 'lifted', 'b-c': 'lifted', 'c-d': 'dimmed' })
    expect(emphasisOf(nodes, edges, ['b']).near).toEqual(new Set(['a', 'b', 'c']))
  })

  it('lifts a chosen line with its ends', () => {
    expect(looks(['c-d'])).toEqual({ 'a-b': 'dimmed', 'b-c': 'dimmed', 'c-d': 'lifted' })
    expect(
      drawn(['c-d'])
        .filter(({ chosen }) => chosen)
        .map((line) => line.edge.id),
    ).toEqual(['c-d'])
    expect(emphasisOf(nodes, edges, ['c-d']).near).toEqual(new Set(['c', 'd']))
  })
})

describe('the line that a pointer means', () => {
  it('is the nearest within reach', () => {
    const at = (x: number, y: number, reach = 8) => lineAt(drawn([]), { x, y }, reach)?.edge.id ?? null
    expect(at(100, 5)).toBe('a-b')
    expect(at(100, 9)).toBeNull()
    expect(at(194, 100)).toBe('b-c')
    expect(at(196, 15)).toBe('b-c')
    expect(at(100, 100, 24)).toBeNull()
  })

  it('reaches as far as the line is wide', () => {
    const wide = [edge('a', 'b', { mutual: 1 })]
    expect(lineAt(drawn([], wide), { x: 100, y: 11 }, 8)?.edge.id).toBe('a-b')
  })

  it('of two between the same ends is the one on that side', () => {
    const pair = [edge('a', 'b', { id: 'one' }), edge('a', 'b', { id: 'two' })]
    const [above, below] = [lineAt(drawn([], pair), { x: 100, y: -8 }, 8), lineAt(drawn([], pair), { x: 100, y: 8 }, 8)]
    expect(new Set([above?.edge.id, below?.edge.id])).toEqual(new Set(['one', 'two']))
  })
})
