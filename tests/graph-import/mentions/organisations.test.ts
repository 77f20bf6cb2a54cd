import { describe, expect, it } from 'vitest'
import { contextBodies, mentionsOfDocument } from '../../../graph-import/mentions/find-mentions.js'
import { found, mentions } from './found.js'

const organisations = (text: string) => found(text, /^organisation|^defined-name$/)

describe('organisations that authority data know', () => {
  it.each([
    ['INTERPOL', 'organisation:interpol'],
    ['the International Criminal Police Organization (INTERPOL)', 'organisation:interpol'],
    ['the ICPO', 'organisation:interpol'],
    ["l'OIPC", 'organisation:interpol'],
    ['the United Nations High Commissioner for Refugees', 'organisation:unhcr'],
    ['UN-Habitat', 'organisation:un-habitat'],
    ['the Organization for Security and Co-operation in Europe', 'organisation:osce'],
    ['the World Health Organisation', 'organisation:who'],
    ['the United Nations Children’s Fund', 'organisation:unicef'],
    ['the Sovereign Order of Malta', 'organisation:smom'],
  ])('%s is one', (name, id) => {
    expect(organisations(`A statement was made by ${name}.`).map(([, is]) => is)).toEqual([id])
  })

  it('keep an abbreviation in brackets, and no other brackets, in the mention', () => {
    expect(
      organisations('The International Maritime Organization (IMO) and the World Bank (online) spoke.').map(
        ([words]) => words,
      ),
    ).toEqual(['International Maritime Organization (IMO)', 'World Bank'])
  })

  it.each([
    'those who spoke',
    'THOSE WHO SPOKE',
    'a commonwealth of nations',
    'Commonwealth of Virginia',
    'the union of workers',
    'an au pair',
  ])('are not in: %s', (text) => {
    expect(organisations(`It was said of ${text}.`)).toEqual([])
  })
})

describe('organisations by the shape of their names', () => {
  it('may begin with the State whose they are', () => {
    const names = (text: string) => organisations(text).map(([words]) => words)
    expect(names('He spoke for the State Bank of Peru and the State Border Guard Service of Kenya.')).toEqual([
      'State Bank of Peru',
      'State Border Guard Service of Kenya',
    ])
    expect(names('The State Party Review Forum and each State Organization met.')).toEqual([])
  })

  it('do not begin inside the name of an instrument', () => {
    expect(
      organisations(
        'The obligations under the Trafficking in Persons Protocol and Security Council resolution 2388 (2017) stand.',
      ).map(([words]) => words),
    ).not.toContain('Persons Protocol and Security Council')
  })

  it.each([
    [
      'the Ibero-American Network of Specialized Magistrates against Trafficking in Persons and the Smuggling of Migrants',
      'NETWORK',
    ],
    ['Operation Turquesa', 'INITIATIVE'],
    ['Joint Task Force Alpha', 'INITIATIVE'],
    ['the Kavango Basin Forensic Institute', 'OTHER'],
    ['the Lusophone Association of Coastal Prosecutors', 'NON_GOVERNMENTAL'],
    ['the Zambezi Crime Analysis Database', 'INITIATIVE'],
    ['the Ghana Immigration Service', 'NATIONAL_INSTITUTION'],
    ['the Directorate General of Sand', 'NATIONAL_INSTITUTION'],
    ['the Department of Dune Strategy, Policy and Compliance', 'NATIONAL_INSTITUTION'],
    ['the Kalahari Monitoring, Control and Surveillance Network', 'NETWORK'],
    ['the Trafficking in Dunes Unit', 'OTHER'],
    ['the Dune Technology Centre and Network', 'OTHER'],
    ['the Southern Tuna Commission', 'OTHER'],
  ])('%s is one, of type %s', (name, type) => {
    const text = `It was noted that ${name} had been established in 2019.`
    const [mention] = mentions(text).filter((one) => one.rule.startsWith('organisation'))
    expect(mention?.text).toBe(name.replace(/^the /, ''))
    expect(mention?.meant).toMatchObject({ by: 'name', kind: 'ORGANISATION', type })
  })

  it.each([
    'Civil society, airlines and the private sector took part.',
    'The Committee thanked the Chair and the Bureau for the work of the Office.',
    'Internet Service Providers and States Parties should cooperate.',
    'The Mechanism on the margins of the meeting was discussed.',
    'The Public Prosecutor in Palermo spoke.',
    'ORGANIZATION OF WORK OF THE NATIONAL NETWORK',
    'Sustainable Development Goals were recalled in Vienna.',
    'The Geographical Information System was explained.',
    'The National Police and the Federal Agency were thanked.',
    'Strengthening the Office of the Conference',
    'The West Bank and China Russian Federation',
    'Multi-agency work and inter-agency groups went on.',
    'Recalling General Assembly debates',
    'The Programme Manager and the Public Works Administration were named.',
  ])('are not in: %s', (text) => {
    expect(organisations(text)).toEqual([])
  })

  it('end where another name begins', () => {
    const text =
      'Salvador Granados, Chief of the Specialized Unit on Trafficking in Persons and the Smuggling of Migrants of the Central Investigation Division of the National Civil Police (El Salvador)'
    expect(organisations(text).map(([words]) => words)).toEqual([
      'Specialized Unit on Trafficking in Persons and the Smuggling of Migrants',
      'Central Investigation Division',
      'National Civil Police',
    ])
    expect(
      organisations('It thanked the Ukrainian Logistics Alliance and the Baltic Ports Association for that.').map(
        ([words]) => words,
      ),
    ).toEqual(['Ukrainian Logistics Alliance', 'Baltic Ports Association'])
    expect(
      organisations('the Ministry of Natural Resources and Environment of Thailand').map(([words]) => words),
    ).toEqual(['Ministry of Natural Resources and Environment'])
  })

  it('know the State of an ordinary institution from what follows, and elsewhere in the document', () => {
    const [first, second] = mentionsOfDocument(
      [
        'Rami S. Badawy, Trial Attorney in the Special Prosecutions Section, Department of Justice (United States)',
        'The Department of Justice had agreed.',
      ],
      [],
    )
    const states = [...(first ?? []), ...(second ?? [])].flatMap(({ meant }) =>
      meant.by === 'name' && meant.kind === 'ORGANISATION' ? [meant.country] : [],
    )
    expect(states).toEqual(['country:USA', 'country:USA', 'country:USA'])
  })

  it('tell the organisation inside the name', () => {
    const meant = (text: string) => mentions(text).map((one) => one.meant)
    for (const text of [
      'the INTERPOL Odyssey Crime Analysis File',
      'the International Criminal Police Organization (INTERPOL) Odyssey Crime Analysis File',
    ]) {
      expect(meant(`They used ${text}, which helped.`)).toMatchObject([
        { name: 'INTERPOL Odyssey Crime Analysis File', type: 'INITIATIVE', within: [{ id: 'organisation:interpol' }] },
      ])
    }
    expect(meant('the INTERPOL Specialized Operational Network against People Smuggling and others')).toMatchObject([
      {
        name: 'INTERPOL Specialized Operational Network against People Smuggling',
        type: 'NETWORK',
        within: [{ id: 'organisation:interpol' }],
      },
    ])
    expect(organisations('INTERPOL-facilitated regional and global operations')).toEqual([
      ['INTERPOL', 'organisation:interpol'],
    ])
  })

  it('are known by the abbreviation that the document gives, before it too', () => {
    const [before, , after] = mentionsOfDocument(
      ['The ZCAN met.', 'The Zambezi Crime Analysis Network (ZCAN) reported.', 'Others thanked ZCAN, not ZCANs.'],
      contextBodies('body:ctoc-cop-wg.7'),
    )
    for (const passage of [before, after]) {
      expect(passage?.map(({ text, meant }) => [text, meant.by === 'name' && meant.name])).toEqual([
        ['ZCAN', 'Zambezi Crime Analysis Network'],
      ])
    }
  })

  it('do not take the abbreviation of their last words', () => {
    const [mention] = mentions('the Advisory Board of the Climate Technology Centre (CTC)').filter(
      (one) => one.rule === 'organisation-by-shape',
    )
    expect(mention?.meant).toMatchObject({ abbreviation: null })
  })
})

describe('the ends of names', () => {
  const shaped = (text: string) => found(text, /^organisation-by-shape$/)

  it('are behind a series that the abbreviation spells', () => {
    const name = 'Regional Centre on Tides in the Northern Gulf, the Cape of Winds and Bordering Ports'
    expect(shaped(`The ${name} (RECTI) met.`)).toEqual([[`${name} (RECTI)`, name]])
    expect(shaped('The Regional Centre on Tides, the Harbour Pilots Association (HPA) and others met.')).toEqual([
      ['Regional Centre on Tides', 'Regional Centre on Tides'],
      ['Harbour Pilots Association (HPA)', 'Harbour Pilots Association'],
    ])
  })

  it('are before the possessive, before a body in which they sit, and before another name', () => {
    expect(shaped('The Arctic Tides Network’s secretariat met.')).toEqual([
      ['Arctic Tides Network', 'Arctic Tides Network'],
    ])
    expect(shaped('Status of the Fund for the Tides of the North in the General Assembly.')).toEqual([
      ['Fund for the Tides of the North', 'Fund for the Tides of the North'],
    ])
    expect(
      shaped('The Ports Programme on Tides, Winds and Currents for the Northern Gulf met.').map(([words]) => words),
    ).toEqual(['Ports Programme on Tides, Winds and Currents for the Northern Gulf'])
  })

  it('tell whose an ordinary office is; without that it is nobody’s', () => {
    expect(mentions('The Office of the Attorney General of Mexico replied.')).toContainEqual(
      expect.objectContaining({ meant: expect.objectContaining({ country: 'country:MEX' }) }),
    )
    expect(shaped('The Office of the Attorney General replied.')).toEqual([])
  })

  it('are nobody’s where every State has such a one and none is told', () => {
    const states = (text: string) =>
      mentions(text).flatMap(({ meant }) =>
        meant.by === 'name' && meant.kind === 'ORGANISATION' ? [meant.country] : [],
      )
    const of = 'The Ministry of Ports of Peru, Chile’s Ministry of Ports and the Department of Justice (Kenya) met.'
    expect(states(of)).toEqual(['country:PER', 'country:CHL', 'country:KEN'])
    expect(states('Ana Paz, Director, Ministry of Ports and Salt, Peru (online)')).toEqual(['country:PER'])
    expect(states('Jan Vos, Ministry of Ports, Chile; Rui Neto, Ministry of Salt, Peru')).toEqual([
      'country:CHL',
      'country:PER',
    ])
    expect(states('The Ministry of Ports, Peru and Chile had met.')).toEqual([])
    expect(shaped('The Ministry of Ports and the Department of Justice met.')).toEqual([])
    expect(shaped('The Peruvian Ministry of Ports and the Department of Dune Strategy met.')).toHaveLength(2)
  })

  it.each(['Network of United Nations information centres', 'the Registry of the Tribunal', 'a Commission of Inquiry'])(
    'are not looked for in: %s',
    (text) => {
      expect(shaped(text)).toEqual([])
    },
  )

  it('are those of armed forces where they say whose', () => {
    expect(
      shaped('The Lebanese Armed Forces and the Armed Forces met; other Forces left.').map(([, is]) => is),
    ).toEqual(['Lebanese Armed Forces'])
  })

  it('are not the United Nations where that begins the name of something else', () => {
    expect(
      organisations('The United Nations Decade on Tides of the United Nations began.').map(([, is]) => is),
    ).toEqual(['organisation:un'])
  })

  it('are before the one to whom something is put', () => {
    expect(shaped('The request of the Forum of Ministers and Pilots to the Executive Director was noted.')).toEqual([
      ['Forum of Ministers and Pilots', 'Forum of Ministers and Pilots'],
    ])
  })

  it('are not where they are expected: behind an abbreviation that stands first, and not over somebody else', () => {
    expect(shaped('HPA Harbour Pilots Association')).toEqual([
      ['Harbour Pilots Association', 'Harbour Pilots Association'],
    ])
    expect(shaped('UNO Harbour Pilots Association')).toEqual([
      ['UNO Harbour Pilots Association', 'UNO Harbour Pilots Association'],
    ])
    expect(
      shaped(
        'The Foundation for the United Nations Habitat, the Head of the United Nations Human Settlements Programme (UN-Habitat) said, met.',
      ).map(([words]) => words),
    ).not.toContainEqual(expect.stringContaining('the Head'))
  })

  it('go on with what is to be done', () => {
    expect(shaped('The Ports Partnership to Promote the Rights of Pilots met.').map(([, is]) => is)).toEqual([
      'Ports Partnership to Promote the Rights of Pilots',
    ])
  })

  it('hold the code of a project, and the place of an authority', () => {
    expect(shaped('The Tides Analysis Project LOWEB and the Port Authority of Valparaíso met.')).toEqual([
      ['Tides Analysis Project LOWEB', 'Tides Analysis Project LOWEB'],
      ['Port Authority of Valparaíso', 'Port Authority of Valparaíso'],
    ])
    expect(shaped('The Port Authority met.')).toEqual([])
  })
})
