import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JoiningPath, joiningGraph } from '../../../graph/analysis/joining-graph.js'

/** `a-m-b` as a path whose relations are named after their ends. */
const path = (text: string): JoiningPath => {
  const nodes = text.split('-')
  return { nodes, relations: nodes.slice(1).map((node, index) => [nodes[index], node].sort().join('')) }
}

describe('joiningGraph', () => {
  it('takes ways that share what they can', () => {
    const paths = ['a-m-b', 'a-x-c', 'b-y-c', 'a-m-c', 'b-m-c'].map(path)
    const { nodes, relations } = joiningGraph(['a', 'b', 'c'], paths)
    expect([...nodes].sort()).toEqual(['a', 'b', 'c', 'm'])
    expect([...relations].sort()).toEqual(['am', 'bm', 'cm'])
  })

  it('lets a way through another asked for join it too', () => {
    const { relations } = joiningGraph(['a', 'b', 'c'], ['a-b-c', 'a-b', 'b-c'].map(path))
    expect([...relations].sort()).toEqual(['ab', 'bc'])
  })

  it('leaves apart what nothing joins, without losing it', () => {
    const { nodes, relations } = joiningGraph(['a', 'b', 'c'], [path('a-b')])
    expect([...nodes]).toEqual(['a', 'b', 'c'])
    expect([...relations]).toEqual(['ab'])
  })

  it('joins all that the paths join', () => {
    const node = fc.constantFrom(...'abcdefgh')
    const paths = fc.array(
      fc.uniqueArray(node, { minLength: 2, maxLength: 4 }).map((nodes) => path(nodes.join('-'))),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(paths, (all) => {
        const ids = ['a', 'b', 'c']
        const between = all.filter(({ nodes }) => ids.includes(nodes[0] ?? '') && ids.includes(nodes.at(-1) ?? ''))
        const { nodes, relations } = joiningGraph(ids, between)
        for (const id of ids) expect(nodes).toContain(id)
        for (const ends of between) {
          const reached = reach(ends.nodes[0] ?? '', relations)
          expect(reached.has(ends.nodes.at(-1) ?? '')).toBe(true)
        }
      }),
    )
  })
})

function reach(from: string, relations: ReadonlySet<string>): Set<string> {
  const reached = new Set([from])
  for (const at of reached) {
    for (const ends of relations) if (ends.includes(at)) reached.add(ends.replace(at, ''))
  }
  return reached
}
