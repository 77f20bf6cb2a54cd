import {
  type AgendaItem,
  type Body,
  type Capacity,
  type Country,
  compareIds,
  type Diagnostic,
  type Document,
  type Entity,
  type EntityBase,
  type EntityId,
  entityId,
  type Graph,
  localPart,
  type Meeting,
  type Mention,
  type Organisation,
  type Passage,
  passageId,
  type Recommendation,
  type Relation,
  type RelationKind,
  relationId,
} from '../../graph/model/index.js'
import { comparePassages } from '../../graph/store/search/rank.js'

type Base = Partial<Omit<EntityBase, 'id' | 'kind'>>

/** Facts of one that has none but its names. */
function base(id: EntityId, given: Base) {
  const label = given.label ?? localPart(id)
  return { id, label, title: given.title ?? label, aliases: given.aliases ?? [], links: given.links ?? [] }
}

export interface RelationFacts {
  qualifier?: string | null
  meeting?: EntityId | null
  confidence?: number
  inferred?: boolean
  asPrinted?: string | null
  /** Passages it rests on, with the words; the whole passage where none are given. */
  on?: (string | [passage: string, words: string])[]
}

/** Makes small valid graphs by hand: facts that a case does not speak of have plain defaults. */
export class GraphBuilder {
  private readonly entities = new Map<EntityId, Entity>()
  private readonly passages = new Map<string, Passage>()
  private readonly relations = new Map<string, Relation>()
  readonly diagnostics: Diagnostic[] = []
  readonly redirects: Record<string, string> = {}

  body(local: string, facts: Base & Partial<Body> = {}): EntityId {
    const id = entityId('BODY', local)
    return this.add({ symbolSeries: null, ...facts, ...base(id, facts), kind: 'BODY' })
  }

  meeting(local: string, body: EntityId, facts: Base & Partial<Meeting> = {}): EntityId {
    const none = { ordinal: null, year: null, startDate: null, endDate: null, city: null, format: null }
    const id = entityId('MEETING', local)
    return this.add({ ...none, plenaryMeetings: null, ...facts, ...base(id, facts), kind: 'MEETING', body })
  }

  item(meeting: EntityId, number: string, facts: Base & Partial<AgendaItem> = {}): EntityId {
    const id = entityId('AGENDA_ITEM', localPart(meeting), number.replace(/[^a-z0-9]+/g, '-').replace(/-$/, ''))
    return this.add({ parent: null, position: 0, ...facts, ...base(id, facts), kind: 'AGENDA_ITEM', meeting, number })
  }

  document(local: string, facts: Base & Partial<Document> = {}): EntityId {
    const none = { symbol: null, symbolInferred: false, distribution: null, date: null, language: null, meeting: null }
    const id = entityId('DOCUMENT', local)
    const given = { ...none, type: 'REPORT' as const, inCorpus: true, sources: [], ...facts }
    return this.add({ ...given, ...base(id, facts), kind: 'DOCUMENT' })
  }

  recommendation(local: string, facts: Base & Partial<Recommendation> = {}): EntityId {
    const none = { compilationReference: null, text: null, fullText: facts.text ?? null, meeting: null, document: null }
    const lists = { subparagraphs: [], footnotes: [], addressees: [], operatives: [] }
    const id = entityId('RECOMMENDATION', local)
    const number = local.slice(local.lastIndexOf('/') + 1)
    const given = { ...none, ...lists, number, agendaItem: null, section: null, strength: null, ...facts }
    return this.add({ ...given, ...base(id, facts), kind: 'RECOMMENDATION' })
  }

  topic(local: string, facts: Base = {}): EntityId {
    return this.add({ ...base(entityId('TOPIC', local), facts), kind: 'TOPIC' })
  }

  country(iso3: string, facts: Base & Partial<Country> = {}): EntityId {
    return this.add({
      m49: null,
      region: null,
      ...facts,
      ...base(entityId('COUNTRY', iso3), facts),
      kind: 'COUNTRY',
      iso3,
    })
  }

  organisation(local: string, facts: Base & Partial<Organisation> = {}): EntityId {
    const given = { abbreviation: null, type: 'INTERGOVERNMENTAL' as const, ...facts }
    return this.add({ ...given, ...base(entityId('ORGANISATION', local), facts), kind: 'ORGANISATION' })
  }

  group(local: string, facts: Base = {}): EntityId {
    return this.add({ ...base(entityId('ACTOR_GROUP', local), facts), kind: 'ACTOR_GROUP' })
  }

  instrument(local: string, facts: Base = {}): EntityId {
    return this.add({ ...base(entityId('INSTRUMENT', local), facts), kind: 'INSTRUMENT' })
  }

  resolution(local: string, body: EntityId | null, facts: Base = {}): EntityId {
    const number = local.slice(local.indexOf('/') + 1)
    return this.add({ ...base(entityId('RESOLUTION', local), facts), kind: 'RESOLUTION', number, body })
  }

  person(local: string, facts: Base & { roles?: string[] } = {}): EntityId {
    return this.add({ ...base(entityId('PERSON', local), facts), kind: 'PERSON', roles: facts.roles ?? [] })
  }

  private add(entity: Entity): EntityId {
    this.entities.set(entity.id, entity)
    return entity.id
  }

  has(id: EntityId): boolean {
    return this.entities.has(id)
  }

  /** Words in brackets name an entity: `Remarks by [Italy](country:ITA).` */
  passage(document: EntityId, key: string, marked: string, facts: Partial<Passage> = {}): string {
    const mentions: Mention[] = []
    let text = ''
    for (const { 0: all, 1: words, 2: entity } of marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)|[^[]+|\[/g)) {
      if (words && entity) {
        mentions.push({ start: text.length, end: text.length + words.length, entity, rule: 'names', confidence: 1 })
      }
      text += words ?? all
    }
    const id = passageId(document, key)
    const position = facts.position ?? [...this.passages.values()].filter((one) => one.document === document).length
    const none = {
      kind: 'PARAGRAPH' as const,
      number: key,
      section: [],
      page: null,
      line: null,
      citation: `para. ${key}`,
    }
    this.passages.set(id, { ...none, ...facts, id, document, text, position, mentions })
    return id
  }

  relation(kind: RelationKind, source: EntityId, target: EntityId, facts: RelationFacts = {}): string {
    const { qualifier = null, meeting = null, confidence = 1, inferred = false, asPrinted = null, on = [] } = facts
    const id = relationId(kind, source, target, qualifier)
    const evidence = (on.length > 0 ? on : [this.somewhere()]).map((place) => {
      const [passage, words] = typeof place === 'string' ? [place, null] : place
      const text = this.passages.get(passage)?.text ?? ''
      const start = words === null ? 0 : text.indexOf(words)
      return { passage, start, end: words === null ? text.length : start + words.length, rule: 'rule' }
    })
    this.relations.set(id, { id, kind, source, target, qualifier, confidence, inferred, meeting, asPrinted, evidence })
    return id
  }

  attended(who: EntityId, meeting: EntityId, qualifier: Capacity, on?: RelationFacts['on']): string {
    return this.relation('ATTENDED', who, meeting, { qualifier, meeting, ...(on ? { on } : {}) })
  }

  /** A passage for relations whose evidence a case does not speak of. */
  private somewhere(): string {
    const document = this.has('document:evidence')
      ? 'document:evidence'
      : this.document('evidence', { label: 'Evidence' })
    const id = passageId(document, '1')
    return this.passages.has(id) ? id : this.passage(document, '1', 'Said somewhere.')
  }

  done(): Graph {
    const byId = (a: { id: string }, b: { id: string }) => compareIds(a.id, b.id)
    return {
      entities: [...this.entities.values()].sort(byId),
      relations: [...this.relations.values()].sort(byId),
      passages: [...this.passages.values()].sort(comparePassages),
      diagnostics: this.diagnostics,
      redirects: this.redirects,
    }
  }
}

export function build(make: (graph: GraphBuilder) => void): Graph {
  const builder = new GraphBuilder()
  make(builder)
  return builder.done()
}

export const emptyGraph: Graph = { entities: [], relations: [], passages: [], diagnostics: [], redirects: {} }

/** Two bodies with three meetings, who took part in what way, what was recommended to whom on what. */
export const assembly: Graph = build((g) => {
  const committee = g.body('committee', {
    label: 'Committee',
    title: 'Standing Committee on Rivers',
    symbolSeries: 'RIV/SC',
  })
  const panel = g.body('panel', { label: 'Panel', title: 'Panel on Harbours' })
  const first = g.meeting('committee/2019', committee, { label: 'Committee 2019', year: 2019, ordinal: 1 })
  const second = g.meeting('committee/2021', committee, {
    label: 'Committee 2021',
    year: 2021,
    ordinal: 2,
    startDate: '2021-05-03',
    endDate: '2021-05-04',
  })
  const third = g.meeting('panel/2021', panel, { label: 'Panel 2021', year: 2021, startDate: '2021-09-01' })
  const undated = g.meeting('panel/session-9', panel, { label: 'Panel, ninth session', ordinal: 9 })
  const items = ['1', '2', '2 (a)', '10'].map((number, position) =>
    g.item(second, number, {
      label: `Item ${number}`,
      position,
      parent: number === '2 (a)' ? `agenda-item:committee/2021/2` : null,
    }),
  )
  const report = g.document('committee/2021/report', {
    label: 'Report 2021',
    title: 'Report on the second meeting',
    symbol: 'RIV/SC/2021/4',
    meeting: second,
  })
  const earlier = g.document('RIV/SC/2019/3', {
    label: 'Report 2019',
    symbol: 'RIV/SC/2019/3',
    meeting: first,
    inCorpus: false,
  })
  const paper = g.document('paper', { label: 'A paper', type: 'BACKGROUND_PAPER' })
  const italy = g.country('ITA', { label: 'Italy', title: 'Italy, Republic of', m49: '380' })
  g.country('CIV', {
    label: 'Côte d’Ivoire',
    title: 'the Republic of Côte d’Ivoire',
    aliases: ['Ivory Coast'],
    m49: '384',
  })
  const niger = g.country('NER', { label: 'Niger', aliases: ['the Niger'], m49: '562' })
  const nigeria = g.country('NGA', { label: 'Nigeria', m49: '566' })
  const river = g.organisation('river-watch', {
    label: 'River Watch',
    abbreviation: 'RW',
    aliases: ['Watch on Rivers'],
  })
  const union = g.organisation('harbour-union', { label: 'Harbour Union', title: 'Union of Harbours' })
  const parties = g.group('states-parties', { label: 'States parties' })
  const treaty = g.instrument('river-treaty', { label: 'River Treaty' })
  const resolution = g.resolution('committee/7/1', committee, { label: 'Resolution 7/1' })
  const chair = g.person('ana-lund', { label: 'Ana Lund', roles: ['Head of the river office of Italy'] })
  const water = g.topic('water', { label: 'Water' })
  const flood = g.topic('water-floods', { label: 'Floods', title: 'Water, floods' })
  const dams = g.topic('water-floods-dams', { label: 'Dams' })
  const watching = g.topic('river-watch', { label: 'River Watch', title: 'River Watch' })

  const p1 = g.passage(
    report,
    '1',
    'The [Committee](body:committee) met. [River Watch](organisation:river-watch) and [Italy](country:ITA) attended.',
  )
  const p2 = g.passage(
    report,
    '2',
    '[Italy](country:ITA) spoke on floods and the flooding of harbours; [Italy](country:ITA) thanked all.',
  )
  const p3 = g.passage(
    report,
    'recommendation-1',
    'States parties should share data on floods with [River Watch](organisation:river-watch).',
    { kind: 'RECOMMENDATION' },
  )
  const p4 = g.passage(report, 'fn-1', 'See RIV/SC/2019/3 and [resolution 7/1](resolution:committee/7/1).', {
    kind: 'FOOTNOTE',
  })
  const q1 = g.passage(paper, '1', 'Data on the sharing of rivers, and floods of data.')

  for (const meeting of [first, second]) g.relation('SESSION_OF', meeting, committee)
  for (const meeting of [third, undated]) g.relation('SESSION_OF', meeting, panel)
  for (const item of items) g.relation('ITEM_OF', item, second, { meeting: second })
  g.relation('DOCUMENT_OF', report, second, { meeting: second, on: [p1] })
  g.relation('DOCUMENT_OF', earlier, first, { meeting: first, on: [p4] })
  g.relation('CITES', report, earlier, { meeting: second, on: [[p4, 'RIV/SC/2019/3']] })
  g.relation('CITES', report, report, { meeting: second, on: [p4] })
  g.attended(italy, second, 'PARTY', [[p1, 'Italy']])
  g.attended(river, second, 'INTERGOVERNMENTAL_ORGANISATION', [[p1, 'River Watch']])
  g.attended(italy, first, 'PARTY')
  g.attended(niger, first, 'OBSERVER_STATE')
  g.attended(union, third, 'INTERGOVERNMENTAL_ORGANISATION')
  g.attended(river, undated, 'INTERGOVERNMENTAL_ORGANISATION')
  g.relation('SPOKE_ON', italy, items[1] ?? '', { qualifier: 'PARTY', meeting: second, on: [[p2, 'Italy']] })
  g.relation('SPOKE_ON', italy, items[3] ?? '', { qualifier: 'PARTY', meeting: second, on: [[p2, 'Italy']] })
  g.relation('CHAIRED', chair, second, { meeting: second, on: [p1] })
  g.relation('REPRESENTED', chair, italy)
  const recommendations = [
    g.recommendation('committee/2021/1', {
      label: 'Recommendation 1 (2021)',
      title: 'States parties should share data on floods with River Watch.',
      text: 'States parties should share data on floods with River Watch.',
      meeting: second,
      document: report,
      agendaItem: items[1] ?? null,
      strength: 'STRONG',
    }),
    g.recommendation('committee/2021/10', {
      label: 'Recommendation 10 (2021)',
      title: 'States may wish to build dams.',
      text: 'States may wish to build dams.',
      meeting: second,
      document: report,
      strength: 'OPTIONAL',
    }),
    g.recommendation('committee/2021/2', { label: 'Recommendation 2 (2021)', meeting: second, document: report }),
    g.recommendation('committee/2019/para-8-b', {
      label: 'Paragraph 8 (b) (2019)',
      number: '8 (b)',
      meeting: first,
      document: earlier,
    }),
    g.recommendation('paper/para-3', {
      label: 'Paragraph 3',
      number: '3',
      document: paper,
      text: 'Harbours are invited to flood dams.',
      strength: 'SOFT',
    }),
  ]
  const [r1 = '', r10 = '', r2 = '', old = '', loose = ''] = recommendations
  for (const [one, meeting, document] of [
    [r1, second, report],
    [r10, second, report],
    [r2, second, report],
    [old, first, earlier],
  ] as const) {
    g.relation('ADOPTED_AT', one, meeting, { meeting })
    g.relation('CONTAINED_IN', one, document, { meeting, on: [p3] })
  }
  g.relation('CONTAINED_IN', loose, paper, { on: [q1] })
  g.relation('UNDER_ITEM', r1, items[1] ?? '', { meeting: second, on: [p3] })
  g.relation('ABOUT', r1, flood, { meeting: second, on: [[p3, 'floods']] })
  g.relation('ABOUT', r1, watching, { meeting: second, on: [[p3, 'River Watch']] })
  g.relation('ABOUT', r10, dams, { meeting: second })
  g.relation('ABOUT', r2, flood, { meeting: second })
  g.relation('ABOUT', r2, dams, { meeting: second })
  g.relation('ABOUT', old, flood, { meeting: first })
  g.relation('ABOUT', old, water, { meeting: first })
  g.relation('ABOUT', loose, dams, { inferred: true, confidence: 0.6 })
  g.relation('ABOUT', items[1] ?? '', water, { meeting: second })
  g.relation('BROADER', flood, water, { inferred: true, confidence: 0.9 })
  g.relation('BROADER', dams, flood)
  g.relation('CONCERNS', watching, river, { inferred: true })
  g.relation('ADDRESSED_TO', r1, parties, { qualifier: 'DIRECT', meeting: second, on: [[p3, 'States parties']] })
  g.relation('ADDRESSED_TO', old, panel, { qualifier: 'INDIRECT', meeting: first })
  g.relation('ADDRESSED_TO', old, italy, { qualifier: 'DIRECT', meeting: first })
  g.relation('MENTIONS', r1, river, { qualifier: 'RECOMMENDATION', meeting: second, on: [[p3, 'River Watch']] })
  g.relation('MENTIONS', r1, treaty, { qualifier: 'RECOMMENDATION', meeting: second })
  g.relation('MENTIONS', old, river, { qualifier: 'RECOMMENDATION', meeting: first })
  g.relation('MENTIONS', items[1] ?? '', union, { qualifier: 'DELIBERATIONS', meeting: second, on: [p2] })
  g.relation('MENTIONS', report, italy, { qualifier: 'OTHER', meeting: second, on: [[p1, 'Italy']] })
  g.relation('CITES', r1, resolution, { meeting: second, on: [p4] })
  g.relation('REITERATES', r1, old, { meeting: second, inferred: true, confidence: 0.7 })
  g.relation('SUPPLEMENTS', treaty, g.instrument('charter', { label: 'Charter of Waters' }))
  g.relation('ESTABLISHED_BY', panel, resolution)
  g.country('FJI', { label: 'Fiji', title: 'the Republic of Fiji' })
  g.redirects['document:old-report'] = report
  g.redirects['topic:floods'] = flood
  g.redirects['country:NIG'] = nigeria
  const finding = { line: null, page: null, written: null, implied: null, document: null, passage: null }
  g.diagnostics.push(
    {
      ...finding,
      severity: 'WARNING',
      rule: 'unplaced',
      message: 'A line',
      file: 'a.txt',
      line: 2,
      written: 'x',
      implied: 'y',
    },
    { ...finding, severity: 'WARNING', rule: 'unplaced', message: 'A line', file: 'a.txt', line: 2 },
    {
      ...finding,
      severity: 'ERROR',
      rule: 'count',
      message: 'Counted otherwise',
      file: 'a.txt',
      line: 10,
      document: report,
      passage: p1,
    },
    { ...finding, severity: 'INFO', rule: 'whole', message: 'Of the file', file: 'a.txt' },
    { ...finding, severity: 'INFO', rule: 'whole', message: 'Of the file', file: 'b.txt', page: 3 },
  )
})
