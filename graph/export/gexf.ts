import { ENTITY_FACTS, type FlatFact, RELATION_FACTS } from './facts.js'
import type { Chunk } from './format.js'
import type { GraphSource } from './source.js'
import { escapeXml } from './xml.js'

/** GEXF 1.2 (gexf.net), which Gephi and networkx read. The facts `label` and `kind` are GEXF's own label and an edge's kind. */
export async function* writeGexf(source: GraphSource): AsyncGenerator<Chunk> {
  const chunk = (text: string): Chunk => ({ file: null, text })
  const nodeFacts = ENTITY_FACTS.filter(({ name }) => name !== 'label')
  yield chunk('<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n')
  yield chunk(
    `<meta lastmodifieddate="${escapeXml(source.importedAt.slice(0, 10))}"><creator>Rapporteur</creator><description>Corpus version ${escapeXml(source.version)}</description></meta>\n`,
  )
  yield chunk('<graph defaultedgetype="directed" mode="static">\n')
  yield chunk(`${attributes('node', nodeFacts)}${attributes('edge', RELATION_FACTS)}<nodes>\n`)
  for await (const entity of source.entities()) {
    yield chunk(
      `<node id="${escapeXml(entity.id)}" label="${escapeXml(entity.label)}">${values(nodeFacts, entity)}</node>\n`,
    )
  }
  yield chunk('</nodes>\n<edges>\n')
  for await (const relation of source.relations()) {
    const ends = `source="${escapeXml(relation.source)}" target="${escapeXml(relation.target)}"`
    yield chunk(
      `<edge id="${escapeXml(relation.id)}" ${ends} label="${relation.kind}">${values(RELATION_FACTS, relation)}</edge>\n`,
    )
  }
  yield chunk('</edges>\n</graph>\n</gexf>\n')
}

function attributes<T>(of: 'node' | 'edge', facts: readonly FlatFact<T>[]): string {
  const list = facts.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`).join('')
  return `<attributes class="${of}">${list}</attributes>\n`
}

function values<T>(facts: readonly FlatFact<T>[], item: T): string {
  const list = facts
    .map((fact) => ({ name: fact.name, value: fact.of(item) }))
    .filter(({ value }) => value !== null)
    .map(({ name, value }) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`)
  return `<attvalues>${list.join('')}</attvalues>`
}
