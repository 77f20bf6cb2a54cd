import type { Core, ElementDefinition, NodeSingular } from 'cytoscape'
import { useEffect, useMemo } from 'react'
import { KIND_SHAPES } from '../components/kind-shapes.js'
import type { Point } from '../state/explore/change.js'
import type { CanvasEdge, CanvasNode } from './elements.js'
import { Glide } from './glide.js'
import { codeImage } from './images.js'
import type { CanvasTokens } from './tokens.js'
import { outOfSight, showSpots } from './view.js'

/**
 * Makes Cytoscape hold exactly these nodes, touching only what differs. What comes grows out of a neighbour that
 * stands already; what was moved glides to its new place.
 */
export function useElements(
  cy: Core | null,
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  tokens: CanvasTokens,
): void {
  const glide = useMemo(() => cy && new Glide(cy), [cy])
  useEffect(() => () => glide?.stop(), [glide])
  useEffect(() => {
    if (!cy || !glide) return
    const groups = new Map(nodes.flatMap(({ group }) => (group ? [[group.id, group.label]] : [])))
    const wanted = new Set(nodes.map(({ id }) => id))
    const first = cy.nodes().empty()
    const standing = new Set(cy.nodes().map((node) => node.id()))
    const newcomers = nodes.filter(({ id }) => !standing.has(id))
    const moved = nodes.filter(
      (node) => standing.has(node.id) && isElsewhere(glide, cy.getElementById(node.id), node),
    ).length
    cy.batch(() => {
      cy.elements()
        .filter((element) => !wanted.has(element.id()) && !element.hasClass('group'))
        .remove()
      for (const [id, label] of groups) {
        if (cy.getElementById(id).empty()) cy.add({ group: 'nodes', data: { id, label }, classes: 'group' })
      }
      for (const node of nodes) {
        if (standing.has(node.id)) keepNode(glide, cy.getElementById(node.id), node, tokens)
      }
      const starts = first || tokens.calm === 0 ? new Map() : besideNeighbours(cy, newcomers, edges)
      cy.add(newcomers.map((node) => newNode(node, tokens, starts.get(node.id) ?? node)))
      for (const { id, x, y } of newcomers) {
        if (starts.has(id)) glide.send(cy.getElementById(id), { x, y }, tokens.calm)
      }
      for (const { id, group } of nodes) {
        const node = cy.getElementById(id)
        if ((node.data('parent') ?? null) !== (group?.id ?? null)) node.move({ parent: group?.id ?? null })
      }
      // Only when its members have left: a box takes along what is in it.
      cy.nodes('.group')
        .filter((box) => !groups.has(box.id()))
        .remove()
    })
    if (first) showSpots(cy, nodes, 0)
    // A layout moves most of what stands: then all of it is brought into view again.
    else if ((moved > 1 && moved * 2 > standing.size) || newcomers.some((node) => outOfSight(cy, node)))
      showSpots(cy, nodes, tokens.calm)
  }, [cy, glide, nodes, edges, tokens])
}

/** Is the node at another place, and not on its way to this one? */
function isElsewhere(glide: Glide, standing: NodeSingular, { x, y }: CanvasNode): boolean {
  const goal = glide.goal(standing)
  return Math.abs(goal.x - x) >= 0.5 || Math.abs(goal.y - y) >= 0.5
}

function newNode(node: CanvasNode, tokens: CanvasTokens, { x, y }: Point): ElementDefinition {
  return {
    group: 'nodes',
    data: nodeData(node, tokens),
    position: { x, y },
    classes: node.pinned ? 'pinned' : '',
  }
}

/** Brings a node that stands already up to date; what looks as before is not styled again. */
function keepNode(glide: Glide, standing: NodeSingular, node: CanvasNode, tokens: CanvasTokens): void {
  if (standing.data('look') !== lookOf(node, tokens)) standing.data(nodeData(node, tokens))
  if (standing.hasClass('pinned') !== node.pinned) standing.toggleClass('pinned', node.pinned)
  if (isElsewhere(glide, standing, node)) glide.send(standing, { x: node.x, y: node.y }, tokens.calm)
}

/** What a node's data are made from. */
function lookOf({ caption, code, scale }: CanvasNode, { onFamily }: CanvasTokens): string {
  return [caption, code, scale, onFamily].join('\u0000')
}

/** Of the newcomers that are linked to what stands: the place of one such neighbour. */
function besideNeighbours(
  cy: Core,
  newcomers: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
): Map<string, Point> {
  const wanted = new Set(newcomers.map(({ id }) => id))
  const starts = new Map<string, Point>()
  for (const { source, target } of edges) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (!wanted.has(id) || starts.has(id)) continue
      const neighbour = cy.getElementById(other)
      if (neighbour.nonempty()) starts.set(id, { ...neighbour.position() })
    }
  }
  return starts
}

function nodeData(node: CanvasNode, tokens: CanvasTokens): Record<string, unknown> {
  const shape = KIND_SHAPES[node.kind]
  return {
    id: node.id,
    look: lookOf(node, tokens),
    kind: node.kind,
    caption: node.caption,
    width: shape.width * node.scale,
    height: shape.height * node.scale,
    ...(node.code ? { image: codeImage(node.code, tokens) } : {}),
  }
}
