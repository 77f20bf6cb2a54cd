import { beforeAll, describe, expect, it } from 'vitest'
import type { Recommendation, RelationKind } from '../../../graph/model/index.js'
import type { Reading } from '../../../graph-import/reading.js'
import { CLEAN, OTHERS, RAW, readingOf } from '../corpus.js'

/** Expectations read off the documents by hand. */
const AGENDA = OTHERS.filter((name) => name.includes('annotated-agenda'))
const ADDENDUM = OTHERS.filter((name) => name.includes('addendum'))
const INDEX = OTHERS.filter((name) => name.includes('index'))

async function only(names: readonly string[]): Promise<Reading> {
  const [name] = names
  if (name === undefined || names.length !== 1) throw new Error(`one file expected, found ${names.join(', ')}`)
  return (await readingOf(name)).reading
}

const words = (reading: Reading, { passage, start, end }: { passage: string; start: number; end: number }) =>
  reading.passages.find(({ key }) => key === passage)?.text.slice(start, end)

const of = (reading: Reading, kind: RelationKind) => reading.assertions.filter((one) => one.kind === kind)

/** The words printed in one passage for relations of a kind and qualifier, in the order of the text. */
function printed(
  reading: Reading,
  kind: RelationKind,
  passage: string,
  qualifier?: string | null,
): (string | undefined)[] {
  return of(reading, kind)
    .filter((one) => qualifier === undefined || one.qualifier === qualifier)
    .flatMap((one) => one.evidence.filter((place) => place.passage === passage))
    .sort((a, b) => a.start - b.start)
    .map((place) => words(reading, place))
}

function recommendation(reading: Reading, id: string): Recommendation {
  const entity = reading.entities.find((draft) => draft.entity.id === id)?.entity
  if (entity?.kind !== 'RECOMMENDATION') throw new Error(`${id} is not there`)
  return entity
}

const MEETING = 'meeting:ctoc-cop-wg.7/2022'
const item = (number: string) => `agenda-item:ctoc-cop-wg.7/2022/${number}`

const PARTIES =
  `Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Belarus|Belgium|Brazil|Bulgaria|Burkina Faso|Cameroon|Canada|Chile|Cuba|Cyprus|Czechia|Democratic Republic of the Congo|Dominican Republic|Ecuador|Egypt|El Salvador|European Union|Finland|France|Germany|Ghana|Greece|Guatemala|Guyana|Honduras|Hungary|India|Indonesia|Iraq|Italy|Japan|Kazakhstan|Kuwait|Kyrgyzstan|Latvia|Lebanon|Mali|Malta|Mauritius|Mexico|Mongolia|Mozambique|Myanmar|Namibia|Netherlands|New Zealand|Nicaragua|Niger|Norway|Oman|Panama|Paraguay|Peru|Philippines|Portugal|Republic of Korea|Republic of Moldova|Romania|Russian Federation|San Marino|Saudi Arabia|Senegal|Serbia|Slovakia|South Africa|Spain|Sudan|Switzerland|Tunisia|Türkiye|Ukraine|United Kingdom|United States|Uruguay|Venezuela (Bolivarian Republic of)|Zambia`.split(
    '|',
  )
const SPOKE_ON_2_AND_3 =
  'Armenia|Azerbaijan|Brazil|Canada|Chile|Democratic Republic of the Congo|Egypt|El Salvador|European Union|France|Guatemala|Honduras|Indonesia|Netherlands|New Zealand|Russian Federation|United Kingdom of Great Britain and Northern Ireland|United States|Venezuela (Bolivarian Republic of)'.split(
    '|',
  )

describe.each([
  ['clean text', CLEAN],
  ['raw text of a PDF', RAW],
])('the report of 2022, %s', (_, files) => {
  let report: Reading
  beforeAll(async () => {
    report = await only(files)
  })

  it('is the report of the ninth meeting, with its facts', () => {
    expect(report.document.id).toBe('document:ctoc-cop-wg.7/2022/report')
    expect(report.document.title).toBe(
      files === CLEAN
        ? 'Report on the meeting of the Working Group on the Smuggling of Migrants held in Vienna on 27 and 28 June 2022'
        : 'Report of the ninth meeting of the Working Group on the Smuggling of Migrants, Vienna, 27 and 28 June 2022',
    )
    const meeting = report.entities.find(({ entity }) => entity.id === MEETING)
    expect(meeting?.entity).toMatchObject({
      label: 'Working Group on the Smuggling of Migrants, 2022',
      title: 'Ninth meeting of the Working Group on the Smuggling of Migrants, Vienna, 27 and 28 June 2022',
      ordinal: 9,
      year: 2022,
      startDate: '2022-06-27',
      endDate: '2022-06-28',
      city: 'Vienna',
      format: 'HYBRID',
      plenaryMeetings: 4,
    })
    expect(meeting?.keys).toEqual(['session:body:ctoc-cop-wg.7#9', 'year:body:ctoc-cop-wg.7#2022'])
  })

  it('tells of the body, its parent and the resolution that established it', () => {
    expect(of(report, 'SUBSIDIARY_OF').map(({ source, target, inferred }) => [source, target, inferred])).toEqual([
      ['body:ctoc-cop-wg.7', 'body:ctoc-cop', false],
    ])
    expect(of(report, 'ESTABLISHED_BY').map(({ source, target }) => [source, target])).toEqual([
      ['body:ctoc-cop-wg.7', 'resolution:ctoc-cop/5/3'],
    ])
    expect(of(report, 'ADOPTED_AT').find(({ source }) => source === 'resolution:ctoc-cop/5/3')?.target).toBe(
      'meeting:ctoc-cop/session-5',
    )
  })

  it('lists the 84 parties, the European Union among them', () => {
    expect(printed(report, 'ATTENDED', '48', 'PARTY')).toEqual(PARTIES)
    expect(PARTIES).toHaveLength(84)
    expect(of(report, 'ATTENDED').find(({ source }) => source === 'organisation:eu')?.qualifier).toBe('PARTY')
    expect(
      of(report, 'ATTENDED').filter(({ asPrinted }) => asPrinted === 'parties to the Smuggling of Migrants Protocol'),
    ).toHaveLength(84)
  })

  it('lists signatories, observers, the Holy See and the Order of Malta', () => {
    expect(printed(report, 'ATTENDED', '49', 'SIGNATORY')).toEqual([
      'Bolivia (Plurinational State of)',
      'Iceland',
      'Ireland',
      'Thailand',
    ])
    expect(printed(report, 'ATTENDED', '50', 'OBSERVER_STATE')).toEqual(
      'Bangladesh|China|Colombia|Iran (Islamic Republic of)|Israel|Jordan|Malaysia|Morocco|Pakistan|Qatar|Saint Lucia|Yemen|Zimbabwe'.split(
        '|',
      ),
    )
    expect(printed(report, 'ATTENDED', '51', 'NON_MEMBER_STATE')).toEqual(['Holy See'])
    expect(printed(report, 'ATTENDED', '52', 'ENTITY')).toEqual(['Sovereign Order of Malta'])
  })

  it('parts intergovernmental organizations from United Nations entities by what each is', () => {
    expect(printed(report, 'ATTENDED', '53', 'INTERGOVERNMENTAL_ORGANISATION')).toEqual([
      'Andean Community',
      'Commonwealth of Independent States',
      'Cooperation Council for the Arab States of the Gulf',
      'Economic Community of West African States',
      'International Centre for Migration Policy Development',
      'INTERPOL',
      'League of Arab States',
      'Parliamentary Assembly of the Mediterranean',
    ])
    expect(printed(report, 'ATTENDED', '53', 'UN_ENTITY')).toEqual([
      'Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict',
      'Office of the United Nations High Commissioner for Refugees',
      'United Nations Conference on Trade and Development',
      'United Nations Development Programme',
      'World Health Organization',
    ])
    expect(of(report, 'ATTENDED')).toHaveLength(116)
  })

  it('reads statements on items 2 and 3 for both', () => {
    for (const number of ['2', '3']) {
      const spoke = of(report, 'SPOKE_ON').filter(({ target }) => target === item(number))
      expect(spoke.map(({ evidence }) => evidence.map((place) => words(report, place)))).toEqual(
        SPOKE_ON_2_AND_3.map((name) => [name]),
      )
      expect(new Set(spoke.map(({ qualifier }) => qualifier))).toEqual(new Set(['PARTY']))
    }
  })

  it('reads statements on items 4 and 5', () => {
    const spoke = (number: string) =>
      of(report, 'SPOKE_ON')
        .filter(({ target }) => target === item(number))
        .map(({ source, qualifier }) => `${source} ${qualifier}`)
    expect(spoke('4')).toEqual([
      'country:ARM PARTY',
      'country:AZE PARTY',
      'country:CAN PARTY',
      'country:SLV PARTY',
      'country:GTM PARTY',
      'country:COL OBSERVER_STATE',
    ])
    expect(spoke('5')).toEqual(['country:ARM PARTY', 'country:AZE PARTY', 'country:IRN OBSERVER_STATE'])
  })

  it('reads statements that name no item as statements at the meeting, in the standing of the attendance', () => {
    const spoke = of(report, 'SPOKE_ON').filter(({ target }) => target === MEETING)
    expect(spoke.map(({ source, qualifier }) => `${source} ${qualifier}`)).toEqual([
      'country:BGD OBSERVER_STATE',
      'country:CHN OBSERVER_STATE',
      'country:IRN OBSERVER_STATE',
      'country:MYS OBSERVER_STATE',
      'country:VAT NON_MEMBER_STATE',
      'organisation:interpol INTERGOVERNMENTAL_ORGANISATION',
      'organisation:unhcr UN_ENTITY',
    ])
    expect(of(report, 'SPOKE_ON')).toHaveLength(2 * 19 + 6 + 3 + 7)
  })

  it('names the six panellists with role, item and State, once though two paragraphs name them', () => {
    const panel = of(report, 'PANELLIST_ON').map(({ source, target, asPrinted, evidence }) => ({
      source,
      target,
      asPrinted,
      paragraphs: evidence.map(({ passage }) => passage),
      state: of(report, 'REPRESENTED')
        .filter((one) => one.source === source)
        .map((one) => one.target),
    }))
    const third = (source: string, asPrinted: string, state: string) => ({
      source,
      target: item('3'),
      asPrinted,
      paragraphs: ['14', '36'],
      state: [state],
    })
    expect(panel).toEqual([
      {
        source: 'person:goge-maimouna-gazibo',
        target: item('2'),
        asPrinted: 'Liaison Magistrate against Trafficking in Persons and the Smuggling of Migrants of the Niger',
        paragraphs: ['6', '35'],
        state: ['country:NER'],
      },
      third(
        'person:frank-ofori-apronti',
        'Chief Superintendent of the Document Fraud Expertise Centre, Ghana Immigration Service',
        'country:GHA',
      ),
      third(
        'person:rami-s-badawy',
        'Trial Attorney in the Human Rights and Special Prosecutions Section, Department of Justice',
        'country:USA',
      ),
      third(
        'person:yoanna-bejaran-alvarez',
        'Magistrate and Head, Office of the Special Prosecutor against the Smuggling of Migrants and Trafficking in Persons of the Attorney General’s Office',
        'country:DOM',
      ),
      third('person:calogero-ferrara', 'Public Prosecutor and European Delegated Prosecutor in Palermo', 'country:ITA'),
      third(
        'person:salvador-granados',
        'Inspector and Chief of the Specialized Unit on Trafficking in Persons and the Smuggling of Migrants of the Central Investigation Division of the National Civil Police',
        'country:SLV',
      ),
    ])
  })

  it('keeps the name of a panellist as printed, without title', () => {
    const people = report.entities.flatMap(({ entity }) => (entity.kind === 'PERSON' ? [entity.label] : []))
    expect(people.sort()).toEqual([
      'Calogero Ferrara',
      'Francesco Testa',
      'Frank Ofori Apronti',
      'Gogé Maimouna Gazibo',
      'Rami S. Badawy',
      'Salvador Granados',
      'Yoanna Bejarán Álvarez',
    ])
  })

  it('names who opened and chaired the meeting', () => {
    for (const kind of ['OPENED', 'CHAIRED'] as const)
      expect(of(report, kind).map(({ source, target }) => [source, target])).toEqual([
        ['person:francesco-testa', MEETING],
      ])
    expect(of(report, 'REPRESENTED').find(({ source }) => source === 'person:francesco-testa')?.target).toBe(
      'country:ITA',
    )
  })

  it('lists the documents before the meeting with title and type', () => {
    const listed = of(report, 'DOCUMENT_OF').filter(({ source }) => source !== report.document.id)
    const documents = listed.map(({ source }) => report.entities.find(({ entity }) => entity.id === source)?.entity)
    expect(documents.map((one) => (one?.kind === 'DOCUMENT' ? `${one.symbol} ${one.type} ${one.title}` : ''))).toEqual([
      'CTOC/COP/WG.7/2022/1 ANNOTATED_AGENDA Annotated provisional agenda',
      'CTOC/COP/WG.7/2022/2 BACKGROUND_PAPER Background paper prepared by the Secretariat on good practices in cooperating with the private sector to prevent and combat the smuggling of migrants',
      'CTOC/COP/WG.7/2022/3 BACKGROUND_PAPER Background paper prepared by the Secretariat on sharing national procedures to investigate the smuggling of migrants with a view to enhancing international cooperation and the possible harmonization of approaches',
      'CTOC/COP/WG.6/2022/CRP.1/Rev.1 CONFERENCE_ROOM_PAPER Conference room paper containing a note by the Secretariat on the status of the functioning of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto',
      'CTOC/COP/WG.7/2022/INF/1/Rev.1 LIST_OF_PARTICIPANTS List of participants',
    ])
    expect(listed.every(({ target }) => target === MEETING)).toBe(true)
  })

  it.each([
    ['1', 'States parties', 'should endeavour to', 'provide', 'STRONG', ['as feasible'], []],
    ['2', 'Conference of the Parties', 'may wish to', 'include', 'OPTIONAL', [], []],
    ['3', 'States parties', 'are urged to', 'take', 'STRONG', [], []],
    ['4', 'States parties', 'are encouraged, as appropriate, to', 'share', 'SOFT', ['as appropriate'], []],
    ['5', 'Conference of the Parties', 'may wish to request', 'continue', 'OPTIONAL', [], []],
    ['6', 'States parties', 'should encourage', 'improve', 'STRONG', [], []],
    [
      '7',
      'States parties',
      'are encouraged, in accordance with their national legal systems, to',
      'seek',
      'SOFT',
      ['in accordance with their national legal systems'],
      [],
    ],
    [
      '8',
      'States parties',
      'are encouraged to',
      'establish',
      'SOFT',
      [
        'consistent with the Organized Crime Convention and their domestic law',
        'where possible and appropriate',
        'in accordance with national legislation',
      ],
      [],
    ],
    ['9', 'States', 'should consider', 'make', 'STRONG', [], []],
    ['10', 'States parties', 'are encouraged to', 'make', 'SOFT', [], []],
    ['11', 'States parties', 'are encouraged to', 'make', 'SOFT', [], []],
    ['12', 'States parties', 'are encouraged to', 'cooperate', 'SOFT', [], []],
    ['13', 'States parties', 'are urged to', 'nominate', 'STRONG', [], ['without undue delay']],
  ])('reads recommendation %s: %s %s %s', (number, addressee, phrase, verb, strength, hedges, intensifiers) => {
    const read = recommendation(report, `recommendation:ctoc-cop-wg.7/2022/${number}`)
    expect(read.operatives[0]).toEqual({ phrase, verb, strength, hedges, intensifiers })
    expect(read.strength).toBe(strength)
    expect(read.addressees.filter(({ indirect }) => !indirect).map(({ text }) => text)).toEqual([addressee])
    expect(read.label).toBe(`Recommendation ${number} (2022)`)
  })

  it('tells who is asked through another', () => {
    const indirect = of(report, 'ADDRESSED_TO').filter(({ qualifier }) => qualifier === 'INDIRECT')
    expect(indirect.map(({ source, target, inferred }) => [source, target, inferred])).toEqual([
      ['recommendation:ctoc-cop-wg.7/2022/5', 'organisation:unodc', true],
      ['recommendation:ctoc-cop-wg.7/2022/6', 'group:internet-service-providers', false],
    ])
    expect(of(report, 'ADDRESSED_TO')).toHaveLength(15)
  })

  it('finds the one further operative sentence', () => {
    const several = report.entities.flatMap(({ entity }) =>
      entity.kind === 'RECOMMENDATION' && entity.operatives.length !== 1 ? [entity] : [],
    )
    expect(several.map(({ number, operatives }) => [number, operatives[1]])).toEqual([
      ['12', { phrase: 'should', verb: 'include', strength: 'STRONG', hedges: [], intensifiers: [] }],
    ])
  })

  it('puts recommendations under the items whose subjects their headings name', () => {
    const under = of(report, 'UNDER_ITEM').map(
      ({ source, target }) => `${source.split('/').at(-1)} ${target.split('/').at(-1)}`,
    )
    expect(under).toEqual(['3 2', '4 2', '5 2', '6 2', '7 2', '8 3', '9 3', '10 3', '11 3', '12 3', '13 4'])
    expect(recommendation(report, 'recommendation:ctoc-cop-wg.7/2022/1').agendaItem).toBeNull()
  })

  it('names organisations in recommendations, and which belong to INTERPOL', () => {
    const named = of(report, 'MENTIONS')
      .filter(({ qualifier, target }) => qualifier === 'RECOMMENDATION' && target.startsWith('organisation:'))
      .map(({ source, target }) => `${source.split('/').at(-1)} ${target}`)
    expect(named.sort()).toEqual([
      '11 organisation:unodc',
      '13 organisation:untoc-review-mechanism',
      '5 organisation:unodc',
      '9 organisation:interpol',
      '9 organisation:interpol-odyssey-crime-analysis-file',
      '9 organisation:interpol-specialized-operational-network-against-people-smuggling',
      '9 organisation:unodc',
    ])
    const parts = of(report, 'PART_OF').filter(({ target }) => target === 'organisation:interpol')
    expect(parts.map(({ source }) => source)).toEqual([
      'organisation:interpol-odyssey-crime-analysis-file',
      'organisation:interpol-specialized-operational-network-against-people-smuggling',
    ])
  })

  it('cites the compact of the footnote in recommendation 3', () => {
    const cites = of(report, 'CITES').filter(({ source }) => source === 'recommendation:ctoc-cop-wg.7/2022/3')
    expect(cites.map(({ target }) => target).sort()).toEqual([
      'instrument:global-compact-migration',
      'instrument:som-protocol',
      'instrument:untoc',
    ])
  })

  it('states that the Protocol supplements the Convention', () => {
    const [supplements] = of(report, 'SUPPLEMENTS')
    expect([supplements?.source, supplements?.target, supplements?.inferred]).toEqual([
      'instrument:som-protocol',
      'instrument:untoc',
      false,
    ])
  })

  it('proposes the topic of recommendation 2, in its words', () => {
    expect(of(report, 'PROPOSES').map(({ evidence }) => evidence.map((place) => words(report, place)))).toEqual([
      ['Development, challenges and best practices in preventing and combating the smuggling of migrants by sea'],
    ])
  })

  it('finds no contradiction between stated and found counts', () => {
    expect(report.findings.filter(({ rule }) => rule === 'stated-count-differs')).toEqual([])
  })
})

describe('the annotated agenda of 2022', () => {
  let agenda: Reading
  beforeAll(async () => {
    agenda = await only(AGENDA)
  })

  it('belongs to the same meeting and holds the same items', () => {
    expect(agenda.document.id).toBe('document:ctoc-cop-wg.7/2022/annotated-agenda')
    expect(of(agenda, 'ITEM_OF').map(({ source, target }) => [source, target])).toEqual(
      ['1', '1-a', '1-b', '2', '3', '4', '5', '6'].map((number) => [item(number), MEETING]),
    )
    const numbers = agenda.entities.flatMap(({ entity }) => (entity.kind === 'AGENDA_ITEM' ? [entity] : []))
    expect(numbers.map(({ number, position, parent }) => [number, position, parent])).toEqual([
      ['1', 0, null],
      ['1 (a)', 1, item('1')],
      ['1 (b)', 2, item('1')],
      ['2', 3, null],
      ['3', 4, null],
      ['4', 5, null],
      ['5', 6, null],
      ['6', 7, null],
    ])
  })

  it('gives topics to the items that have a subject', () => {
    expect(of(agenda, 'ABOUT').map(({ source }) => source)).toEqual([item('2'), item('3'), item('4')])
  })

  it('puts the background papers under their items', () => {
    expect(of(agenda, 'UNDER_ITEM').map(({ source, target }) => [source, target])).toEqual([
      ['document:CTOC/COP/WG.7/2022/2', item('2')],
      ['document:CTOC/COP/WG.7/2022/3', item('3')],
    ])
  })

  it('plans a meeting and does not tell that it was held, nor how', () => {
    expect(agenda.entities.find(({ entity }) => entity.id === MEETING)?.entity).toMatchObject({
      ordinal: 9,
      format: null,
      plenaryMeetings: null,
    })
    for (const kind of ['ATTENDED', 'SPOKE_ON', 'CHAIRED', 'OPENED'] as const) expect(of(agenda, kind)).toEqual([])
  })

  it('cites the publication of its footnote', () => {
    const cited = agenda.entities.flatMap(({ entity }) =>
      entity.kind === 'DOCUMENT' && entity.type === 'PUBLICATION' ? [entity.title] : [],
    )
    expect(cited).toEqual([
      'Smuggling of Migrants: Compendium and Thematic Index of Recommendations, Resolutions and Decisions',
    ])
  })
})

describe('the draft addendum of 2019', () => {
  let addendum: Reading
  beforeAll(async () => {
    addendum = await only(ADDENDUM)
  })

  it('is a version of a report that is not there', () => {
    expect(addendum.document.id).toBe('document:ctoc-cop-wg.7/2019/draft-report-addendum')
    expect(addendum.part).toBe('Addendum')
    expect(of(addendum, 'VERSION_OF').map(({ target }) => target)).toEqual(['document:ctoc-cop-wg.7/2019/report'])
    const report = addendum.entities.find(({ entity }) => entity.id === 'document:ctoc-cop-wg.7/2019/report')
    expect(report?.entity).toMatchObject({ inCorpus: false, type: 'REPORT', symbol: null })
  })

  it('reads the statements on item 4, of a signatory and of an observer', () => {
    const four = 'agenda-item:ctoc-cop-wg.7/2019/4'
    const spoke = of(addendum, 'SPOKE_ON').map(({ source, target, qualifier }) => `${source} ${target} ${qualifier}`)
    expect(spoke).toEqual([
      ...['CAN', 'EGY', 'HND', 'ITA', 'MEX', 'NLD', 'USA'].map((code) => `country:${code} ${four} PARTY`),
      'country:THA meeting:ctoc-cop-wg.7/2019 SIGNATORY',
      'country:MAR meeting:ctoc-cop-wg.7/2019 null',
    ])
    expect(of(addendum, 'ITEM_OF').map(({ source }) => source)).toEqual([four])
  })

  it('reads recommendation 22 with its thirteen proposals', () => {
    const read = recommendation(addendum, 'recommendation:ctoc-cop-wg.7/2019/22')
    expect(read.addressees).toEqual([{ text: 'Working Group', actor: 'body:ctoc-cop-wg.7', indirect: false }])
    expect(read.operatives).toEqual([
      { phrase: 'should', verb: 'address', strength: 'STRONG', hedges: [], intensifiers: [] },
    ])
    expect(read.subparagraphs.map(({ letter }) => letter).join('')).toBe('abcdefghijklm')
    const proposed = of(addendum, 'PROPOSES').map(({ evidence }) => evidence.map((place) => words(addendum, place))[0])
    expect(proposed).toHaveLength(13)
    expect(proposed[8]).toBe(
      'good practices in cooperating with the private sector to prevent and combat migrant smuggling',
    )
    expect(proposed[12]).toBe(
      'the promotion of the exchange of information, accessible to criminal system operators, through basic forms, if possible by electronic means, that are reliable and useful in criminal proceedings',
    )
  })
})

describe('the index of 2019', () => {
  let index: Reading
  beforeAll(async () => {
    index = await only(INDEX)
  })

  const reference = (id: string) => recommendation(index, `recommendation:ctoc-cop-wg.7/${id}`).compilationReference

  it('was before the sixth meeting, under item 4', () => {
    expect(index.document.id).toBe('document:ctoc-cop-wg.7/2019/index-of-recommendations')
    expect(index.entities.find(({ entity }) => entity.id === 'meeting:ctoc-cop-wg.7/2019')?.entity).toMatchObject({
      ordinal: 6,
      startDate: '2019-09-11',
      endDate: '2019-09-13',
    })
    expect(of(index, 'UNDER_ITEM').map(({ target }) => target)).toEqual(['agenda-item:ctoc-cop-wg.7/2019/4'])
  })

  it('knows recommendations by reference, without text', () => {
    expect(recommendation(index, 'recommendation:ctoc-cop-wg.7/2012/para-24')).toMatchObject({
      number: '24',
      text: null,
      document: 'document:CTOC/COP/WG.7/2012/6',
      meeting: 'meeting:ctoc-cop-wg.7/2012',
    })
    expect(recommendation(index, 'recommendation:ctoc-cop-wg.7/2018/para-8-e').number).toBe('8 (e)')
  })

  it('gives the place in the compilation that most rows imply', () => {
    expect(reference('2012/para-24')).toBe('I.21')
    expect(reference('2012/para-50')).toBe('I.47')
    expect(reference('2013/para-34')).toBe('II.30')
    expect(reference('2018/para-10-d')).toBe('V.4.d')
    expect(reference('2018/para-8-e')).toBe('V.2.e')
  })

  it('puts each recommendation of a row under its topic, with the words of topic, report and paragraphs', () => {
    const about = of(index, 'ABOUT').filter(({ target }) => target === 'topic:assistance-to-smuggled-migrants')
    expect(about.map(({ source }) => source.replace('recommendation:ctoc-cop-wg.7/', ''))).toEqual([
      ...['24', '25', '28', '30'].map((number) => `2012/para-${number}`),
      ...['5', '34'].map((number) => `2013/para-${number}`),
      ...['9', '18', '23', '24', '25'].map((number) => `2015/para-${number}`),
      ...['7-d', '8-e', '8-f'].map((number) => `2018/para-${number}`),
    ])
    expect(about[0]?.evidence.map((place) => words(index, place))).toEqual([
      'Assistance to smuggled migrants',
      'CTOC/COP/WG.7/2012/6',
      '24, 25, 28 and 30',
    ])
  })

  it('reads the hierarchy that headings state, and no comma inside a name', () => {
    const broader = new Map(of(index, 'BROADER').map(({ source, target }) => [source, target]))
    expect(broader.get('topic:criminal-justice-system-witness-protection')).toBe('topic:criminal-justice-system')
    expect(broader.get('topic:children-general')).toBe('topic:children')
    expect(broader.get('topic:international-law-obligations-towards-refugees-asylum-seekers')).toBe(
      'topic:international-law',
    )
    expect(broader.get('topic:protocol-against-the-smuggling-of-migrants-by-land-sea-and-air-definitions')).toBe(
      'topic:protocol-against-the-smuggling-of-migrants-by-land-sea-and-air',
    )
    expect(broader.has('topic:protocol-against-the-smuggling-of-migrants-by-land-sea-and-air')).toBe(false)
    expect(broader.has('topic:protecting-life-security-and-the-rights-of-smuggled-persons')).toBe(false)
    expect(broader.has('topic:united-nations-office-on-drugs-and-crime-unodc-including-secretariat')).toBe(false)
  })

  it('tells after whom topics are named', () => {
    const concerns = of(index, 'CONCERNS').map(({ target }) => target)
    for (const target of [
      'organisation:interpol',
      'organisation:icao',
      'organisation:unodc',
      'organisation:bali-process',
      'instrument:untoc',
      'instrument:som-protocol',
      'instrument:vienna-consular',
    ])
      expect(concerns).toContain(target)
  })
})
