import * as z from 'zod'
import {
  type Diagnostic,
  type Document,
  diagnosticSchema,
  type Entity,
  entitySchema,
  localPart,
  type Passage,
  passageSchema,
  type Relation,
  referencesOf,
  relationSchema,
} from '../../graph/model/index.js'
import { groupBy } from '../assembly/groups.js'
import type { KeptReading } from '../assembly/index.js'
import { UnreadableFile } from '../finding.js'
import type { EntityDraft, Reading, ReadPassage } from '../reading.js'

/**
 * A graph that another Rapporteur exported as JSONL, as the readings that would make it: one
 * for each document that was read, with what it states. Imported beside other documents it
 * is united with what they say, alone it gives the same graph.
 */

const head = z.object({
  record: z.literal('corpus'),
  format: z.literal('rapporteur-graph'),
  formatVersion: z.literal(1),
})

const formerId = z.object({ former: z.string(), present: z.string() })

/** True where a file's beginning is that of such an export. */
export function isExport(name: string, bytes: Uint8Array): boolean {
  return (
    name.toLowerCase().endsWith('.jsonl') &&
    new TextDecoder().decode(bytes.subarray(0, 100)).includes('rapporteur-graph')
  )
}

/** @throws UnreadableFile that names the line. */
export function readingsOfExport(bytes: Uint8Array): KeptReading[] {
  const exported = parse(new TextDecoder().decode(bytes))
  const entities = new Map(exported.entities.map((entity) => [entity.id, entity]))
  const passages = groupBy(exported.passages, ({ document }) => document)
  const documentOf = new Map(exported.passages.map(({ id, document }) => [id, document]))
  const statements = groupBy(
    exported.relations.flatMap((relation) =>
      [...new Set(relation.evidence.map(({ passage }) => documentOf.get(passage)))].map((document) => ({
        document,
        relation,
      })),
    ),
    ({ document }) => document,
  )
  const findings = groupBy(exported.diagnostics, ({ document }) => document)
  const former = groupBy(exported.formerIds, ({ present }) => present)
  return exported.entities
    .filter((entity): entity is Document => entity.kind === 'DOCUMENT' && entity.inCorpus)
    .flatMap((document) => {
      const own = passages.get(document.id) ?? []
      const stated = (statements.get(document.id) ?? []).map(({ relation }) => relation)
      const [first, ...others] = document.sources.map((source) => ({
        importedAt: source.importedAt,
        reading: readingOf(document, source, own, stated, findings.get(document.id) ?? [], entities, former),
      }))
      return first ? [first, ...others.map(sourceOnly)] : []
    })
}

/** A further file of a document: its words are not in the export, which quotes the first. */
function sourceOnly(kept: KeptReading): KeptReading {
  const emptied = { entities: [], passages: [], assertions: [], findings: [], repairs: Number.MAX_SAFE_INTEGER }
  return { ...kept, reading: { ...kept.reading, ...emptied } }
}

function parse(text: string) {
  const exported = {
    entities: [] as Entity[],
    formerIds: [] as z.infer<typeof formerId>[],
    passages: [] as Passage[],
    relations: [] as Relation[],
    diagnostics: [] as Diagnostic[],
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      const value: { record?: unknown } = JSON.parse(line)
      if (index === 0) head.parse(value)
      else if (value.record === 'entity') exported.entities.push(entitySchema.parse(value))
      else if (value.record === 'formerId') exported.formerIds.push(formerId.parse(value))
      else if (value.record === 'passage') exported.passages.push(passageSchema.parse(value))
      else if (value.record === 'relation') exported.relations.push(relationSchema.parse(value))
      else if (value.record === 'diagnostic') exported.diagnostics.push(diagnosticSchema.parse(value))
      else throw new Error(`record ${JSON.stringify(value.record)} is none of an export`)
    } catch (error) {
      throw new UnreadableFile(`line ${index + 1}: ${reasonOf(error)}`)
    }
  }
  return exported
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues
    return issue ? `${issue.path.join('.')}: ${issue.message}` : 'not of the export’s form'
  }
  return error instanceof Error ? error.message : String(error)
}

function readingOf(
  document: Document,
  file: Reading['file'],
  passages: readonly Passage[],
  relations: readonly Relation[],
  diagnostics: readonly Diagnostic[],
  entities: ReadonlyMap<string, Entity>,
  former: ReadonlyMap<string, { former: string; present: string }[]>,
): Reading {
  const keys = new Map(passages.map(({ id }) => [id, id.slice(`passage:${localPart(document.id)}/`.length)]))
  const named = new Set([
    ...referencesOf(document),
    ...passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
    ...relations.flatMap(({ source, target, meeting }) => [source, target, ...(meeting === null ? [] : [meeting])]),
  ])
  const drafts = draftsOf(named, entities).filter(({ entity }) => entity.id !== document.id)
  const formerly = [document, ...drafts.map(({ entity }) => entity)].flatMap(({ id }) => former.get(id) ?? [])
  return {
    file: { name: file.name, format: file.format, sha256: file.sha256 },
    document,
    part: null,
    entities: drafts,
    passages: passages.map((passage) => readPassage(passage, keys.get(passage.id) ?? passage.id)),
    assertions: relations.map(({ id: _, evidence, ...relation }) => ({
      ...relation,
      evidence: evidence.flatMap((words) => {
        const passage = keys.get(words.passage)
        return passage === undefined ? [] : [{ ...words, passage }]
      }),
    })),
    index: [],
    listed: [],
    repairs: 0,
    findings: diagnostics.map(({ severity, rule, message, line, page, written, implied, passage }) => ({
      severity,
      rule,
      message,
      place: { line, page },
      ...(written === null ? {} : { written }),
      ...(implied === null ? {} : { implied }),
      ...(passage === null ? {} : { passage: keys.get(passage) ?? passage }),
    })),
    former: Object.fromEntries(formerly.map((id) => [id.former, id.present])),
  }
}

/** The entities with these ids and all that their facts name. */
function draftsOf(ids: ReadonlySet<string>, entities: ReadonlyMap<string, Entity>): EntityDraft[] {
  const drafts = new Map<string, EntityDraft>()
  const add = (id: string) => {
    const entity = entities.get(id)
    if (!entity || drafts.has(id)) return
    drafts.set(id, { entity, keys: [] })
    referencesOf(entity).forEach(add)
  }
  ids.forEach(add)
  return [...drafts.values()]
}

function readPassage(passage: Passage, key: string): ReadPassage {
  const { kind, number, section, text, line, page, mentions } = passage
  return {
    key,
    kind,
    number,
    section,
    role: 'OTHER',
    text,
    place: { line, page },
    parent: null,
    item: null,
    mentions,
  }
}
