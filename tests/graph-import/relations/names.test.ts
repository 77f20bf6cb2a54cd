import { describe, expect, it } from 'vitest'
import { passage, reading, shown } from './small.js'

const AGENDA = [{ number: '2', parent: null, title: 'Tides', passage: 'a', start: 0, end: 5 }]

describe('names in a text', () => {
  it('belong to the recommendation, the item or the document whose text they stand in', () => {
    const read = reading(
      [
        passage('a', 'Tides'),
        passage('r', 'INTERPOL is invited to act.', { kind: 'RECOMMENDATION', role: 'RECOMMENDATIONS' }),
        passage('fn-1', 'See INTERPOL.', { kind: 'FOOTNOTE', parent: '7', role: 'DELIBERATIONS' }),
        passage('7', 'INTERPOL was thanked.', { role: 'DELIBERATIONS', item: '2' }),
        passage('8', 'INTERPOL was thanked.', { role: 'DELIBERATIONS' }),
        passage('9', 'INTERPOL was thanked.', { role: 'ANNOTATIONS', item: '2' }),
        passage('10', 'INTERPOL was thanked.'),
        passage('c', 'INTERPOL', { kind: 'COVER' }),
      ],
      {
        agenda: AGENDA,
        recommendations: [
          {
            number: '1',
            form: 'HEADING',
            passage: 'r',
            introduction: null,
            subparagraphs: [],
            textEnd: 27,
            footnotes: [],
            section: null,
          },
        ],
      },
    )
    const local = 'working-group-on-harbours/2031'
    expect(shown(read, 'MENTIONS').filter((one) => one.includes('interpol'))).toEqual([
      `recommendation:${local}/1 → organisation:interpol RECOMMENDATION "INTERPOL"`,
      `agenda-item:${local}/2 → organisation:interpol DELIBERATIONS "INTERPOL" "INTERPOL"`,
      `document:${local}/report → organisation:interpol DELIBERATIONS "INTERPOL"`,
      `agenda-item:${local}/2 → organisation:interpol ANNOTATION "INTERPOL"`,
      `document:${local}/report → organisation:interpol OTHER "INTERPOL"`,
    ])
  })

  it('cite documents, resolutions and instruments', () => {
    const read = reading([
      passage('1', 'See CTOC/COP/WG.7/2015/6, General Assembly resolution 72/135 and the Organized Crime Convention.'),
    ])
    expect(shown(read, 'CITES').map((one) => one.replace(/^.* → | ".*/g, ''))).toEqual([
      'document:CTOC/COP/WG.7/2015/6',
      'resolution:ga/72/135',
      'instrument:untoc',
    ])
    expect(shown(read, 'DOCUMENT_OF')).toContain(
      'document:CTOC/COP/WG.7/2015/6 → meeting:ctoc-cop-wg.7/2015 inferred "CTOC/COP/WG.7/2015/6"',
    )
    expect(shown(read, 'SESSION_OF')).toContain(
      'meeting:ctoc-cop-wg.7/2015 → body:ctoc-cop-wg.7 inferred "CTOC/COP/WG.7/2015/6"',
    )
  })

  it('that hold an organisation are part of it', () => {
    const read = reading([passage('1', 'The INTERPOL Odyssey Crime Analysis File was shown.')])
    expect(shown(read, 'PART_OF').filter((one) => one.endsWith('→ organisation:interpol "INTERPOL"'))).toHaveLength(1)
  })

  it('are part of the one behind of, unless there are several', () => {
    const parts = (text: string) =>
      shown(reading([passage('1', text)]), 'PART_OF').map((one) => one.replaceAll('organisation:', ''))
    const union = 'coastal-harbour-union'
    expect(parts('The Stolen Tides Register (STR) of the Coastal Harbour Union was shown.')).toEqual([
      `stolen-tides-register → ${union} "Coastal Harbour Union"`,
    ])
    expect(parts('The Stolen Tides Register (STR) and the Coastal Harbour Union met.')).toEqual([])
    expect(parts('The Stolen Tides Register (STR) of the Coastal Harbour Union and INTERPOL was shown.')).toEqual([])
  })

  it('tell which instrument supplements which; reference data do so by conclusion', () => {
    const stated = reading([
      passage(
        '1',
        'The Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime, applies.',
      ),
    ])
    expect(stated.assertions.filter(({ kind }) => kind === 'SUPPLEMENTS').map(({ inferred }) => inferred)).toEqual([
      false,
    ])
    const known = reading([passage('1', 'The Smuggling of Migrants Protocol applies.')])
    expect(known.assertions.filter(({ kind }) => kind === 'SUPPLEMENTS').map(({ inferred }) => inferred)).toEqual([
      true,
    ])
  })

  it('tell who adopted a resolution, and at which session', () => {
    const read = reading([
      passage(
        '1',
        'By resolution 5/3, adopted by the Conference of the Parties to the United Nations Convention against Transnational Organized Crime at its fifth session, ports were opened.',
      ),
      passage('2', 'See resolution 1267 (1999).'),
    ])
    expect(
      read.assertions
        .filter(({ kind }) => kind === 'ADOPTED_BY')
        .map(({ source, target, inferred }) => [source, target, inferred]),
    ).toEqual([
      ['resolution:ctoc-cop/5/3', 'body:ctoc-cop', false],
      ['resolution:sc/1267', 'body:sc', true],
    ])
    expect(shown(read, 'ADOPTED_AT').map((one) => one.replace(/ ".*/, ''))).toEqual([
      'resolution:ctoc-cop/5/3 → meeting:ctoc-cop/session-5',
    ])
  })

  it('cite works by author, title, place and year in footnotes', () => {
    const works = (text: string) =>
      shown(reading([passage('fn-1', text, { kind: 'FOOTNOTE' })]), 'CITES').map((one) =>
        one.replace(/^.* → | ".*/g, ''),
      )
    expect(works('See Harbour Office, Tides of the World: A Compendium (Geneva, 2021), p. 47.')).toEqual([
      'document:tides-of-the-world-a-compendium-2021',
    ])
    expect(works('This rule was changed by Kenya (Nairobi, in 2021).')).toEqual([])
  })
})

describe('a resolution that is the document', () => {
  it('is contained in it, of the organ that its symbol tells', () => {
    const read = reading([passage('cover-1', 'A/RES/72/135', { kind: 'COVER' })], {
      type: 'RESOLUTION',
      cover: {
        bodies: ['General Assembly'],
        symbol: 'A/RES/72/135',
        session: 'Seventy-second session',
        startDate: null,
        endDate: null,
        city: null,
      },
    })
    expect(read.document.id).toBe('document:A/RES/72/135')
    expect(
      (['CONTAINED_IN', 'ADOPTED_BY', 'ADOPTED_AT'] as const).flatMap((kind) =>
        shown(read, kind).map((one) => one.replace(/ ".*/, '')),
      ),
    ).toEqual([
      'resolution:ga/72/135 → document:A/RES/72/135 inferred',
      'resolution:ga/72/135 → body:ga inferred',
      'resolution:ga/72/135 → meeting:ga/session-72 inferred',
    ])
  })
})
