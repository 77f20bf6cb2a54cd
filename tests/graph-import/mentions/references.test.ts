import { describe, expect, it } from 'vitest'
import { contextBodies } from '../../../graph-import/mentions/find-mentions.js'
import { ordinalOf } from '../../../graph-import/ordinal-words.js'
import { found, inWorkingGroup, mentions } from './found.js'

describe('resolutions and decisions', () => {
  const resolutions = (text: string, context = {}) => found(text, /^(resolution|decision)$/, context)

  it.each([
    ['General Assembly resolution 72/135', ['body:ga 72/135']],
    [
      'General Assembly resolutions 55/25 of 15 November 2000 and 58/4 of 31 October 2003',
      ['body:ga 55/25', 'body:ga 58/4'],
    ],
    ['Security Council resolution 1267 (1999)', ['body:sc 1267 (1999)']],
    [
      'its resolutions 2240 (2015), 2312 (2016) and 2380 (2017)',
      ['body:sc 2240 (2015)', 'body:sc 2312 (2016)', 'body:sc 2380 (2017)'].map((r) => r),
    ],
    ['Economic and Social Council resolution 2018/14', ['body:ecosoc 2018/14']],
    ['resolution 217 A (III)', ['body:ga 217 A (III)']],
    ['decision 16/CP.21', ['body:fccc-cp decision 16/CP.21']],
    ['resolution 69/313', ['body:ga 69/313']],
    [
      'Human Rights Council decision 17/117 and decision 6/1 of the Conference of the Parties to the Organized Crime Convention',
      ['body:hrc decision 17/117', 'body:ctoc-cop decision 6/1'],
    ],
    ['the Working Group on Arbitrary Detention and resolution 1539 (2004)', ['body:sc 1539 (2004)']],
  ])('%s', (text, expected) => {
    expect(resolutions(`Recalling ${text}, it agreed.`).map(([, is]) => is)).toEqual(expected)
  })

  it('take the organ from the words after them, or from the document', () => {
    expect(
      resolutions(
        'Pursuant to resolution 5/3, adopted by the Conference of the Parties at its fifth session',
        inWorkingGroup,
      ),
    ).toEqual([['resolution 5/3', 'body:ctoc-cop 5/3']])
    expect(
      resolutions(
        'In its resolution 7/1, entitled “Strengthening”, the Conference of the Parties decided',
        inWorkingGroup,
      ),
    ).toEqual([['resolution 7/1', 'body:ctoc-cop 7/1']])
    expect(
      resolutions('in accordance with Conference resolution 7/1 and decision 4/2', inWorkingGroup).map(([, is]) => is),
    ).toEqual(['body:ctoc-cop 7/1', 'body:ctoc-cop decision 4/2'])
    expect(resolutions('in resolution 7/1')).toEqual([['resolution 7/1', '? 7/1']])
  })

  it('keep the title', () => {
    expect(mentions('resolution 7/1, entitled “Strengthening the Convention”, was recalled')[0]?.meant).toMatchObject({
      title: 'Strengthening the Convention',
    })
  })

  it.each(['a resolution of 1 July', 'high-resolution 4/3 screens', 'resolution 12', 'on 24/3 the decision fell'])(
    'are not in: %s',
    (text) => {
      expect(resolutions(text).filter(([words]) => !words.startsWith('resolution 4/3'))).toEqual([])
    },
  )
})

describe('document symbols', () => {
  const symbols = (text: string) => found(text, /^symbol/).map(([, is]) => is)

  it.each([
    ['UNEP/EA.5/Res.14', ['body:unep-ea 5/14']],
    ['IDB.39/Dec.4', ['body:unido-idb decision 39/4']],
    ['UNEP/EA.5/L.4', ['UNEP/EA.5/L.4']],
    ['(CTOC/COP/WG.7/2022/INF/1/Rev.1);', ['CTOC/COP/WG.7/2022/INF/1/Rev.1']],
    [
      'documents ECE/TRANS/WP.15/AC.1/168 and Add.1 and E/CN.15/2019/6/Add.1',
      ['ECE/TRANS/WP.15/AC.1/168', 'ECE/TRANS/WP.15/AC.1/168/Add.1', 'E/CN.15/2019/6/Add.1'],
    ],
    ['A/80/L.16*, HSP/GC/25/INF/7.', ['A/80/L.16', 'HSP/GC/25/INF/7']],
    ['S/RES/1267 (1999) and A/RES/72/135', ['body:sc 1267 (1999)', 'body:ga 72/135']],
    ['A/HRC/RES/31/36', ['body:hrc 31/36']],
    ['UNEP(DTIE)/Hg/OEWG.1/INF/8', ['UNEP(DTIE)/Hg/OEWG.1/INF/8']],
    ['XYZ/COP/3/INF/2', ['XYZ/COP/3/INF/2']],
  ])('%s', (text, expected) => {
    expect(symbols(`See ${text}`)).toEqual(expected)
  })

  it.each([
    'HIV/AIDS and 24/7',
    'and/or km/h',
    'https://example.org/A/80/1',
    'Asia/Pacific',
    'the years 2019/2020',
    'I/II/III',
  ])('are not in: %s', (text) => {
    expect(symbols(text)).toEqual([])
  })
})

describe('meetings', () => {
  const meetings = (text: string, context = inWorkingGroup) => found(text, /^meeting/, context)

  it.each([
    ['the ninth meeting of the Working Group on the Smuggling of Migrants', 'body:ctoc-cop-wg.7 #9'],
    ['the ninth meeting of the Working Group', 'body:ctoc-cop-wg.7 #9'],
    ['adopted by the Conference of the Parties at its fifth session', 'body:ctoc-cop #5'],
    ['the seventy-second session of the General Assembly', 'body:ga #72'],
    ['at its sixth meeting', 'body:ctoc-cop-wg.7 #6'],
    ['at SBSTA 58', 'body:fccc-sbsta #58'],
    ['the 120th session of the Human Rights Committee', 'body:ccpr #120'],
  ])('%s', (text, expected) => {
    expect(meetings(`It was recalled that ${text}.`).map(([, is]) => is)).toEqual([expected])
  })

  it.each([
    'At its 1st and 2nd meetings, on 27 June',
    'At its 3rd meeting, on 28 June',
    'its first four meetings',
    'the thirteenth special session of the Assembly',
    'a third session of training',
    'The Committee on Alpine Timber, at its twelfth session, agreed.',
  ])('are not in: %s', (text) => {
    expect(meetings(text)).toEqual([])
  })

  it.each([
    ['seventy-second', 72],
    ['Ninth', 9],
    ['58th', 58],
    ['one hundred and twenty-third', 123],
    ['twentieth', 20],
    ['twice', null],
  ])('%s is %s', (words, value) => {
    expect(ordinalOf(words)).toBe(value)
  })
})

describe('bodies', () => {
  const bodies = (text: string, context = inWorkingGroup) => found(text, /^(body|secretariat)/, context)

  it('are known by name and for short', () => {
    expect(
      bodies('the Working Group and the Conference, but not the Commission on Narcotic Drugs or the Commission'),
    ).toEqual([
      ['Working Group', 'body:ctoc-cop-wg.7'],
      ['Conference', 'body:ctoc-cop'],
      ['Commission on Narcotic Drugs', 'body:cnd'],
    ])
    expect(bodies('Agreed Conclusions of the Council', { bodies: contextBodies('body:ffdf') })).toEqual([
      ['Council', 'body:ecosoc'],
    ])
  })

  it('are found by shape where no list knows them', () => {
    expect(
      bodies('the Ad Hoc Open-ended Working Group on Polar Mercury and the Committee on Alpine Timber met'),
    ).toEqual([
      ['Ad Hoc Open-ended Working Group on Polar Mercury', 'Ad Hoc Open-ended Working Group on Polar Mercury'],
      ['Committee on Alpine Timber', 'Committee on Alpine Timber'],
    ])
  })

  it.each([
    'a working group met',
    'the working groups of States',
    'in Conference Room 3',
    'the National Committee against Trafficking',
  ])('are not in: %s', (text) => {
    expect(bodies(text)).toEqual([])
  })

  it('have a secretariat that only reference data tell', () => {
    const [mention] = mentions('to request the secretariat to continue', inWorkingGroup)
    expect(mention).toMatchObject({
      text: 'the secretariat',
      inferred: true,
      meant: { by: 'authority', id: 'organisation:unodc' },
    })
    expect(bodies('the secretariat of the African Union', inWorkingGroup)).toEqual([])
    expect(bodies('the secretariat', { bodies: [] })).toEqual([])
  })
})

describe('instruments', () => {
  const instruments = (text: string) => found(text, /^instrument/)

  it.each([
    ['the Organized Crime Convention', 'instrument:untoc'],
    ['the Smuggling of Migrants Protocol', 'instrument:som-protocol'],
    [
      'the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime',
      'instrument:som-protocol',
    ],
    ['the Global Compact for Safe, Orderly and Regular Migration', 'instrument:global-compact-migration'],
    ['the 1951 Refugee Convention', 'instrument:refugee-convention'],
    ['the Convention on Alpine Timber', 'Convention on Alpine Timber'],
    ['the Oslo Principles on Alpine Timber', 'Oslo Principles on Alpine Timber'],
    ['the Guiding Principles for the Felling of Timber', 'Guiding Principles for the Felling of Timber'],
    ['the Model Law on the Return of Timber', 'Model Law on the Return of Timber'],
    ['the Apia Framework on Floating Timber', 'Apia Framework on Floating Timber'],
    [
      'the Agreement on Timber between the Alpine Authority and Israel',
      'Agreement on Timber between the Alpine Authority and Israel',
    ],
    [
      'the International Labour Organization Convention on Timber Felling',
      'International Labour Organization Convention on Timber Felling',
    ],
    [
      'the Declaration on Timber of the United Nations Educational, Scientific and Cultural Organization',
      'Declaration on Timber of the United Nations Educational, Scientific and Cultural Organization',
    ],
    ['the Windhoek Declaration', 'Windhoek Declaration'],
    ['the Beijing Declaration on Timber', 'Beijing Declaration on Timber'],
    ['the African Charter on Human and Peoplesʼ Rights', 'instrument:banjul-charter'],
    [
      'the Windhoek Declaration on Illegal, Unreported and Unregulated Dunes',
      'Windhoek Declaration on Illegal, Unreported and Unregulated Dunes',
    ],
    ['the Windhoek Programme of Action', 'Windhoek Programme of Action'],
    [
      'the Protocol to Eliminate Illicit Trade in Alpine Products',
      'Protocol to Eliminate Illicit Trade in Alpine Products',
    ],
  ])('%s', (name, expected) => {
    expect(instruments(`In accordance with ${name}, it agreed.`).map(([, is]) => is)).toEqual([expected])
  })

  it.each([
    'the Convention and the Protocols thereto',
    'by mutual agreement on terms',
    'the Ministerial Declaration',
    'a convention on timber',
    'the Rules of Procedure and the Framework',
    'the Guidelines on Timber',
    'the United Nations Cooperation Framework for Kenya',
    'Amended Protocol II',
    'this Agreement for all Contracting Parties',
    'the Protocol for that State Party',
  ])('are not in: %s', (text) => {
    expect(instruments(text)).toEqual([])
  })
})

describe('groups', () => {
  it('are those addressed without being named', () => {
    expect(found('States parties should encourage Internet service providers and access providers', /^group$/)).toEqual(
      [
        ['States parties', 'group:states-parties'],
        ['Internet service providers and access providers', 'group:internet-service-providers'],
      ],
    )
    expect(found('it states that parties went', /^group$/)).toEqual([])
  })
})
