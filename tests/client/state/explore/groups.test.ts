import { describe, expect, it } from 'vitest'
import type { EntityHead, RelationHead } from '../../../../client/api/types.js'
import { groupsOf } from '../../../../client/state/explore/groups.js'
import { attended, meeting, organisation } from './samples.js'

const topic = (id: string): EntityHead => ({ __typename: 'Topic', id, kind: 'TOPIC', label: id, title: id, degree: 0 })
const about = (source: string, target: string): RelationHead => ({ ...attended(source, target), kind: 'ABOUT' })

describe('groups', () => {
  const drawn = {
    entities: [meeting('m', 2022), organisation('a'), organisation('b')],
    relations: [attended('a', 'm')],
  }

  it('by kind leave out what would stand alone', () => {
    const groups = groupsOf(drawn, 'kind')
    expect([...groups.keys()]).toEqual(['a', 'b'])
    expect(groups.get('a')?.label).toBe('Organisations')
  })

  it('by topic gather what is about it, under the topic with most', () => {
    const groups = groupsOf(
      {
        entities: [topic('small'), topic('large'), organisation('x'), organisation('y'), organisation('z')],
        relations: [about('x', 'small'), about('x', 'large'), about('y', 'large')],
      },
      'topic',
    )
    expect(Object.fromEntries([...groups].map(([id, { label }]) => [id, label]))).toEqual({
      large: 'large',
      x: 'large',
      y: 'large',
    })
  })

  it('by community part what hardly hangs together', () => {
    const clique = (prefix: string) => {
      const ids = [1, 2, 3, 4].map((number) => `${prefix}${number}`)
      return {
        entities: ids.map((id) => organisation(id)),
        relations: ids.flatMap((a, index) => ids.slice(index + 1).map((b) => attended(a, b))),
      }
    }
    const [one, two] = [clique('a'), clique('b')]
    const both = {
      entities: [...one.entities, ...two.entities],
      relations: [...one.relations, ...two.relations, attended('a1', 'b1')],
    }
    const groups = groupsOf(both, 'community')
    expect(groups.get('a1')).toEqual(groups.get('a4'))
    expect(groups.get('b1')).toEqual(groups.get('b4'))
    expect(groups.get('a1')?.id).not.toBe(groups.get('b1')?.id)
    expect(groups.get('a2')?.label).toBe('Around a1')
    expect(groupsOf(both, 'community')).toEqual(groups)
  })

  it('are none where none are asked for, or nothing is drawn', () => {
    expect(groupsOf(drawn, 'none').size).toBe(0)
    expect(groupsOf({ entities: [], relations: [] }, 'community').size).toBe(0)
  })
})
