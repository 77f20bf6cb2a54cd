import {
  compareIds,
  type Diagnostic,
  type Entity,
  type Graph,
  inconsistencies,
  type Mention,
  type Passage,
  type Relation,
  type RelationKind,
  relationId,
} from '../../graph/model/index.js'

/**
 * A small graph with something of every kind, made up for the tests of the API: a
 * conference on forests, its working group on fires and three meetings of that group.
 */
export function forestGraph(): Graph {
  const graph: Graph = {
    entities: entities().sort((a, b) => compareIds(a.id, b.id)),
    passages: PASSAGES,
    relations: relations().sort((a, b) => compareIds(a.id, b.id)),
    diagnostics: DIAGNOSTICS,
    redirects: {
      'topic:fire': 'topic:forest-fires',
      'organisation:food-and-agriculture-organization': 'organisation:fao',
    },
  }
  const wrong = inconsistencies(graph)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return graph
}

/** The same with so many working groups of the same making, whose meetings share topics, countries and organisations. */
export function grownForest(groups: number): Graph {
  const text = JSON.stringify(forestGraph())
  const copies = Array.from({ length: groups }, (_, n) => JSON.parse(text.replaceAll('fc', `fc${n}`)) as Graph)
  const once = <Item extends { id: string }>(items: Item[]) =>
    [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => compareIds(a.id, b.id))
  return {
    entities: once(copies.flatMap(({ entities }) => entities)),
    relations: once(copies.flatMap(({ relations }) => relations)),
    passages: copies.flatMap(({ passages }) => passages),
    diagnostics: copies.flatMap(({ diagnostics }) => diagnostics),
    redirects: copies[0]?.redirects ?? {},
  }
}

export const MEETING = 'meeting:fc-wg.1/2021'
export const EARLIER = 'meeting:fc-wg.1/2019'
export const YEAR_ONLY = 'meeting:fc-wg.1/2017'
export const REPORT = 'document:fc-wg.1/2021/report'

const named = (label: string, title = label, aliases: string[] = []) => ({ label, title, aliases, links: [] })

function entities(): Entity[] {
  const meeting = (year: number, ordinal: number | null, start: string | null, end: string | null) => ({
    kind: 'MEETING' as const,
    id: `meeting:fc-wg.1/${year}`,
    ...named(`Working Group on Fires (${year})`),
    body: 'body:fc-wg.1',
    ordinal,
    year,
    startDate: start,
    endDate: end,
    city: start && 'Nairobi',
    format: start ? ('HYBRID' as const) : null,
    plenaryMeetings: start ? 4 : null,
  })
  const item = (number: string, key: string, title: string, position: number, parent: string | null = null) => ({
    kind: 'AGENDA_ITEM' as const,
    id: `agenda-item:fc-wg.1/2021/${key}`,
    ...named(`Item ${number} (2021)`, title),
    meeting: MEETING,
    number,
    parent,
    position,
  })
  const document = (id: string, title: string, symbol: string | null, inCorpus: boolean, meetingId: string | null) => ({
    kind: 'DOCUMENT' as const,
    id,
    ...named(symbol ?? title, title),
    symbol,
    symbolInferred: false,
    type: inCorpus ? ('REPORT' as const) : ('OTHER' as const),
    distribution: inCorpus ? ('GENERAL' as const) : null,
    date: inCorpus ? '2021-07-09' : null,
    language: inCorpus ? 'en' : null,
    meeting: meetingId,
    inCorpus,
    sources: inCorpus
      ? [{ name: 'report.txt', format: 'text/plain', sha256: 'a'.repeat(64), importedAt: '2026-01-02T03:04:05.000Z' }]
      : [],
  })
  const recommendation = (year: number, number: number, text: string | null, facts: Partial<Entity> = {}) =>
    ({
      kind: 'RECOMMENDATION' as const,
      id: `recommendation:fc-wg.1/${year}/${number}`,
      ...named(`Recommendation ${number} (${year})`, text ?? `Recommendation ${number} (${year})`),
      number: String(number),
      compilationReference: null,
      text,
      fullText: text,
      subparagraphs: [],
      footnotes: [],
      meeting: `meeting:fc-wg.1/${year}`,
      document: year === 2021 ? REPORT : null,
      agendaItem: null,
      section: null,
      addressees: [],
      operatives: [],
      strength: null,
      ...facts,
    }) as Entity
  const topic = (id: string, title: string) => ({ kind: 'TOPIC' as const, id: `topic:${id}`, ...named(title) })
  const country = (iso3: string, label: string, title = label) => ({
    kind: 'COUNTRY' as const,
    id: `country:${iso3}`,
    ...named(label, title),
    iso3,
    m49: { FRA: '250', KEN: '404', ITA: '380' }[iso3] ?? null,
    region: 'Somewhere',
  })
  return [
    { kind: 'BODY', id: 'body:fc', ...named('Conference on Forests'), symbolSeries: 'FC' },
    { kind: 'BODY', id: 'body:fc-wg.1', ...named('Working Group on Fires'), symbolSeries: 'FC/WG.1' },
    meeting(2021, 2, '2021-06-27', '2021-06-28'),
    meeting(2019, 1, '2019-09-11', '2019-09-13'),
    meeting(2017, null, null, null),
    item('1', '1', 'Opening of the meeting', 0),
    item('2', '2', 'Early warning', 1),
    item('2 (a)', '2-a', 'Early warning: satellites', 2, 'agenda-item:fc-wg.1/2021/2'),
    document(REPORT, 'Report on the meeting of the Working Group on Fires', 'FC/WG.1/2021/4', true, MEETING),
    document('document:FC/WG.1/2021/2', 'FC/WG.1/2021/2', 'FC/WG.1/2021/2', false, MEETING),
    recommendation(2021, 1, 'States parties are urged to share satellite pictures of forest fires without delay.', {
      addressees: [{ text: 'States parties', actor: 'group:states-parties', indirect: false }],
      operatives: [
        { phrase: 'are urged to', verb: 'share', strength: 'STRONG', hedges: [], intensifiers: ['without delay'] },
      ],
      strength: 'STRONG',
      agendaItem: 'agenda-item:fc-wg.1/2021/2',
      footnotes: [`passage:fc-wg.1/2021/report/fn-1`],
    } as Partial<Entity>),
    recommendation(2021, 2, 'States parties may wish to invite FAO to train fire watchers.', {
      addressees: [
        { text: 'States parties', actor: 'group:states-parties', indirect: false },
        { text: 'FAO', actor: 'organisation:fao', indirect: true },
      ],
      operatives: [{ phrase: 'may wish to', verb: 'invite', strength: 'OPTIONAL', hedges: [], intensifiers: [] }],
      strength: 'OPTIONAL',
    } as Partial<Entity>),
    recommendation(2021, 10, 'States parties are encouraged to keep water near forests.', {
      operatives: [{ phrase: 'are encouraged to', verb: 'keep', strength: 'SOFT', hedges: [], intensifiers: [] }],
      strength: 'SOFT',
    } as Partial<Entity>),
    recommendation(2019, 1, 'States parties are urged to share satellite pictures of forest fires without delay.'),
    recommendation(2017, 25, null),
    topic('forest-fires', 'Forest fires'),
    topic('forest-fires-satellites', 'Forest fires, satellites'),
    topic('water', 'Water'),
    country('FRA', 'France', 'French Republic'),
    country('KEN', 'Kenya'),
    country('ITA', 'Italy'),
    {
      kind: 'ORGANISATION',
      id: 'organisation:fao',
      ...named('FAO', 'Food and Agriculture Organization of the United Nations'),
      abbreviation: 'FAO',
      type: 'UN_ENTITY',
    },
    {
      kind: 'ORGANISATION',
      id: 'organisation:un',
      ...named('United Nations'),
      abbreviation: 'UN',
      type: 'INTERGOVERNMENTAL',
    },
    { kind: 'ACTOR_GROUP', id: 'group:states-parties', ...named('States parties') },
    { kind: 'INSTRUMENT', id: 'instrument:forest-convention', ...named('Forest Convention') },
    { kind: 'INSTRUMENT', id: 'instrument:fire-protocol', ...named('Fire Protocol') },
    { kind: 'RESOLUTION', id: 'resolution:fc/3/1', ...named('Resolution 3/1'), number: '3/1', body: 'body:fc' },
    { kind: 'PERSON', id: 'person:ada-moss', ...named('Ada Moss'), roles: ['Chair'] },
    { kind: 'PERSON', id: 'person:ben-fern', ...named('Ben Fern'), roles: ['Fire officer of Kenya'] },
  ]
}

/** `key`, kind and text; a name in double square brackets marks a mention: `[[organisation:fao|FAO]]`. */
const TEXTS: readonly [key: string, kind: Passage['kind'], text: string][] = [
  [
    'recommendation-1',
    'RECOMMENDATION',
    'States parties are urged to share satellite pictures of forest fires without delay.',
  ],
  ['fn-1', 'FOOTNOTE', 'See the work of [[organisation:un|the United Nations]].'],
  [
    'recommendation-2',
    'RECOMMENDATION',
    'States parties may wish to invite [[organisation:fao|FAO]] to train fire watchers under the [[instrument:forest-convention|Forest Convention]].',
  ],
  ['recommendation-10', 'RECOMMENDATION', 'States parties are encouraged to keep water near forests.'],
  ['5', 'PARAGRAPH', 'The Working Group met from 27 to 28 June 2021, chaired by [[person:ada-moss|Ada Moss]].'],
  [
    '6',
    'PARAGRAPH',
    'On items 2 and 2 (a), statements were made by parties: [[country:KEN|Kenya]] and [[country:FRA|France]].',
  ],
  ['7', 'PARAGRAPH', 'The observer for [[organisation:fao|FAO]] also made a statement.'],
  ['8', 'PARAGRAPH', '[[person:ben-fern|Ben Fern]], fire officer of Kenya, spoke as panellist under item 2.'],
  [
    '9',
    'PARAGRAPH',
    'The following parties attended: [[country:FRA|France]], [[country:ITA|Italy]] and [[country:KEN|Kenya]].',
  ],
  ['10', 'PARAGRAPH', '[[organisation:fao|FAO]] attended as an observer. It also attended in 2019.'],
  [
    '11',
    'PARAGRAPH',
    'By resolution 3/1 the Conference on Forests set up the Working Group on Fires, see FC/WG.1/2021/2.',
  ],
  [
    '12',
    'PARAGRAPH',
    'Forest fires; forest fires, satellites; water: recommendations 1, 2 and 10 and, of 2019, recommendation 1 and, of 2017, paragraph 25.',
  ],
]

const PASSAGES: Passage[] = TEXTS.map(([key, kind, marked], position) => {
  const mentions: Mention[] = []
  let text = ''
  for (const part of marked.split(/(\[\[.+?\]\])/)) {
    const [, entity, words] = /^\[\[(.+?)\|(.+)\]\]$/.exec(part) ?? []
    if (entity && words) {
      mentions.push({ start: text.length, end: text.length + words.length, entity, rule: 'test', confidence: 1 })
    }
    text += words ?? part
  }
  return {
    id: `passage:fc-wg.1/2021/report/${key}`,
    document: REPORT,
    kind,
    number: /^\d+$/.test(key) ? key : null,
    section: kind === 'PARAGRAPH' ? ['Proceedings'] : ['Recommendations'],
    text,
    position,
    page: null,
    line: position + 1,
    citation: `FC/WG.1/2021/4, ${/^\d+$/.test(key) ? `para. ${key}` : key}`,
    mentions,
  }
})

function relations(): Relation[] {
  const relation = (
    kind: RelationKind,
    source: string,
    target: string,
    places: readonly (readonly [key: string, words: string])[],
    facts: Partial<Relation> = {},
  ): Relation => ({
    id: relationId(kind, source, target, facts.qualifier ?? null),
    kind,
    source,
    target,
    qualifier: null,
    confidence: facts.inferred ? 0.8 : 1,
    inferred: false,
    meeting: null,
    asPrinted: null,
    evidence: places.map(([key, words]) => evidenceOf(key, words)),
    ...facts,
  })
  const rec = (year: number, number: number) => `recommendation:fc-wg.1/${year}/${number}`
  const item = (key: string) => `agenda-item:fc-wg.1/2021/${key}`
  const here = { meeting: MEETING }
  const all = [1, 2, 10].map((number) => rec(2021, number))
  const at12 = [['12', 'recommendations 1, 2 and 10']] as const
  return [
    relation('SUBSIDIARY_OF', 'body:fc-wg.1', 'body:fc', [['11', 'the Conference on Forests']]),
    relation('ESTABLISHED_BY', 'body:fc-wg.1', 'resolution:fc/3/1', [['11', 'resolution 3/1']]),
    relation('ADOPTED_BY', 'resolution:fc/3/1', 'body:fc', [['11', 'the Conference on Forests']]),
    ...[2017, 2019, 2021].map((year) =>
      relation('SESSION_OF', `meeting:fc-wg.1/${year}`, 'body:fc-wg.1', [['11', 'Working Group on Fires']], {
        meeting: `meeting:fc-wg.1/${year}`,
      }),
    ),
    ...['1', '2', '2-a'].map((key) => relation('ITEM_OF', item(key), MEETING, [['6', 'items 2 and 2 (a)']], here)),
    relation('DOCUMENT_OF', REPORT, MEETING, [['5', 'The Working Group met']], here),
    relation('CITES', REPORT, 'document:FC/WG.1/2021/2', [['11', 'FC/WG.1/2021/2']], here),
    relation('CITES', REPORT, 'resolution:fc/3/1', [['11', 'resolution 3/1']], here),
    relation('CHAIRED', 'person:ada-moss', MEETING, [['5', 'Ada Moss']], here),
    relation('OPENED', 'person:ada-moss', MEETING, [['5', 'Ada Moss']], here),
    relation('PANELLIST_ON', 'person:ben-fern', item('2'), [['8', 'Ben Fern']], {
      ...here,
      asPrinted: 'fire officer of Kenya',
    }),
    relation('REPRESENTED', 'person:ben-fern', 'country:KEN', [['8', 'fire officer of Kenya']], here),
    ...(['FRA', 'ITA', 'KEN'] as const).map((iso3) =>
      relation('ATTENDED', `country:${iso3}`, MEETING, [['9', { FRA: 'France', ITA: 'Italy', KEN: 'Kenya' }[iso3]]], {
        ...here,
        qualifier: 'PARTY',
        asPrinted: 'parties',
      }),
    ),
    relation('ATTENDED', 'organisation:fao', MEETING, [['10', 'FAO']], { ...here, qualifier: 'UN_ENTITY' }),
    relation('ATTENDED', 'organisation:fao', EARLIER, [['10', 'It also attended in 2019']], {
      meeting: EARLIER,
      qualifier: 'UN_ENTITY',
    }),
    ...(['KEN', 'FRA'] as const).flatMap((iso3) =>
      ['2', '2-a'].map((key) =>
        relation('SPOKE_ON', `country:${iso3}`, item(key), [['6', { FRA: 'France', KEN: 'Kenya' }[iso3]]], {
          ...here,
          qualifier: 'PARTY',
        }),
      ),
    ),
    relation('SPOKE_ON', 'organisation:fao', MEETING, [['7', 'FAO']], { ...here, qualifier: 'UN_ENTITY' }),
    ...all.map((id) => relation('ADOPTED_AT', id, MEETING, at12, here)),
    ...all.map((id) => relation('CONTAINED_IN', id, REPORT, at12, here)),
    relation('ADOPTED_AT', rec(2019, 1), EARLIER, [['12', 'of 2019, recommendation 1']], { meeting: EARLIER }),
    relation('ADOPTED_AT', rec(2017, 25), YEAR_ONLY, [['12', 'of 2017, paragraph 25']], { meeting: YEAR_ONLY }),
    relation('UNDER_ITEM', rec(2021, 1), item('2'), [['recommendation-1', 'satellite pictures']], here),
    relation('ABOUT', rec(2021, 1), 'topic:forest-fires-satellites', at12, here),
    relation('ABOUT', rec(2021, 2), 'topic:forest-fires', at12, here),
    relation('ABOUT', rec(2021, 10), 'topic:forest-fires', at12, here),
    relation('ABOUT', rec(2021, 10), 'topic:water', at12, here),
    relation('ABOUT', rec(2019, 1), 'topic:forest-fires', [['12', 'of 2019, recommendation 1']], { meeting: EARLIER }),
    relation('ABOUT', rec(2017, 25), 'topic:water', [['12', 'of 2017, paragraph 25']], { meeting: YEAR_ONLY }),
    relation('ABOUT', item('2'), 'topic:forest-fires', [['6', 'items 2']], here),
    relation('BROADER', 'topic:forest-fires-satellites', 'topic:forest-fires', [['12', 'forest fires, satellites']]),
    relation('CONCERNS', 'topic:water', 'organisation:un', [['fn-1', 'the United Nations']], { inferred: true }),
    relation('ADDRESSED_TO', rec(2021, 1), 'group:states-parties', [['recommendation-1', 'States parties']], {
      ...here,
      qualifier: 'DIRECT',
    }),
    relation('ADDRESSED_TO', rec(2021, 2), 'group:states-parties', [['recommendation-2', 'States parties']], {
      ...here,
      qualifier: 'DIRECT',
    }),
    relation('ADDRESSED_TO', rec(2021, 2), 'organisation:fao', [['recommendation-2', 'FAO']], {
      ...here,
      qualifier: 'INDIRECT',
    }),
    relation('MENTIONS', rec(2021, 2), 'organisation:fao', [['recommendation-2', 'FAO']], {
      ...here,
      qualifier: 'RECOMMENDATION',
    }),
    relation('MENTIONS', rec(2021, 1), 'organisation:un', [['fn-1', 'the United Nations']], {
      ...here,
      qualifier: 'RECOMMENDATION',
    }),
    relation('MENTIONS', rec(2021, 2), 'instrument:forest-convention', [['recommendation-2', 'Forest Convention']], {
      ...here,
      qualifier: 'RECOMMENDATION',
    }),
    relation('SUPPLEMENTS', 'instrument:fire-protocol', 'instrument:forest-convention', [
      ['recommendation-2', 'Forest Convention'],
    ]),
    relation('PART_OF', 'organisation:fao', 'organisation:un', [['fn-1', 'the United Nations']], { inferred: true }),
    relation('TAKEN_UP_AS', rec(2019, 1), item('2'), [['recommendation-1', 'satellite pictures']], {
      ...here,
      inferred: true,
    }),
    relation('REITERATES', rec(2021, 1), rec(2019, 1), [['recommendation-1', 'are urged to share']], {
      ...here,
      inferred: true,
      confidence: 1,
    }),
  ]
}

/** The words where they first stand in the passage. */
function evidenceOf(key: string, words: string) {
  const passage = PASSAGES.find(({ id }) => id.endsWith(`/${key}`))
  const start = passage?.text.indexOf(words) ?? -1
  if (!passage || start < 0) throw new Error(`"${words}" does not stand in ${key}`)
  return { passage: passage.id, start, end: start + words.length, rule: 'test' }
}

const DIAGNOSTICS: Diagnostic[] = [
  {
    severity: 'WARNING',
    rule: 'index-reference-mismatch',
    message: 'The row gives another place than the others imply.',
    file: 'report.txt',
    line: 12,
    page: null,
    written: 'II.7',
    implied: 'II.6',
    document: REPORT,
    passage: 'passage:fc-wg.1/2021/report/12',
  },
  {
    severity: 'INFO',
    rule: 'unplaced',
    message: 'No rule could place this.',
    file: 'report.txt',
    line: 13,
    page: null,
    written: null,
    implied: null,
    document: null,
    passage: null,
  },
]
