import { ENTITY_KIND, type Relation } from '../model/index.js'
import type { StoredEntity } from '../store/graph-store.js'
import type { Chunk } from './format.js'
import type { GraphSource } from './source.js'

/**
 * JSON-LD 1.1: topics as SKOS concepts, other kinds as schema.org types where one fits,
 * each relation as a resource of its own (so that it can bear its evidence) and as a plain
 * property from source to target; evidence as PROV quotations of passages. Documents with
 * a symbol are linked to their address at undocs.org.
 */
export async function* writeJsonld(source: GraphSource): AsyncGenerator<Chunk> {
  yield { file: null, text: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n` }
  let separator = ''
  const next = (value: object): Chunk => {
    const text = `${separator}${JSON.stringify(value)}`
    separator = ',\n'
    return { file: null, text }
  }
  for await (const entity of source.entities()) yield next(entityNode(entity))
  for await (const passage of source.passages()) {
    yield next({
      '@id': passage.id,
      '@type': 'Passage',
      isPartOf: passage.document,
      text: passage.text,
      position: passage.position,
      citation: passage.citation,
      ...(passage.page === null ? {} : { pageStart: passage.page }),
    })
  }
  for await (const relation of source.relations()) for (const node of relationNodes(relation)) yield next(node)
  yield { file: null, text: '\n]}\n' }
}

const OWN = 'urn:rapporteur:'

const CONTEXT = {
  '@version': 1.1,
  '@vocab': `${OWN}term:`,
  '@base': OWN,
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  // Prefixes of our ids, so that `country:ITA` is an address of ours.
  ...Object.fromEntries(
    [...Object.values(ENTITY_KIND).map(({ prefix }) => prefix), 'passage', 'relation'].map((prefix) => [
      prefix,
      { '@id': `${OWN}${prefix}:`, '@prefix': true },
    ]),
  ),
  label: 'schema:name',
  title: 'schema:headline',
  alias: 'schema:alternateName',
  text: 'schema:text',
  citation: 'schema:citation',
  position: 'schema:position',
  pageStart: 'schema:pageStart',
  startDate: 'schema:startDate',
  endDate: 'schema:endDate',
  identifier: 'schema:identifier',
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
  isPartOf: { '@id': 'schema:isPartOf', '@type': '@id' },
  prefLabel: 'skos:prefLabel',
  altLabel: 'skos:altLabel',
  broader: { '@id': 'skos:broader', '@type': '@id' },
  related: { '@id': 'skos:related', '@type': '@id' },
  source: { '@type': '@id' },
  target: { '@type': '@id' },
  meeting: { '@type': '@id' },
  quotes: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
}

const TYPES: Record<StoredEntity['kind'], string[]> = {
  BODY: ['Body', 'schema:Organization'],
  MEETING: ['Meeting', 'schema:Event'],
  AGENDA_ITEM: ['AgendaItem'],
  DOCUMENT: ['Document', 'schema:CreativeWork'],
  RECOMMENDATION: ['Recommendation', 'schema:CreativeWork'],
  TOPIC: ['Topic', 'skos:Concept'],
  COUNTRY: ['Country', 'schema:Country'],
  ORGANISATION: ['Organisation', 'schema:Organization'],
  ACTOR_GROUP: ['ActorGroup'],
  INSTRUMENT: ['Instrument', 'schema:Legislation'],
  RESOLUTION: ['Resolution', 'schema:Legislation'],
  PERSON: ['Person', 'schema:Person'],
}

function entityNode(entity: StoredEntity): object {
  const names =
    entity.kind === 'TOPIC'
      ? { prefLabel: entity.label, altLabel: entity.aliases }
      : { label: entity.label, title: entity.title, alias: entity.aliases }
  const addresses = entity.links.map(({ url }) => url)
  if (entity.kind === 'DOCUMENT' && entity.symbol !== null)
    addresses.push(`https://undocs.org/${encodeURI(entity.symbol)}`)
  return {
    '@id': entity.id,
    '@type': TYPES[entity.kind],
    ...names,
    ...factsOf(entity),
    ...(addresses.length > 0 ? { sameAs: addresses } : {}),
  }
}

function factsOf(entity: StoredEntity): object {
  switch (entity.kind) {
    case 'MEETING':
      return present({
        startDate: entity.startDate,
        endDate: entity.endDate,
        year: entity.year,
        ordinal: entity.ordinal,
        city: entity.city,
      })
    case 'DOCUMENT':
      return present({ identifier: entity.symbol, documentType: entity.type, date: entity.date })
    case 'RECOMMENDATION':
      return present({ identifier: entity.number, text: entity.fullText, strength: entity.strength })
    case 'COUNTRY':
      return present({ identifier: entity.iso3, m49: entity.m49 })
    case 'AGENDA_ITEM':
    case 'RESOLUTION':
      return { identifier: entity.number }
    default:
      return {}
  }
}

function relationNodes(relation: Relation): object[] {
  const plain = { BROADER: 'broader', RELATED: 'related' }[relation.kind as string] ?? relation.kind
  return [
    { '@id': relation.source, [plain]: { '@id': relation.target } },
    {
      '@id': `relation:${encodeURIComponent(relation.id)}`,
      '@type': ['Relation', 'prov:Entity'],
      relationKind: relation.kind,
      source: relation.source,
      target: relation.target,
      ...present({ qualifier: relation.qualifier, meeting: relation.meeting, asPrinted: relation.asPrinted }),
      confidence: relation.confidence,
      inferred: relation.inferred,
      evidence: relation.evidence.map(({ passage, start, end, rule }) => ({ quotes: passage, start, end, rule })),
    },
  ]
}

function present(facts: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
}
