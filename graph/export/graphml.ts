import { ENTITY_FACTS, type FlatFact, RELATION_FACTS } from './facts.js'
import type { Chunk } from './format.js'
import type { GraphSource } from './source.js'
import { escapeXml } from './xml.js'

/** GraphML 1.0 (graphml.graphdrawing.org): directed, several edges between two nodes allowed. */
export async function* writeGraphml(source: GraphSource): AsyncGenerator<Chunk> {
  const chunk = (text: string): Chunk => ({ file: null, text })
  yield chunk('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
  yield chunk(`${keys('node', ENTITY_FACTS)}${keys('edge', RELATION_FACTS)}`)
  yield chunk(`<graph id="rapporteur-${escapeXml(source.version)}" edgedefault="directed">\n`)
  for await (const entity of source.entities()) {
    yield chunk(`<node id="${escapeXml(entity.id)}">${data('node', ENTITY_FACTS, entity)}</node>\n`)
  }
  for await (const relation of source.relations()) {
    const ends = `source="${escapeXml(relation.source)}" target="${escapeXml(relation.target)}"`
    yield chunk(`<edge id="${escapeXml(relation.id)}" ${ends}>${data('edge', RELATION_FACTS, relation)}</edge>\n`)
  }
  yield chunk('</graph>\n</graphml>\n')
}

/** GraphML's name for a type. */
const TYPES = { string: 'string', integer: 'long', double: 'double', boolean: 'boolean' }

function keys<T>(of: 'node' | 'edge', facts: readonly FlatFact<T>[]): string {
  return facts
    .map(({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join('')
}

function data<T>(of: 'node' | 'edge', facts: readonly FlatFact<T>[], item: T): string {
  return facts
    .map((fact) => ({ name: fact.name, value: fact.of(item) }))
    .filter(({ value }) => value !== null)
    .map(({ name, value }) => `<data key="${of}-${name}">${escapeXml(String(value))}</data>`)
    .join('')
}
