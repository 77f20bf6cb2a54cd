import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passage, reading } from '../relations/small.js'

const meetingOf = (read: ReturnType<typeof reading>) =>
  read.entities.map(({ entity }) => entity).find((entity) => entity.id === read.document.meeting)

describe('what a document is', () => {
  it.each([
    [
      'The ninth meeting of the Working Group on Harbours was held in Port Louis from 3 to 5 March 2031.',
      { ordinal: 9, city: 'Port Louis', startDate: '2031-03-03', endDate: '2031-03-05' },
    ],
    [
      'The Working Group on Harbours held its fifty-eighth session in Geneva from 30 March to 2 April 2031.',
      { ordinal: 58, city: 'Geneva', startDate: '2031-03-30', endDate: '2031-04-02' },
    ],
    [
      'At its meeting held in Vienna on 7 and 8 May 2031, the Working Group on Harbours adopted the recommendations below.',
      { ordinal: null, city: 'Vienna', startDate: '2031-05-07', endDate: '2031-05-08' },
    ],
    [
      'For consideration by the Working Group on Harbours at its sixth meeting, a paper was prepared.',
      { ordinal: 6, city: 'Port Louis' },
    ],
  ])('%s', (text, facts) => {
    const cover = text.startsWith('For') ? {} : { startDate: null, endDate: null, city: null }
    expect(meetingOf(reading([passage('1', text, { role: 'OPENING' })], { cover }))).toMatchObject(facts)
  })

  it.each([
    [
      'The Working Group on Harbours held its ninth meeting in Lima from 3 to 5 March 2031, holding six plenary meetings in hybrid format.',
      'HYBRID',
      6,
    ],
    ['The Working Group on Harbours held its ninth meeting in Lima and online from 3 to 5 March 2031.', 'HYBRID', null],
    ['The Working Group on Harbours met in Lima from 3 to 5 March 2031, holding four meetings.', null, 4],
    [
      'The Working Group on Harbours held its ninth meeting in Lima. It had spoken of holding the meeting in a hybrid format.',
      null,
      null,
    ],
  ])('reads format and sittings where the body is the subject: %s', (text, format, plenaryMeetings) => {
    const read = reading([passage('1', text, { role: 'OPENING' })])
    expect(meetingOf(read)).toMatchObject({ format, plenaryMeetings })
  })

  it('makes no body of a short form that nothing explains', () => {
    const cover = { bodies: [], startDate: null, endDate: null, city: null }
    const opening = passage('1', 'The ninth session of the Forum was held in Lima from 3 to 5 March 2031.', {
      role: 'OPENING',
    })
    const { document, entities } = reading([opening], { cover })
    expect(document.meeting).toBeNull()
    expect(entities.filter(({ entity }) => entity.kind === 'BODY')).toEqual([])
  })

  it('does not take another meeting for its own', () => {
    const read = reading([
      passage('1', 'The second meeting of the Council of Ports was held in Oslo on 4 July 2029.'),
      passage(
        '2',
        'The ninth meeting of the Working Group on Harbours was held in Port Louis from 3 to 5 March 2031.',
        { role: 'OPENING' },
      ),
    ])
    expect(meetingOf(read)).toMatchObject({ ordinal: 9, year: 2031 })
  })

  it('gives the same entities with and without a cover, where the text has the facts', () => {
    const text = [
      passage(
        '1',
        'The ninth meeting of the Working Group on Harbours was held in Port Louis from 3 to 5 March 2031.',
        { role: 'OPENING' },
      ),
    ]
    const covered = reading(text)
    const bare = reading(text, { cover: { bodies: [], city: null, startDate: null, endDate: null } })
    expect(bare.entities).toEqual(covered.entities)
    expect(bare.document).toEqual(covered.document)
    expect(bare.assertions).toEqual(covered.assertions)
  })

  it.each([
    ['The meeting was held in a hybrid format.', 'HYBRID'],
    ['The session was held online.', 'ONLINE'],
    ['The meeting was held in person.', 'IN_PERSON'],
    ['If the meeting has to be held in a hybrid format, updates will be shared.', null],
    ['It might become necessary to hold the meeting in a hybrid format.', null],
  ])('%s', (text, format) => {
    expect(meetingOf(reading([passage('1', text)]))).toMatchObject({ format })
  })

  it.each([
    ['Four meetings were held.', 4],
    ['The Group held 12 plenary meetings.', 12],
    ['The Group held a total of eight meetings prior to its meeting in 2031.', null],
  ])('%s', (text, plenaryMeetings) => {
    expect(meetingOf(reading([passage('1', text)]))).toMatchObject({ plenaryMeetings })
  })

  it('takes the id from the symbol, else from the title, where it is of no meeting', () => {
    const cover = { bodies: [], startDate: null, endDate: null, city: null }
    expect(reading([], { type: 'PUBLICATION', cover: { ...cover, title: 'On Tides' } }).document.id).toBe(
      'document:on-tides',
    )
    expect(reading([], { type: 'RESOLUTION', cover: { ...cover, symbol: 'A/RES/72/135' } }).document.id).toBe(
      'document:A/RES/72/135',
    )
  })

  it('takes a report that was before a meeting for no report of it', () => {
    const read = reading([], {
      passages: [passage('1', 'The Secretary-General submits this report.')],
      cover: { symbol: 'A/80/604', title: 'Report of the Secretary-General' },
    })
    expect(read.document.id).toBe('document:A/80/604')
  })

  it('renames with the body just what is named after it', () => {
    const text = (body: string) => [
      passage('1', `The ninth meeting of the ${body} was held in Port Louis from 3 to 5 March 2031.`, {
        role: 'OPENING',
      }),
      passage('2', 'The following parties to the Treaty were represented: Kenya and Mali.', { role: 'ATTENDANCE' }),
    ]
    const read = (body: string) => {
      const { entities, assertions, document } = reading(text(body), { cover: { bodies: [body] } })
      return JSON.stringify({ entities, assertions, document }).replaceAll(/"(?:start|end)":\d+/g, '')
    }
    const plain = read('Working Group on Harbours')
    const noun = fc.constantFrom('Rivers', 'Lanterns', 'Mountains', 'Lighthouses', 'Orchards')
    fc.assert(
      fc.property(noun, (name) => {
        const renamed = read(`Working Group on ${name}`)
        expect(renamed.replaceAll(name, 'Harbours').replaceAll(name.toLowerCase(), 'harbours')).toBe(plain)
      }),
      { numRuns: 5 },
    )
  })
})

describe('a body that no list knows', () => {
  const read = reading(
    [
      passage(
        '1',
        'The ninth meeting of the Working Group on Harbours was held in Port Louis from 3 to 5 March 2031. The Working Group on Harbours was thanked.',
        { role: 'OPENING' },
      ),
    ],
    {
      documentation: [
        {
          title: 'Annotated provisional agenda',
          symbol: 'CTOC/COP/WG.88/2031/1',
          type: 'ANNOTATED_AGENDA',
          item: null,
          passage: '1',
          start: 0,
          end: 3,
        },
      ],
    },
  )

  it('has the id of the series that its meeting’s agenda shows, and its printed name', () => {
    const bodies = read.entities.flatMap(({ entity }) =>
      entity.kind === 'BODY' ? [`${entity.id} ${entity.label} ${entity.symbolSeries}`] : [],
    )
    expect(bodies).toEqual(['body:ctoc-cop-wg.88 Working Group on Harbours CTOC/COP/WG.88'])
  })

  it('is meant wherever its name stands', () => {
    expect(
      read.assertions.filter(({ kind, target }) => kind === 'MENTIONS' && target === 'body:ctoc-cop-wg.88'),
    ).toHaveLength(1)
  })
})
