import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JoiningPath, joiningGraph } from '../../../graph/analysis/joining-graph.js'

/** `a-x-b` as a path whose relations are named by their ends. */
function path(written: string): JoiningPath {
  const nodes = written.split('-')
  return { nodes, relations: nodes.slice(1).map((node, index) => `${nodes[index]}${node}`) }
}

const joined = (ids: string, ...paths: string[]) =>
  [...joiningGraph(ids.split(''), paths.map(path)).nodes].sort().join('')

describe('the joining graph', () => {
  it('takes the shorter path, and one path for two that are joined already', () => {
    expect(joined('ab', 'a-x-y-b', 'a-z-b')).toBe('abz')
    expect(joined('abc', 'a-x-b', 'b-x-c', 'a-y-c')).toBe('abcx')
  })

  it('shares entities where it can', () => {
    expect(joined('abc', 'a-x-b', 'b-y-c', 'b-z-c', 'a-x-c')).toBe('abcx')
  })

  it('does not join twice what a path joins on its way', () => {
    const graph = joiningGraph(['a', 'b', 'c'], [path('a-b-c'), path('a-x-c'), path('b-y-c')])
    expect([...graph.nodes].sort()).toEqual(['a', 'b', 'c'])
    expect([...graph.relations].sort()).toEqual(['ab', 'bc'])
  })

  it('leaves apart what no path joins', () => {
    const graph = joiningGraph(['a', 'b', 'c'], [path('a-x-b')])
    expect([...graph.nodes].sort()).toEqual(['a', 'b', 'c', 'x'])
    expect([...graph.relations].sort()).toEqual(['ax', 'xb'])
  })

  it('joins all that the paths join, with no relation outside them', () => {
    const ends = ['a', 'b', 'c', 'd']
    const some = fc.array(
      fc.tuple(
        fc.constantFrom(...ends),
        fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
        fc.constantFrom(...ends),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(some, (drawn) => {
        const paths = drawn
          .filter(([from, , to]) => from !== to)
          .map(([from, inner, to]) => path([from, ...new Set(inner), to].join('-')))
        const graph = joiningGraph(ends, paths)
        const possible = new Set(paths.flatMap((one) => one.relations))
        expect([...graph.relations].filter((relation) => !possible.has(relation))).toEqual([])
        const part = new Map<string, string>()
        const of = (id: string): string => (part.has(id) ? of(part.get(id) ?? id) : id)
        for (const relation of graph.relations) {
          const [from, to] = [of(relation.charAt(0)), of(relation.charAt(1))]
          if (from !== to) part.set(from, to)
        }
        for (const { nodes } of paths) expect(of(nodes.at(-1) ?? '')).toBe(of(nodes[0] ?? ''))
      }),
    )
  })
})
