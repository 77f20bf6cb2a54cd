import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Recommendation } from '../../../graph/model/index.js'
import type { RecommendationDraft } from '../../../graph-import/structure/structured-document.js'
import { passage, reading, shown } from './small.js'

const draft = (key: string, text: string, more: Partial<RecommendationDraft> = {}): RecommendationDraft => ({
  number: '1',
  form: 'HEADING',
  passage: key,
  introduction: null,
  subparagraphs: [],
  textEnd: text.length,
  footnotes: [],
  section: null,
  ...more,
})

function asked(text: string): string[] {
  const read = reading([passage('r', text, { kind: 'RECOMMENDATION', role: 'RECOMMENDATIONS' })], {
    recommendations: [draft('r', text)],
  })
  return shown(read, 'ADDRESSED_TO').map((one) => one.replace(/^.* → /, ''))
}

describe('addressees', () => {
  it.each([
    [
      'The Committee may wish to request Kenya, subject to the availability of resources, and invite Chad to act.',
      [
        'group:committee DIRECT «Committee» "Committee"',
        'country:KEN INDIRECT «Kenya» "Kenya"',
        'country:TCD INDIRECT «Chad» "Chad"',
      ],
    ],
    [
      'Relevant United Nations bodies are urged to act.',
      ['group:united-nations-bodies DIRECT «United Nations bodies» "United Nations bodies"'],
    ],
    [
      'The Executive Secretary is requested to act.',
      ['group:executive-secretary DIRECT «Executive Secretary» "Executive Secretary"'],
    ],
    ['States parties are urged to act.', ['group:states-parties DIRECT «States parties» "States parties"']],
    [
      'In accordance with the Charter, States parties are urged to act.',
      ['group:states-parties DIRECT «States parties» "States parties"'],
    ],
    [
      'States parties and relevant international organizations should share charts.',
      [
        'group:states-parties DIRECT «States parties» "States parties"',
        'group:international-organizations DIRECT «international organizations» "international organizations"',
      ],
    ],
    [
      'States should encourage harbour pilots and lighthouse keepers to report.',
      [
        'group:states DIRECT «States» "States"',
        'group:lighthouse-keepers INDIRECT «lighthouse keepers» "lighthouse keepers"',
      ],
    ],
    ['The Committee urges States to adopt rules.', ['group:states DIRECT «States» "States"']],
    ['Shipowners are invited to take part.', ['group:shipowners DIRECT «Shipowners» "Shipowners"']],
    ['INTERPOL is invited to take part.', ['organisation:interpol DIRECT «INTERPOL» "INTERPOL"']],
  ])('reads %s', (text, expected) => {
    for (const one of expected) expect(asked(text)).toContain(one)
  })

  it.each([
    ['This should include strategies by land and sea.'],
    ['The importance of harbours should be stressed.'],
    ['Consideration should be given to the use of beacons.'],
    ['The following was noted: “States parties are urged to act.”'],
  ])('asks nobody in %s', (text) => {
    expect(asked(text)).toEqual([])
  })

  it('reads who is asked, and how, in the introduction of a lettered list', () => {
    const introduction = 'The Committee considered tides. It invited States to:'
    const letter = 'Strengthen the rules on tides, where possible;'
    const read = reading(
      [
        passage('8', introduction, { role: 'RECOMMENDATIONS' }),
        passage('8-b', letter, { kind: 'RECOMMENDATION', role: 'RECOMMENDATIONS', parent: '8' }),
      ],
      { recommendations: [draft('8-b', letter, { number: '8 (b)', form: 'LETTER', introduction: '8' })] },
    )
    const entity = read.entities
      .map((one) => one.entity)
      .find((one): one is Recommendation => one.kind === 'RECOMMENDATION')
    expect(entity).toMatchObject({
      id: 'recommendation:working-group-on-harbours/2031/para-8-b',
      text: letter,
      strength: 'SOFT',
      operatives: [{ phrase: 'invited', verb: 'strengthen', hedges: ['where possible'] }],
      addressees: [{ text: 'States', actor: 'group:states', indirect: false }],
    })
    expect(read.assertions.find(({ kind }) => kind === 'ADDRESSED_TO')?.evidence).toEqual([
      { passage: '8', start: 43, end: 49, rule: 'addressee' },
    ])
  })

  it('changes nothing but the id and number where the number changes', () => {
    const text = 'States parties should consider making use of beacons.'
    const numbered = (number: string) => {
      const read = reading([passage('r', text, { kind: 'RECOMMENDATION' })], {
        recommendations: [draft('r', text, { number })],
      })
      return JSON.stringify([read.entities, read.assertions])
    }
    const one = numbered('77')
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), (number) => {
        expect(numbered(String(number)).replaceAll(`${number}`, '77')).toBe(one)
      }),
      { numRuns: 10 },
    )
  })
})
