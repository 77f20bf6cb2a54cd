import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { EntityHead } from '../../api/types.js'
import { KINDS } from '../words.js'
import { linkCounts } from './links.js'
import type { GroupBy } from './picture.js'
import type { Visible } from './visible.js'

export interface Group {
  id: string
  label: string
}

type Drawn = Pick<Visible, 'entities' | 'relations'>

/** The group of each entity that has one. A group of one is none: it would say nothing. */
export function groupsOf(drawn: Drawn, by: GroupBy): Map<string, Group> {
  switch (by) {
    case 'none':
      return new Map()
    case 'kind':
      return shared(drawn.entities, (entity) => ({ id: `group:${entity.kind}`, label: KINDS[entity.kind].many }))
    case 'topic':
      return byTopic(drawn)
    case 'community':
      return byCommunity(drawn)
  }
}

function shared(
  entities: readonly EntityHead[],
  groupOf: (entity: EntityHead) => Group | undefined,
): Map<string, Group> {
  const members = new Map<string, { group: Group; ids: string[] }>()
  for (const entity of entities) {
    const group = groupOf(entity)
    if (!group) continue
    const row = members.get(group.id) ?? { group, ids: [] }
    row.ids.push(entity.id)
    members.set(group.id, row)
  }
  return new Map(
    [...members.values()].flatMap(({ group, ids }) => (ids.length > 1 ? ids.map((id) => [id, group] as const) : [])),
  )
}

/** A topic gathers what is about it; what is about several goes to the one with most. Ties by id. */
function byTopic({ entities, relations }: Drawn): Map<string, Group> {
  const topics = new Map(entities.filter(({ kind }) => kind === 'TOPIC').map((topic) => [topic.id, topic]))
  const about = relations.filter(({ kind }) => kind === 'ABOUT' || kind === 'PROPOSES')
  const sizes = linkCounts(about)
  const chosen = new Map<string, EntityHead>()
  for (const { source, target } of about) {
    const topic = topics.get(target.id)
    const former = chosen.get(source.id)
    if (topic && (!former || isBefore(topic.id, former.id, sizes))) chosen.set(source.id, topic)
  }
  return shared(entities, (entity) => {
    const topic = topics.get(entity.id) ?? chosen.get(entity.id)
    return topic && { id: `group:${topic.id}`, label: topic.label }
  })
}

/** Louvain over what is drawn; each community is named after its best linked member. */
function byCommunity({ entities, relations }: Drawn): Map<string, Group> {
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const { id } of entities) graph.addNode(id)
  for (const { source, target } of relations) {
    if (source.id !== target.id) graph.updateUndirectedEdge(source.id, target.id)
  }
  const links = linkCounts(relations)
  const communities = louvain(graph, { rng: seeded() })
  const heads = new Map<number, EntityHead>()
  for (const entity of entities) {
    const community = communities[entity.id]
    if (community === undefined) continue
    const head = heads.get(community)
    if (!head || isBefore(entity.id, head.id, links)) heads.set(community, entity)
  }
  return shared(entities, ({ id }) => {
    const head = heads.get(communities[id] ?? -1)
    return head && { id: `group:${head.id}`, label: `Around ${head.label}` }
  })
}

function isBefore(a: string, b: string, counts: ReadonlyMap<string, number>): boolean {
  const difference = (counts.get(a) ?? 0) - (counts.get(b) ?? 0)
  return difference > 0 || (difference === 0 && a < b)
}

/** The same picture gives the same communities. */
function seeded(): () => number {
  let state = 0x2f6e2b1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
