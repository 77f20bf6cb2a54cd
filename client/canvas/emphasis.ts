import type { CanvasEdge } from './elements.js'

/** What a choice lifts; all else is dimmed. */
export interface Emphasis {
  /** Nodes and edges that are chosen and drawn. */
  chosen: ReadonlySet<string>
  /** Nodes that stand out: the chosen, their neighbours, the ends of chosen edges. */
  near: ReadonlySet<string>
  /** Edges that stand out: the chosen ones, and those of chosen nodes. */
  lifted: ReadonlySet<string>
}

/** What a choice among these nodes and edges makes of them. Nothing chosen: nothing is dimmed. */
export function emphasisOf(
  nodes: readonly { id: string }[],
  edges: readonly Pick<CanvasEdge, 'id' | 'source' | 'target'>[],
  selection: readonly string[],
): Emphasis {
  const wanted = new Set(selection)
  const chosenNodes = new Set(nodes.filter(({ id }) => wanted.has(id)).map(({ id }) => id))
  const near = new Set(chosenNodes)
  const chosen = new Set(chosenNodes)
  const lifted = new Set<string>()
  for (const { id, source, target } of edges) {
    if (wanted.has(id)) chosen.add(id)
    else if (!chosenNodes.has(source) && !chosenNodes.has(target)) continue
    lifted.add(id)
    near.add(source).add(target)
  }
  return { chosen, near, lifted }
}
