import { type EntityId, relationId } from '../../graph/model/index.js'
import { type Authorities, loadAuthorities } from '../authorities/index.js'
import { agendaItemOf } from '../entities/drafts.js'
import { addRecommendations } from '../entities/recommendations.js'
import { EntityRegister } from '../entities/register.js'
import { Resolver } from '../entities/resolve.js'
import { findSetting, type Setting } from '../entities/setting.js'
import type { Finding } from '../finding.js'
import { contextBodies, mentionsOfDocument } from '../mentions/find-mentions.js'
import type { ContextBody } from '../mentions/mention.js'
import type { Reading } from '../reading.js'
import type { StructuredDocument } from '../structure/structured-document.js'
import type { Assertion } from './assertion.js'
import type { NamedPassage, RuleContext } from './context.js'
import { listsAgenda } from './items.js'
import { RULES } from './rules.js'
import { reportSharedNames } from './shared-names.js'
import { compareCounts } from './stated-counts.js'
import { withTopics } from './topics-named.js'
import { reportUnknownPeople } from './unknown-people.js'
import { findUnplaced } from './unplaced.js'

/** What one file says: entities, the passages that name them, and relations with the words that state them. */
export function toReading(structured: StructuredDocument, authorities: Authorities): Reading {
  const entities = new EntityRegister()
  const setting = findSetting(structured, authorities, entities)
  const resolver = new Resolver(entities, authorities, setting)
  const findings = [...structured.findings]
  const context: RuleContext = {
    structured,
    authorities,
    entities,
    setting,
    resolver,
    items: addAgenda(structured, setting, entities),
    passages: namedPassages(structured, setting, entities, resolver, findings),
    recommendations: addRecommendations(structured, setting, entities),
    findings,
  }
  const assertions = merged(RULES.flatMap((rule) => rule(context)))
  compareCounts(context)
  findUnplaced(context, assertions)
  return {
    file: structured.file,
    document: setting.document,
    part: setting.part,
    entities: entities.all(),
    passages: withTopics(context).map(({ notes: _, cells: __, origins: ___, mentions, ...passage }) => ({
      ...passage,
      mentions: mentions.map(({ start, end, entity, rule, confidence }) => ({ start, end, entity, rule, confidence })),
    })),
    assertions,
    index: structured.index,
    listed: structured.documentation,
    repairs: structured.repairs,
    findings: context.findings,
  }
}

function addAgenda(
  structured: StructuredDocument,
  { meeting }: Setting,
  entities: EntityRegister,
): Map<string, EntityId> {
  if (meeting === null) return new Map()
  const isWhole = listsAgenda(structured)
  return new Map(
    structured.agenda.map(({ number, title }, index) => [
      number,
      entities.add(agendaItemOf(meeting, number, title, isWhole ? index : Number.parseInt(number, 10))),
    ]),
  )
}

function namedPassages(
  { passages }: StructuredDocument,
  setting: Setting,
  entities: EntityRegister,
  resolver: Resolver,
  findings: Finding[],
): NamedPassage[] {
  const found = mentionsOfDocument(
    passages.map(({ text }) => text),
    bodiesOf(setting, entities),
  )
  const named = passages.map((passage, index) => ({
    ...passage,
    mentions: (found[index] ?? []).flatMap((mention) => resolver.resolve(mention) ?? []),
  }))
  reportUnknownPeople(passages, found, resolver, findings)
  reportSharedNames(passages, found, findings)
  return named
}

/** The document's body and those above it, by reference data or, where these do not know it, by the cover, else by the series of its symbol. */
function bodiesOf({ body, organs }: Setting, entities: EntityRegister): ContextBody[] {
  if (body === null) return []
  const listed = contextBodies(body.authority?.id ?? null)
  const entity = entities.get(body.id)
  if (listed.length > 0 && listed[0]) {
    const names = entity ? [entity.title, entity.label, ...listed[0].names] : listed[0].names
    return [{ ...listed[0], id: body.id, names: [...new Set(names)] }, ...listed.slice(1)]
  }
  const above = organs
    .slice(0, -1)
    .reverse()
    .flatMap((organ) => contextBodies(organ.body.authority?.id ?? null))
  const names = entity ? [entity.title, entity.label] : []
  const series = entities.of('BODY', body.id)?.symbolSeries
  if (above.length === 0 && series) above.push(...contextBodies(loadAuthorities().bodyOfSymbol(series)?.id ?? null))
  return [{ id: body.id, names, secretariat: above[0]?.secretariat ?? null }, ...above]
}

/** One assertion for each relation, with all places that state it; those from which it would only follow count where none states it. */
function merged(assertions: readonly Assertion[]): Assertion[] {
  const byId = new Map<string, Assertion>()
  for (const one of assertions) {
    if (one.evidence.length === 0) continue
    const id = relationId(one.kind, one.source, one.target, one.qualifier)
    const known = byId.get(id)
    if (known !== undefined && one.inferred && !known.inferred) continue
    byId.set(
      id,
      known === undefined || (known.inferred && !one.inferred)
        ? one
        : {
            ...known,
            confidence: Math.max(known.confidence, one.confidence),
            meeting: known.meeting ?? one.meeting,
            asPrinted: known.asPrinted ?? one.asPrinted,
            evidence: [...known.evidence, ...one.evidence],
          },
    )
  }
  return [...byId.values()]
}
