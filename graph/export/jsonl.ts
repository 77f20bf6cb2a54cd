import type { Chunk } from './format.js'
import type { GraphSource } from './source.js'

/** Everything, one JSON object a line, which `record` says what it is: corpus, then entities, their former ids, passages, relations with their evidence, diagnostics. */
export async function* writeJsonl(source: GraphSource): AsyncGenerator<Chunk> {
  const line = (record: string, value: object): Chunk => ({
    file: null,
    text: `${JSON.stringify({ record, ...value })}\n`,
  })
  yield line('corpus', {
    format: 'rapporteur-graph',
    formatVersion: 1,
    version: source.version,
    importedAt: source.importedAt,
  })
  for await (const { degree: _, ...entity } of source.entities()) yield line('entity', entity)
  for await (const id of source.formerIds()) yield line('formerId', id)
  for await (const passage of source.passages()) yield line('passage', passage)
  for await (const relation of source.relations()) yield line('relation', relation)
  for await (const diagnostic of source.diagnostics()) yield line('diagnostic', diagnostic)
}
