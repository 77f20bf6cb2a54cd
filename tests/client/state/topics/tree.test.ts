import { describe, expect, it } from 'vitest'
import { type TreeNode, topicTree } from '../../../../client/state/topics/tree.js'

const topic = (id: string, broader: string | null) => ({ id, label: id, count: 0, broader })
const shape = (nodes: readonly TreeNode[]): unknown[] => nodes.map((node) => [node.topic.id, shape(node.children)])

describe('the tree of topics', () => {
  it('puts each under its broader one, by name', () => {
    expect(shape(topicTree([topic('b', 'a'), topic('c', null), topic('a', null), topic('aa', 'b')]))).toEqual([
      ['a', [['b', [['aa', []]]]]],
      ['c', []],
    ])
  })

  it('keeps at the top what has a broader one that is not listed', () => {
    expect(shape(topicTree([topic('a', 'gone')]))).toEqual([['a', []]])
  })

  it('loses nothing in a circle', () => {
    const ids = (nodes: readonly TreeNode[]): string[] =>
      nodes.flatMap((node) => [node.topic.id, ...ids(node.children)])
    expect(ids(topicTree([topic('a', 'b'), topic('b', 'a')])).sort()).toEqual(['a', 'b'])
  })
})
