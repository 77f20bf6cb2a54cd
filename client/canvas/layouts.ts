import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Point } from '../state/explore/change.js'
import { COLUMN, SLOT, spreadOut } from '../state/explore/placement.js'

export type LayoutName = 'force' | 'concentric' | 'years' | 'kinds' | 'groups'

/** What a layout needs to know; it travels to a worker as it is. */
export interface LayoutInput {
  nodes: { id: string; x: number; y: number; pinned: boolean; group: string; year: number | null }[]
  links: { source: string; target: string }[]
}

type Layout = (input: LayoutInput) => Map<string, Point>

/** New places for all but the pinned. The same input gives the same places. */
export function arrange(name: LayoutName, input: LayoutInput): Map<string, Point> {
  const places = LAYOUTS[name](input)
  for (const node of input.nodes) if (node.pinned) places.delete(node.id)
  for (const [id, { x, y }] of places) places.set(id, { x: Math.round(x), y: Math.round(y) })
  return places
}

const LAYOUTS: Record<LayoutName, Layout> = { force, concentric, years, kinds, groups }

const TICKS = 240

function force({ nodes, links }: LayoutInput): Map<string, Point> {
  const bodies = nodes.map((node) => ({
    ...node,
    ...(node.pinned ? { fx: node.x, fy: node.y } : {}),
  }))
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<(typeof bodies)[number], { source: string | (typeof bodies)[number]; target: string }>(
        links.map((link) => ({ ...link })),
      )
        .id(({ id }) => id)
        .distance(90),
    )
    .force('charge', forceManyBody().strength(-260).distanceMax(700))
    // Labels are wider than high: squeezing the height of the room keeps lines apart.
    .force('collide', forceCollide(SLOT.height * 0.62).strength(0.9))
    .force('x', forceX(0).strength(0.045))
    .force('y', forceY(0).strength(0.075))
    .stop()
  simulation.tick(TICKS)
  const counts = linkCounts({ nodes, links })
  const order = bodies.filter(({ pinned }) => !pinned).sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  return spreadOut(
    new Map(order.map(({ id, x, y }) => [id, { x: x * 1.15, y }])),
    bodies.filter(({ pinned }) => pinned),
  )
}

/** Best connected in the middle, the others on rings around it. */
function concentric(input: LayoutInput): Map<string, Point> {
  const links = linkCounts(input)
  const order = [...input.nodes].sort(
    (a, b) => (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0) || compare(a.group, b.group) || compare(a.id, b.id),
  )
  const places = new Map<string, Point>()
  let ring = 0
  for (let index = 0; index < order.length; ring += 1) {
    const room = ring === 0 ? 1 : Math.max(6, Math.floor((2 * Math.PI * ring * 130) / SLOT.width))
    const members = order.slice(index, index + room).sort((a, b) => compare(a.group, b.group) || compare(a.id, b.id))
    for (const [place, { id }] of members.entries()) {
      const angle = (place / members.length) * 2 * Math.PI - Math.PI / 2
      places.set(id, { x: Math.cos(angle) * ring * 150, y: Math.sin(angle) * ring * 110 })
    }
    index += members.length
  }
  return places
}

/** A column a year, oldest left; what has no year stands in a column of its own at the right. */
function years(input: LayoutInput): Map<string, Point> {
  const known = [...new Set(input.nodes.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
  return columns(input.nodes, ({ year }) => (year === null ? known.length : known.indexOf(year)))
}

function kinds(input: LayoutInput): Map<string, Point> {
  const groups = [...new Set(input.nodes.map(({ group }) => group))].sort(compare)
  return columns(input.nodes, ({ group }) => groups.indexOf(group))
}

/** Long columns break into several side by side. */
function columns(
  nodes: LayoutInput['nodes'],
  columnOf: (node: LayoutInput['nodes'][number]) => number,
): Map<string, Point> {
  const tallest = Math.max(8, Math.ceil(Math.sqrt(nodes.length) * 1.4))
  const members = new Map<number, LayoutInput['nodes']>()
  for (const node of nodes) {
    const column = columnOf(node)
    members.set(column, [...(members.get(column) ?? []), node])
  }
  const places = new Map<string, Point>()
  let x = 0
  for (const [, column] of [...members].sort(([a], [b]) => a - b)) {
    const sorted = [...column].sort((a, b) => compare(a.group, b.group) || compare(a.id, b.id))
    const width = Math.ceil(sorted.length / tallest)
    const height = Math.ceil(sorted.length / width)
    for (const [index, { id }] of sorted.entries()) {
      places.set(id, {
        x: x + Math.floor(index / height) * COLUMN,
        y: ((index % height) - (height - 1) / 2) * (SLOT.height + 6),
      })
    }
    x += width * COLUMN + SLOT.width * 0.6
  }
  return places
}

/** A block a group, the largest first, set in rows like words on a page. */
function groups(input: LayoutInput): Map<string, Point> {
  const links = linkCounts(input)
  const blocks = [...new Set(input.nodes.map(({ group }) => group))]
    .map((group) => {
      const members = input.nodes
        .filter((node) => node.group === group)
        .sort((a, b) => (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0) || compare(a.id, b.id))
      const across = Math.ceil(Math.sqrt(members.length * (SLOT.height / SLOT.width) * 1.6))
      return { group, members, across, down: Math.ceil(members.length / across) }
    })
    .sort((a, b) => b.members.length - a.members.length || compare(a.group, b.group))
  const total = blocks.reduce((sum, { across, down }) => sum + (across + 1) * (down + 1), 0)
  const widest = Math.max(...blocks.map(({ across }) => across), Math.ceil(Math.sqrt(total * 1.1)))
  const places = new Map<string, Point>()
  let [column, row, deepest] = [0, 0, 0]
  for (const { members, across, down } of blocks) {
    if (column > 0 && column + across > widest) {
      row += deepest + 1.7
      column = 0
      deepest = 0
    }
    for (const [index, { id }] of members.entries()) {
      places.set(id, {
        x: (column + (index % across)) * SLOT.width,
        y: (row + Math.floor(index / across)) * (SLOT.height + 14),
      })
    }
    column += across + 1
    deepest = Math.max(deepest, down)
  }
  return places
}

function linkCounts({ links }: LayoutInput): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { source, target } of links) {
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
