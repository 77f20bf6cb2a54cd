import { describe, expect, it } from 'vitest'
import { operativeClauses } from '../../../graph-import/relations/operative-phrases.js'

/** phrase | verb | strength | asked > through | hedges | intensifiers */
function read(text: string): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '')
  return operativeClauses(text).map((clause) =>
    [
      words(clause.phrase),
      clause.verb,
      clause.strength,
      words(clause.asked) + (clause.askedThrough ? ` > ${words(clause.askedThrough)}` : ''),
      clause.hedges.map(words).join('; '),
      clause.intensifiers.map(words).join('; '),
    ].join(' | '),
  )
}

describe('who is asked with and through whom', () => {
  it.each([
    [
      'The secretariat should gather examples and should report to the Conference.',
      ['should | gather | STRONG | The secretariat |  | ', 'should | report | STRONG | The secretariat |  | '],
    ],
    ['States should trust experts who know ports and should count lamps.', ['should | trust | STRONG | States |  | ']],
    [
      'The Working Group recommends that the Conference of the Parties call upon States parties to review their laws.',
      ['recommends that | review | SOFT | the Conference of the Parties > States parties |  | '],
    ],
    [
      'Recommends that the Conference of the Parties at its twenty-fifth session transmit to the Fund the guidance below.',
      ['Recommends that | transmit | SOFT | the Conference of the Parties |  | '],
    ],
    ['The Group recommends that States request assistance.', ['recommends that | request | SOFT | States |  | ']],
    [
      'States are strongly encouraged to, as a matter of priority, fully count lamps.',
      ['are strongly encouraged to | count | SOFT | States |  | strongly; as a matter of priority; fully'],
    ],
    [
      'States should endeavour to, where possible, share lamps.',
      ['should endeavour to | share | STRONG | States | where possible | '],
    ],
    [
      'States are invited to continue to support ports.',
      ['are invited to continue to | support | SOFT | States |  | '],
    ],
  ])('%s', (text, clauses) => {
    expect(read(text)).toEqual(clauses)
  })
})

describe('phrases of resolutions', () => {
  it.each([
    ['Urges all States: (a) To count lamps; (b) To mend them.', ['Urges | count | STRONG | all States |  | ']],
    ['Calls upon Kenya, the host, to light its ports.', ['Calls upon | light | STRONG | Kenya |  | ']],
    [
      'Decides that on 14 November 1999 all States shall close their ports.',
      ['Decides that | close | DIRECTIVE | all States |  | '],
    ],
    [
      'Decides further that, in order to protect lamps, all States shall mend them.',
      ['Decides further that | mend | DIRECTIVE | all States |  | '],
    ],
    [
      'Requests that all parties concerned, including donors, report on lamps.',
      ['Requests that | report | STRONG | all parties concerned |  | '],
    ],
    ['Demands that the Lampists leave.', ['Demands that | leave | DIRECTIVE | the Lampists |  | ']],
    ['Directs the Committee to count lamps.', ['Directs | count | DIRECTIVE | the Committee |  | ']],
  ])('%s', (text, clauses) => {
    expect(read(text)).toEqual(clauses)
  })

  it.each([
    ['It is recommended that competent authorities consult each other.', 'competent authorities'],
    ['It was strongly recommended that States parties consult each other.', 'States parties'],
  ])('name who is asked where nobody speaks: %s', (text, asked) => {
    expect(read(text)[0]).toContain(` | consult | SOFT | ${asked} | `)
  })

  it('ask a second one through the first, with a verb of its own', () => {
    expect(read('The Council may wish to invite its parties, and request the secretariat, to hold workshops.')).toEqual(
      ['may wish to invite | hold | OPTIONAL | The Council > its parties, and request the secretariat |  | '],
    )
  })

  it('do not take for asking what is directed at somebody', () => {
    expect(read('Welcomes the efforts directed to the poor.')).toEqual([])
  })
})

describe('further operative phrases of a sentence', () => {
  it.each([
    [
      'The Group encouraged States to consider keeping logs, where possible, and invited the Dune Bank and the Sand Fund to share charts.',
      [
        'encouraged | keep | SOFT | States | where possible | ',
        'invited | share | SOFT | the Dune Bank and the Sand Fund |  | ',
      ],
    ],
    [
      'States parties were urged to reply, and the Secretariat was requested to report, as appropriate, on them.',
      [
        'were urged to | reply | STRONG | States parties |  | ',
        'was requested to | report | STRONG | the Secretariat | as appropriate | ',
      ],
    ],
    [
      'States are urged to reply and are further encouraged to share charts.',
      ['are urged to | reply | STRONG | States |  | ', 'are further encouraged to | share | SOFT | States |  | '],
    ],
  ])('are read with those whom each asks: %s', (text, clauses) => {
    expect(read(text)).toEqual(clauses)
  })

  it.each([
    'The Group urged States to answer letters and requests for help to the extent possible.',
    'States should help those who report and are invited to speak.',
    'The Group invited States to share lists of experts invited to the meeting.',
  ])('are none in: %s', (text) => {
    expect(read(text)).toHaveLength(1)
  })

  it('name the action behind a list that the words introduce', () => {
    expect(read('The Group recommended that States parties: Share information.')).toEqual([
      'recommended that | share | SOFT | States parties |  | ',
    ])
  })
})

describe('operative phrases', () => {
  it.each([
    [
      'Coastal States should endeavour to provide lifeboats, as feasible, to all harbours.',
      'should endeavour to | provide | STRONG | Coastal States | as feasible | ',
    ],
    [
      'States parties are encouraged, as appropriate, to share charts.',
      'are encouraged, as appropriate, to | share | SOFT | States parties | as appropriate | ',
    ],
    [
      'Coastal States should, in accordance with the Treaty, and with the help of their pilots, share charts.',
      'should, in accordance with the Treaty, and with the help of their pilots | share | STRONG | Coastal States |  | ',
    ],
    [
      `Coastal States are encouraged, ${'bearing in mind the needs of all who sail by night and of those who wait for them, and '.repeat(6)}their means, to share charts.`,
      `are encouraged, ${'bearing in mind the needs of all who sail by night and of those who wait for them, and '.repeat(6)}their means, to | share | SOFT | Coastal States |  | `,
    ],
    [
      'In accordance with the Harbour Convention, and bearing in mind the efforts that promote trade, States parties are urged to take action.',
      'are urged to | take | STRONG | States parties |  | ',
    ],
    [
      'States parties are encouraged, in accordance with their national legal systems, to seek the support of pilots.',
      'are encouraged, in accordance with their national legal systems, to | seek | SOFT | States parties | in accordance with their national legal systems | ',
    ],
    [
      'The Conference of the Parties may wish to request the secretariat, as a follow-up to the meeting, to continue assisting it.',
      'may wish to request | continue | OPTIONAL | The Conference of the Parties > the secretariat |  | ',
    ],
    [
      'States parties should encourage port operators and pilots to improve access.',
      'should encourage | improve | STRONG | States parties > port operators and pilots |  | ',
    ],
    ['States should consider making use of beacons.', 'should consider | make | STRONG | States |  | '],
    ['States should consider the use of beacons.', 'should | consider | STRONG | States |  | '],
    [
      'States parties are urged to nominate, without undue delay, their pilots.',
      'are urged to | nominate | STRONG | States parties |  | without undue delay',
    ],
    ['The Committee urges States to adopt rules.', 'urges | adopt | STRONG | States |  | '],
    [
      'The Committee strongly encourages States parties to the Protocol, where possible and appropriate, to adopt rules.',
      'strongly encourages | adopt | SOFT | States parties to the Protocol | where possible and appropriate | strongly',
    ],
    ['The Committee decided to establish a fund.', 'decided to | establish | DIRECTIVE |  |  | '],
    [
      'Also requests the Executive Director to report.',
      'Also requests | report | STRONG | the Executive Director |  | ',
    ],
    [
      'The Group invited States to: (a) Strengthen rules; (b) Share them.',
      'invited | strengthen | SOFT | States |  | ',
    ],
    [
      'The Working Group recommended that States parties consider establishing registers.',
      'recommended that | establish | SOFT | States parties |  | ',
    ],
    ['States shall be encouraged to report.', 'shall be encouraged to | report | DIRECTIVE | States |  | '],
    ['Member States may consider a register.', 'may | consider | OPTIONAL | Member States |  | '],
  ])('reads %s', (text, clause) => {
    expect(read(text)).toEqual([clause])
  })

  it('reads one clause for each operative sentence', () => {
    expect(read('States parties are encouraged to cooperate. This should include strategies by land and sea.')).toEqual(
      ['are encouraged to | cooperate | SOFT | States parties |  | ', 'should | include | STRONG | This |  | '],
    )
  })

  it.each([
    ['The topic is “States should share charts”.'],
    ['Some speakers noted that harbours had grown.'],
    ['Companies that could be used by smugglers were named.'],
    ['The report requested by the Committee was read.'],
  ])('reads nothing in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('takes the clause that asks, not one inside a noun phrase', () => {
    expect(read('Ports that should be closed are a matter on which States are invited to report.')).toEqual([
      'are invited to | report | SOFT | Ports that should be closed are a matter on which States |  | ',
    ])
  })
})
