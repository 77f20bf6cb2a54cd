import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { KIND_SHAPES } from '../components/kind-shapes.js'
import type { CanvasEdge, CanvasNode } from './elements.js'
import { BADGE, badgeImage, badgeWidth, codeImage } from './images.js'
import type { CanvasTokens } from './tokens.js'
import { outOfSight, showSpots } from './view.js'

/**
 * Makes the canvas hold exactly these elements, touching only what differs. What comes
 * grows out of a neighbour that stands already; what was moved glides to its new place.
 */
export function useElements(
  cy: Core | null,
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  tokens: CanvasTokens,
): void {
  useEffect(() => {
    if (!cy) return
    const groups = new Map(nodes.flatMap(({ group }) => (group ? [[group.id, group.label]] : [])))
    const wanted = new Set([...nodes.map(({ id }) => id), ...edges.map(({ id }) => id)])
    const first = cy.nodes().empty()
    const standing = new Set(cy.nodes().map((node) => node.id()))
    const moved = nodes.filter((node) => standing.has(node.id) && isElsewhere(cy, node)).length
    cy.batch(() => {
      cy.elements()
        .filter((element) => !wanted.has(element.id()) && !element.hasClass('group'))
        .remove()
      for (const [id, label] of groups) {
        if (cy.getElementById(id).empty()) cy.add({ group: 'nodes', data: { id, label }, classes: 'group' })
      }
      for (const node of nodes) placeNode(cy, node, edges, tokens, first)
      for (const { id, group } of nodes) {
        const node = cy.getElementById(id)
        if ((node.data('parent') ?? null) !== (group?.id ?? null)) node.move({ parent: group?.id ?? null })
      }
      // Only when its members have left: a box takes along what is in it.
      cy.nodes('.group')
        .filter((box) => !groups.has(box.id()))
        .remove()
      for (const edge of edges) {
        if (cy.getElementById(edge.id).nonempty()) continue
        cy.add({ group: 'edges', data: { ...edge }, classes: edge.inferred ? 'inferred' : '' })
      }
    })
    const newcomers = nodes.filter(({ id }) => !standing.has(id))
    if (first) showSpots(cy, nodes, 0)
    // A layout moves most of what stands: then all of it is brought into view again.
    else if ((moved > 1 && moved * 2 > standing.size) || newcomers.some((node) => outOfSight(cy, node)))
      showSpots(cy, nodes, tokens.calm)
  }, [cy, nodes, edges, tokens])
}

/** Does the canvas show the node at another place? */
function isElsewhere(cy: Core, { id, x, y }: CanvasNode): boolean {
  const now = cy.getElementById(id).position()
  return Math.abs(now.x - x) >= 0.5 || Math.abs(now.y - y) >= 0.5
}

function placeNode(
  cy: Core,
  node: CanvasNode,
  edges: readonly CanvasEdge[],
  tokens: CanvasTokens,
  first: boolean,
): void {
  const data = nodeData(node, tokens)
  const position = { x: node.x, y: node.y }
  const standing = cy.getElementById(node.id)
  if (standing.empty()) {
    const start = first || tokens.calm === 0 ? position : (neighbourPosition(cy, node.id, edges) ?? position)
    const added = cy.add({ group: 'nodes', data, position: { ...start }, classes: node.pinned ? 'pinned' : '' })
    if (start !== position) added.animate({ position, duration: tokens.calm })
    return
  }
  standing.data(data)
  standing.toggleClass('pinned', node.pinned)
  if (!isElsewhere(cy, node)) return
  standing.stop()
  if (tokens.calm === 0) standing.position(position)
  else standing.animate({ position, duration: tokens.calm })
}

function neighbourPosition(cy: Core, id: string, edges: readonly CanvasEdge[]): { x: number; y: number } | null {
  for (const { source, target } of edges) {
    if (source !== id && target !== id) continue
    const other = cy.getElementById(source === id ? target : source)
    if (other.nonempty()) return { ...other.position() }
  }
  return null
}

function nodeData(node: CanvasNode, tokens: CanvasTokens): Record<string, unknown> {
  const shape = KIND_SHAPES[node.kind]
  const width = shape.width * node.scale
  const height = shape.height * node.scale
  const images: { image: string; width: number; height: number; x: number; y: number }[] = []
  if (node.code) images.push({ image: codeImage(node.code, tokens), width, height, x: 0, y: 0 })
  if (node.beyond > 0) {
    const badge = badgeWidth(node.beyond)
    images.push({
      image: badgeImage(node.beyond, tokens),
      width: badge,
      height: BADGE.height,
      x: width / 2 + badge / 2 - 6,
      y: -height / 2 + 2,
    })
  }
  return {
    id: node.id,
    kind: node.kind,
    caption: node.caption,
    weight: node.weight,
    beyond: node.beyond,
    width,
    height,
    images: images.map(({ image }) => image),
    imageWidths: images.map((image) => `${image.width}px`),
    imageHeights: images.map((image) => `${image.height}px`),
    imageOffsetsX: images.map(({ x }) => `${x}px`),
    imageOffsetsY: images.map(({ y }) => `${y}px`),
  }
}
