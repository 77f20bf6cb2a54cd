import * as z from 'zod'
import { SEVERITIES } from './diagnostic.js'
import type { Entity } from './entity.js'
import { DISTRIBUTIONS, DOCUMENT_TYPES, MEETING_FORMATS, ORGANISATION_TYPES, STRENGTHS } from './entity.js'
import type { Graph } from './graph.js'
import { type EntityId, kindOfId, relationId } from './ids.js'
import { ENTITY_KIND, type EntityKind, RELATION_KIND, RELATION_KINDS } from './ontology.js'
import { PASSAGE_KINDS } from './passage.js'
import type { Relation } from './relation.js'

/** Shapes of what enters from outside: a snapshot, an exported file. */

const id = z.string().regex(/^[a-z-]+:[^\s~]+$/, 'an id such as country:ITA')
const day = z.iso.date().nullable()
const text = z.string().nullable()
const count = z.number().int().nonnegative()
const share = z.number().min(0).max(1)

const base = {
  id,
  label: z.string().min(1),
  title: z.string(),
  aliases: z.array(z.string()),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
}

export const entitySchema: z.ZodType<Entity> = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('BODY'), symbolSeries: text }),
  z.object({
    ...base,
    kind: z.literal('MEETING'),
    body: id,
    ordinal: count.nullable(),
    year: count.nullable(),
    startDate: day,
    endDate: day,
    city: text,
    format: z.enum(MEETING_FORMATS).nullable(),
    plenaryMeetings: count.nullable(),
  }),
  z.object({
    ...base,
    kind: z.literal('AGENDA_ITEM'),
    meeting: id,
    number: z.string(),
    parent: id.nullable(),
    position: count,
  }),
  z.object({
    ...base,
    kind: z.literal('DOCUMENT'),
    symbol: text,
    symbolInferred: z.boolean(),
    type: z.enum(DOCUMENT_TYPES),
    distribution: z.enum(DISTRIBUTIONS).nullable(),
    date: day,
    language: text,
    meeting: id.nullable(),
    inCorpus: z.boolean(),
    sources: z.array(z.object({ name: z.string(), format: z.string(), sha256: z.string(), importedAt: z.string() })),
  }),
  z.object({
    ...base,
    kind: z.literal('RECOMMENDATION'),
    number: z.string(),
    compilationReference: text,
    text,
    fullText: text,
    subparagraphs: z.array(z.object({ letter: z.string(), text: z.string() })),
    footnotes: z.array(z.string()),
    meeting: id.nullable(),
    document: id.nullable(),
    agendaItem: id.nullable(),
    section: text,
    addressees: z.array(z.object({ text: z.string(), actor: id.nullable(), indirect: z.boolean() })),
    operatives: z.array(
      z.object({
        phrase: z.string(),
        verb: z.string(),
        strength: z.enum(STRENGTHS),
        hedges: z.array(z.string()),
        intensifiers: z.array(z.string()),
      }),
    ),
    strength: z.enum(STRENGTHS).nullable(),
  }),
  z.object({ ...base, kind: z.literal('TOPIC') }),
  z.object({ ...base, kind: z.literal('COUNTRY'), iso3: text, m49: text, region: text }),
  z.object({ ...base, kind: z.literal('ORGANISATION'), abbreviation: text, type: z.enum(ORGANISATION_TYPES) }),
  z.object({ ...base, kind: z.literal('ACTOR_GROUP') }),
  z.object({ ...base, kind: z.literal('INSTRUMENT') }),
  z.object({ ...base, kind: z.literal('RESOLUTION'), number: z.string(), body: id.nullable() }),
  z.object({ ...base, kind: z.literal('PERSON'), roles: z.array(z.string()) }),
])

export const relationSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(RELATION_KINDS),
  source: id,
  target: id,
  qualifier: text,
  confidence: share,
  inferred: z.boolean(),
  meeting: id.nullable(),
  asPrinted: text,
  evidence: z.array(z.object({ passage: z.string(), start: count, end: count, rule: z.string() })).min(1),
})

export const passageSchema = z.object({
  id: z.string().min(1),
  document: id,
  kind: z.enum(PASSAGE_KINDS),
  number: text,
  section: z.array(z.string()),
  text: z.string(),
  position: count,
  page: count.nullable(),
  line: count.nullable(),
  citation: z.string(),
  mentions: z.array(z.object({ start: count, end: count, entity: id, rule: z.string(), confidence: share })),
})

export const diagnosticSchema = z.object({
  severity: z.enum(SEVERITIES),
  rule: z.string(),
  message: z.string(),
  file: z.string(),
  line: count.nullable(),
  page: count.nullable(),
  written: text,
  implied: text,
  document: id.nullable(),
  passage: text,
})

/**
 * Everything that must hold between the parts of a graph beyond their shapes: known ends
 * of permitted kinds, ids that say what they name, evidence inside its passage, mentions
 * that do not overlap. Returns what is wrong in plain words, at most `limit` findings.
 */
export function inconsistencies(graph: Graph, limit = 20): string[] {
  const found: string[] = []
  const say = (sentence: string) => {
    if (found.length < limit) found.push(sentence)
  }
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]))
  if (entities.size < graph.entities.length) say('two entities have the same id')
  for (const entity of graph.entities) {
    if (kindOfId(entity.id) !== entity.kind) say(`${entity.id} is not an id of a ${ENTITY_KIND[entity.kind].label}`)
    for (const end of referencesOf(entity))
      if (!entities.has(end)) say(`${entity.id} refers to ${end}, which is not there`)
  }
  const passages = new Map(graph.passages.map((passage) => [passage.id, passage]))
  if (passages.size < graph.passages.length) say('two passages have the same id')
  for (const passage of graph.passages) {
    if (!entities.has(passage.document)) say(`${passage.id} belongs to ${passage.document}, which is not there`)
    let end = 0
    for (const mention of passage.mentions) {
      if (!entities.has(mention.entity)) say(`${passage.id} mentions ${mention.entity}, which is not there`)
      if (mention.start < end || mention.end <= mention.start || mention.end > passage.text.length) {
        say(`${passage.id} has a mention at ${mention.start}–${mention.end} that overlaps another or leaves its text`)
      }
      end = mention.end
    }
  }
  const relations = new Set<string>()
  const checkEnd = ({ id, kind }: Relation, end: EntityId, permitted: readonly EntityKind[]) => {
    const entity = entities.get(end)
    if (!entity) say(`${id} ends at ${end}, which is not there`)
    else if (!permitted.includes(entity.kind)) say(`${id}: ${kind} does not join a ${entity.kind}`)
  }
  for (const relation of graph.relations) {
    const before = relations.size
    if (relations.add(relation.id).size === before) say(`two relations have the id ${relation.id}`)
    if (relation.id !== relationId(relation.kind, relation.source, relation.target, relation.qualifier)) {
      say(`${relation.id} is not the id of what it relates`)
    }
    const rule = RELATION_KIND[relation.kind]
    checkEnd(relation, relation.source, rule.from)
    checkEnd(relation, relation.target, rule.to)
    if (relation.inferred && !rule.mayBeInferred) say(`${relation.id} is inferred, which ${relation.kind} never is`)
    const qualifiers = rule.qualifiers
    if (relation.qualifier !== null && !qualifiers?.includes(relation.qualifier)) {
      say(`${relation.id}: ${relation.kind} has no qualifier ${relation.qualifier}`)
    }
    if (relation.meeting !== null && !entities.has(relation.meeting))
      say(`${relation.id} belongs to ${relation.meeting}, which is not there`)
    if (relation.evidence.length === 0) say(`${relation.id} has no evidence`)
    for (const evidence of relation.evidence) {
      const passage = passages.get(evidence.passage)
      if (!passage) say(`${relation.id} rests on ${evidence.passage}, which is not there`)
      else if (evidence.end > passage.text.length || evidence.end <= evidence.start) {
        say(
          `${relation.id} rests on ${evidence.start}–${evidence.end} of ${evidence.passage}, which is ${passage.text.length} long`,
        )
      }
    }
  }
  return found
}

/** Ids of entities that an entity's own facts name. */
export function referencesOf(entity: Entity): string[] {
  const ends: (string | null)[] = []
  switch (entity.kind) {
    case 'MEETING':
      ends.push(entity.body)
      break
    case 'AGENDA_ITEM':
      ends.push(entity.meeting, entity.parent)
      break
    case 'DOCUMENT':
      ends.push(entity.meeting)
      break
    case 'RECOMMENDATION':
      ends.push(entity.meeting, entity.document, entity.agendaItem, ...entity.addressees.map((a) => a.actor))
      break
    case 'RESOLUTION':
      ends.push(entity.body)
      break
  }
  return ends.filter((end) => end !== null)
}
