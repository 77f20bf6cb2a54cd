import fc from 'fast-check'
import {
  type EntityId,
  type EntityKind,
  type Graph,
  kindOfId,
  RELATION_KIND,
  RELATION_KINDS,
  type RelationKind,
  STRENGTHS,
} from '../../graph/model/index.js'
import { GraphBuilder } from './graphs.js'

/** Few and much alike, so that names, ties and hits meet. */
const WORDS = [
  'river',
  'rivers',
  'harbour',
  'flood',
  'floods',
  'dam',
  'water',
  'data',
  'of',
  'the',
  'RIV/SC/2021/4',
  'Côte',
]

const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const names = fc.array(name, { maxLength: 6 })
const some = fc.nat({ max: 1_000_000 })
const day = fc.constantFrom('2019-03-01', '2020-01-01', '2020-12-31', '2021-05-03')

const parts = fc.record({
  bodies: fc.array(name, { minLength: 1, maxLength: 3 }),
  meetings: fc.array(
    fc.record({ body: some, year: fc.option(fc.constantFrom(2019, 2020, 2021)), day: fc.option(day), label: name }),
    { maxLength: 5 },
  ),
  items: fc.array(fc.record({ meeting: some, label: name }), { maxLength: 5 }),
  documents: fc.array(fc.record({ meeting: fc.option(some), label: name, read: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
  recommendations: fc.array(
    fc.record({
      meeting: fc.option(some),
      document: fc.option(some),
      text: fc.option(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })),
      strength: fc.option(fc.constantFrom(...STRENGTHS)),
    }),
    { maxLength: 10 },
  ),
  topics: names,
  countries: fc.array(name, { maxLength: 4 }),
  organisations: fc.array(fc.record({ label: name, alias: fc.option(name) }), { maxLength: 5 }),
  groups: fc.array(name, { maxLength: 2 }),
  instruments: fc.array(name, { maxLength: 2 }),
  resolutions: fc.array(fc.option(some), { maxLength: 3 }),
  people: fc.array(name, { maxLength: 2 }),
  passages: fc.array(
    fc.record({
      document: some,
      // A word, or an entity named by a word.
      words: fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.option(some, { freq: 3 })), {
        minLength: 1,
        maxLength: 12,
      }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  relations: fc.array(
    fc.record({
      kind: fc.constantFrom(...RELATION_KINDS),
      source: some,
      target: some,
      qualifier: fc.option(some),
      meeting: fc.option(some),
      confidence: fc.constantFrom(0.25, 0.5, 1),
      inferred: fc.boolean(),
      evidence: fc.array(some, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 90 },
  ),
  redirects: fc.array(some, { maxLength: 3 }),
})
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never

/** Whole valid graphs of every kind of entity and relation: consistent, sorted, with evidence. Exported for whoever tests what reads graphs. */
export function arbitraryGraph(): fc.Arbitrary<Graph> {
  return parts.map(toGraph)
}

function toGraph(given: Parts): Graph {
  const g = new GraphBuilder()
  const ids: EntityId[] = []
  const keep = (id: EntityId) => {
    ids.push(id)
    return id
  }
  const pick = <T>(from: readonly T[], which: number | null): T | null =>
    which === null || from.length === 0 ? null : (from[which % from.length] ?? null)
  const bodies = given.bodies.map((label, index) =>
    keep(g.body(`body-${index}`, { label, symbolSeries: index ? null : 'RIV/SC' })),
  )
  const meetings = given.meetings.map(({ body, year, day, label }, index) => {
    const facts = { label, year: day ? Number(day.slice(0, 4)) : year, startDate: day, ordinal: index + 1 }
    return keep(g.meeting(`body/${index}`, pick(bodies, body) ?? '', facts))
  })
  given.items.forEach(({ meeting, label }, index) => {
    const of = pick(meetings, meeting)
    if (of) keep(g.item(of, String(index + 1), { label, position: index }))
  })
  const documents = given.documents.map(({ meeting, label, read }, index) =>
    keep(
      g.document(`paper-${index}`, { label, meeting: pick(meetings, meeting), inCorpus: read, symbol: `RIV/${index}` }),
    ),
  )
  given.recommendations.forEach(({ meeting, document, text, strength }, index) => {
    const facts = {
      meeting: pick(meetings, meeting),
      document: pick(documents, document),
      text: text?.join(' ') ?? null,
    }
    keep(g.recommendation(`body/${index}`, { label: `Recommendation ${index}`, strength, ...facts }))
  })
  given.topics.forEach((label, index) => {
    keep(g.topic(`topic-${index}`, { label }))
  })
  given.countries.forEach((label, index) => {
    keep(g.country(`AA${'ABCD'[index]}`, { label }))
  })
  given.organisations.forEach(({ label, alias }, index) => {
    keep(g.organisation(`organisation-${index}`, { label, aliases: alias === null ? [] : [alias] }))
  })
  given.groups.forEach((label, index) => {
    keep(g.group(`group-${index}`, { label }))
  })
  given.instruments.forEach((label, index) => {
    keep(g.instrument(`instrument-${index}`, { label }))
  })
  given.resolutions.forEach((body, index) => {
    keep(g.resolution(`body/${index + 1}`, pick(bodies, body)))
  })
  given.people.forEach((label, index) => {
    keep(g.person(`person-${index}`, { label, roles: ['Head of the river office'] }))
  })
  const passages = given.passages.map(({ document, words }, index) => {
    const marked = words.map(([word, entity]) => (entity === null ? word : `[${word}](${pick(ids, entity)})`))
    return g.passage(pick(documents, document) ?? '', String(index), marked.join(' '))
  })
  for (const { kind, source, target, qualifier, meeting, confidence, inferred, evidence } of given.relations) {
    const rule = RELATION_KIND[kind]
    const ends = [pick(ofKinds(ids, rule.from), source), pick(ofKinds(ids, rule.to), target)] as const
    if (ends[0] === null || ends[1] === null) continue
    g.relation(kind, ends[0], ends[1], {
      qualifier: rule.qualifiers ? pick(rule.qualifiers, qualifier) : null,
      meeting: pick(meetings, meeting),
      confidence,
      inferred: inferred && rule.mayBeInferred,
      on: evidence.map((which) => pick(passages, which) ?? ''),
    })
  }
  given.redirects.forEach((to, index) => {
    g.redirects[`topic:former-${index}`] = pick(ids, to) ?? ''
  })
  return g.done()
}

function ofKinds(ids: readonly EntityId[], kinds: readonly EntityKind[]): EntityId[] {
  return ids.filter((id) => kinds.some((kind) => kindOfId(id) === kind))
}

/** A kind of relation for a request, now and then none. */
export const someRelations: fc.Arbitrary<RelationKind[] | undefined> = fc.option(
  fc.uniqueArray(fc.constantFrom(...RELATION_KINDS), { minLength: 1, maxLength: 8 }),
  { nil: undefined },
)

/** Few entities with many relations between them, so that there are many paths, of equal and of different weight. */
export function denseGraph(): fc.Arbitrary<Graph> {
  const pair = fc.tuple(fc.nat(7), fc.nat(7))
  return fc
    .record({
      repeats: fc.uniqueArray(pair, { maxLength: 12, selector: String }),
      about: fc.uniqueArray(pair, { minLength: 15, maxLength: 45, selector: String }),
      named: fc.uniqueArray(pair, { maxLength: 15, selector: String }),
    })
    .map(({ repeats, about, named }) => {
      const g = new GraphBuilder()
      const texts = Array.from({ length: 8 }, (_, index) => g.recommendation(`r/${index}`))
      // Ids that do not sort as relations to them do.
      const topics = Array.from({ length: 8 }, (_, index) => (index % 2 ? g.topic(`t-${index}`) : g.body(`b-${index}`)))
      for (const [a, b] of repeats) if (a !== b) g.relation('REITERATES', texts[a] ?? '', texts[b] ?? '')
      for (const [a, b] of about) {
        const target = topics[b] ?? ''
        g.relation(target.startsWith('topic:') ? 'ABOUT' : 'ADDRESSED_TO', texts[a] ?? '', target)
      }
      for (const [a, b] of named) g.relation('MENTIONS', texts[a] ?? '', topics[b] ?? '', { qualifier: 'OTHER' })
      return g.done()
    })
}
