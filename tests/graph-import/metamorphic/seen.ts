import type { Entity, Graph } from '../../../graph/model/index.js'
import { read, toGraph } from '../../../graph-import/pipeline.js'

/** What a reader sees of a graph, one line a fact, so that a difference names itself. Names of files, lines and pages are left out. */
export function seen(graph: Graph): string[] {
  const texts = new Map(graph.passages.map(({ id, text }) => [id, text]))
  return [
    ...graph.entities.map((entity) => `${entity.id} ${JSON.stringify(withoutFiles(entity))}`),
    ...graph.relations.map(
      ({ id, inferred, asPrinted, evidence }) =>
        `${id} ${JSON.stringify({
          inferred,
          asPrinted,
          quotes: evidence.map(({ passage, start, end }) => `${passage}: ${texts.get(passage)?.slice(start, end)}`),
        })}`,
    ),
  ].sort()
}

function withoutFiles(entity: Entity): Entity {
  return entity.kind === 'DOCUMENT' ? { ...entity, sources: [] } : entity
}

/** The graph of one file alone. */
export async function graphOfFile(name: string, bytes: Uint8Array): Promise<Graph> {
  return toGraph([{ reading: await read(name, bytes), importedAt: '2026-01-01T00:00:00.000Z' }])
}

export function graphOfText(text: string): Promise<Graph> {
  return graphOfFile('report.txt', new TextEncoder().encode(text))
}

/** Facts of one list that the other lacks, both ways; two empty lists where they say the same. */
export function difference(
  expected: readonly string[],
  found: readonly string[],
): { lost: string[]; gained: string[] } {
  const [before, after] = [new Set(expected), new Set(found)]
  return {
    lost: expected.filter((fact) => !after.has(fact)),
    gained: found.filter((fact) => !before.has(fact)),
  }
}

/** No difference. */
export const NONE = { lost: [], gained: [] }
