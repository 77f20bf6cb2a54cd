import { ApiError, reach } from '../../api/request.js'
import { saveFile } from '../../components/save-button.js'
import type { Visible } from '../../state/explore/visible.js'

/** What the server writes of the entities on the canvas and the relations between them, evidence kept. */
export const EXPORTS = [
  { name: 'CSV, entities', path: 'csv/nodes.csv', file: 'entities.csv' },
  { name: 'CSV, relations', path: 'csv/relations.csv', file: 'relations.csv' },
  { name: 'GraphML', path: 'graphml', file: 'graph.graphml' },
  { name: 'GEXF', path: 'gexf', file: 'graph.gexf' },
  { name: 'JSON-LD', path: 'jsonld', file: 'graph.jsonld' },
] as const

export type Export = (typeof EXPORTS)[number]

/** @throws ApiError in the server's words. */
export async function saveExport(
  { path, file }: Export,
  { entities, relations, relationKinds }: Visible,
): Promise<void> {
  const present = [...relationKinds.values()].reduce((sum, tally) => sum + tally.present, 0)
  const response = await reach(`/export/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ids: entities.map(({ id }) => id),
      // All between them, unless some are left out.
      ...(relations.length < present && { relations: relations.map(({ id }) => id) }),
    }),
  })
  if (!response.ok) throw new ApiError(await response.text(), 'EXPORT')
  saveFile(file, await response.blob())
}
