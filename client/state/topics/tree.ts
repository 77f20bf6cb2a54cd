export interface TreeTopic {
  id: string
  label: string
  count: number
  /** Id of the broader topic. */
  broader: string | null
}

export interface TreeNode {
  topic: TreeTopic
  children: TreeNode[]
}

/** Topics under the broader ones, each level by name. One whose broader topic is not listed stands at the top. */
export function topicTree(topics: readonly TreeTopic[]): TreeNode[] {
  const nodes = new Map(topics.map((topic) => [topic.id, { topic, children: [] as TreeNode[] }]))
  const roots: TreeNode[] = []
  for (const node of nodes.values()) {
    const parent = node.topic.broader === null ? undefined : nodes.get(node.topic.broader)
    if (parent && !isBelow(parent, node, nodes)) parent.children.push(node)
    else roots.push(node)
  }
  const byName = (a: TreeNode, b: TreeNode): number =>
    a.topic.label.localeCompare(b.topic.label, 'en') || (a.topic.id < b.topic.id ? -1 : 1)
  for (const node of nodes.values()) node.children.sort(byName)
  return roots.sort(byName)
}

/** Guards against a circle: is the first somewhere under the second? */
function isBelow(node: TreeNode, above: TreeNode, nodes: ReadonlyMap<string, TreeNode>): boolean {
  const seen = new Set<string>()
  let current: TreeNode | undefined = node
  while (current && !seen.has(current.topic.id)) {
    if (current === above) return true
    seen.add(current.topic.id)
    current = current.topic.broader === null ? undefined : nodes.get(current.topic.broader)
  }
  return false
}
