import cytoscape from 'cytoscape'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Glide } from '../../../client/canvas/glide.js'

/** Frames that the test runs itself, and a clock on which setting a place takes a millisecond. */
let clock = 0
let frames: (() => void)[] = []
const moved: string[] = []

function frame(): string[] {
  moved.length = 0
  const due = frames
  frames = []
  clock += 16
  for (const run of due) run()
  return [...moved]
}

beforeEach(() => {
  clock = 0
  frames = []
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = []
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function picture(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`)
  const elements = ids.map((id) => ({ data: { id }, position: { x: 0, y: 0 } }))
  const cy = cytoscape({ headless: true, elements })
  cy.on('position', 'node', ({ target }) => {
    clock += 1
    moved.push(target.id())
  })
  return { cy, ids, glide: new Glide(cy) }
}

describe('nodes that move to new places', () => {
  it('each have a turn, as many in a frame as there is time for, and all arrive', () => {
    const { cy, ids, glide } = picture(30)
    for (const id of ids) glide.send(cy.getElementById(id), { x: 100, y: 50 }, 200)
    const turns = new Map<string, number>()
    let longest = 0
    let count = 0
    for (; frames.length > 0; count += 1) {
      const now = frame()
      longest = Math.max(longest, now.length)
      for (const id of now) turns.set(id, (turns.get(id) ?? 0) + 1)
      expect(count).toBeLessThan(100)
    }
    expect(longest).toBeLessThan(10)
    expect(Math.min(...turns.values())).toBeGreaterThan(1)
    expect(Math.max(...turns.values()) - Math.min(...turns.values())).toBeLessThan(3)
    for (const id of ids) expect(cy.getElementById(id).position()).toEqual({ x: 100, y: 50 })
  })

  it('turn to another place on the way, from where they are', () => {
    const { cy, glide } = picture(1)
    const node = cy.getElementById('n0')
    glide.send(node, { x: 100, y: 0 }, 160)
    frame()
    const { x } = node.position()
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(100)
    glide.send(node, { x: 0, y: 200 }, 160)
    expect(glide.goal(node)).toEqual({ x: 0, y: 200 })
    expect(node.position()).toEqual({ x, y: 0 })
    while (frames.length > 0) frame()
    expect(node.position()).toEqual({ x: 0, y: 200 })
    expect(glide.goal(node)).toEqual({ x: 0, y: 200 })
  })

  it('are there with the next frame where the reader asked for less motion', () => {
    const { cy, glide } = picture(1)
    glide.send(cy.getElementById('n0'), { x: 7, y: 9 }, 0)
    frame()
    expect(cy.getElementById('n0').position()).toEqual({ x: 7, y: 9 })
    expect(frames).toEqual([])
  })

  it('stay where they are once they are taken hold of, and nothing is left behind by those that go', () => {
    const { cy, glide } = picture(3)
    for (const node of cy.nodes()) glide.send(node, { x: 100, y: 100 }, 200)
    cy.getElementById('n1').remove()
    const grabbed = cy.getElementById('n0')
    vi.spyOn(grabbed, 'grabbed').mockReturnValue(true)
    glide.send(grabbed, { x: 100, y: 100 }, 200)
    while (frames.length > 0) frame()
    expect(grabbed.position()).toEqual({ x: 0, y: 0 })
    expect(cy.getElementById('n2').position()).toEqual({ x: 100, y: 100 })
    expect(moved).not.toContain('n1')
  })

  it('stand still when all is stopped', () => {
    const { cy, glide } = picture(1)
    glide.send(cy.getElementById('n0'), { x: 100, y: 0 }, 200)
    glide.stop()
    expect(frames).toEqual([])
    expect(glide.goal(cy.getElementById('n0'))).toEqual({ x: 0, y: 0 })
  })
})
