import { describe, expect, it } from 'vitest'
import { passage, structure } from './blocks.js'

const INTRODUCTION =
  '3. At its meeting held in Vienna on 27 and 28 June 2022, the Working Group on Harbours adopted the recommendations presented below.'

const numbers = (read: ReturnType<typeof structure>) =>
  read.recommendations.map(({ number, form }) => `${number} ${form}`)

describe('recommendations', () => {
  it('each under its own heading, with sub-paragraphs and a second paragraph', () => {
    const read = structure(
      'II. Recommendations',
      INTRODUCTION,
      'A. General recommendations',
      'Recommendation 1',
      'States should light their ports.',
      'This should include the smallest ones.',
      'Recommendation 2',
      'States are encouraged to act, including by:',
      '(a) Building;',
      '(b) Repairing.',
      'III. Summary of deliberations',
      '4. Some speakers agreed.',
    )
    expect(numbers(read)).toEqual(['1 HEADING', '2 HEADING'])
    expect(passage(read, 'recommendation-1').text).toBe(
      'States should light their ports. This should include the smallest ones.',
    )
    expect(read.recommendations[1]?.subparagraphs).toEqual([
      { letter: 'a', passage: 'recommendation-2-a', start: 0, end: 9 },
      { letter: 'b', passage: 'recommendation-2-b', start: 0, end: 10 },
    ])
    expect(passage(read, '3').kind).toBe('PARAGRAPH')
    expect(passage(read, '4').kind).toBe('PARAGRAPH')
  })

  it('with letters inside the text, where a line happens to begin with one of them', () => {
    const topics = (...lines: string[]) => structure('II. Recommendations', INTRODUCTION, 'Recommendation 1', ...lines)
    const whole = topics('States should count: (a) lamps; (b) quays; and (c) beacons.')
    const cut = topics('States should count: (a) lamps;', '(b) quays; and (c) beacons.')
    expect(cut.recommendations).toEqual(whole.recommendations)
    expect(passage(cut, 'recommendation-1').text).toBe(passage(whole, 'recommendation-1').text)
    const referring = topics('States should count what paragraph 3 (a) names, including:', '(a) Lamps;', '(b) Quays.')
    expect(referring.recommendations[0]?.subparagraphs.map(({ passage: key }) => key)).toEqual([
      'recommendation-1-a',
      'recommendation-1-b',
    ])
  })

  it('as numbered paragraphs under topical headings', () => {
    const read = structure(
      'I. Recommendations',
      '1. The Working Group adopted the following recommendations:',
      'A. Recommendations on lighthouses',
      '2. States should light their ports.',
      '3. States are encouraged to strengthen cooperation, including by:',
      '(a) Sharing charts;',
      '(b) Training keepers.',
      'B. Recommendations on harbours',
      '4. The secretariat should continue its work.',
      'II. Organization of the meeting',
      'A. Opening of the meeting',
      '5. The meeting was opened by the Chair.',
    )
    expect(numbers(read)).toEqual(['2 PARAGRAPH', '3 PARAGRAPH', '4 PARAGRAPH'])
    expect(read.recommendations[1]?.subparagraphs.map(({ letter }) => letter)).toEqual(['a', 'b'])
    expect(read.recommendations.map(({ section }) => section)).toEqual([
      'Recommendations on lighthouses',
      'Recommendations on lighthouses',
      'Recommendations on harbours',
    ])
    expect(passage(read, '3-a').kind).toBe('SUBPARAGRAPH')
  })

  it('as letters of a paragraph that only introduces, beside paragraphs that are recommendations themselves', () => {
    const read = structure(
      'II. Recommendations',
      '7. The Working Group recommended that States parties:',
      '(a) Should light their ports;',
      '(b) Should consider the following:',
      '(i) Charts;',
      '(ii) Bells;',
      '8. The Committee invited States to:',
      '(a) Repair piers;',
      '(b) Train keepers.',
      '9. States should keep bells.',
    )
    expect(numbers(read)).toEqual(['7 (a) LETTER', '7 (b) LETTER', '8 (a) LETTER', '8 (b) LETTER', '9 PARAGRAPH'])
    expect(read.recommendations[1]).toMatchObject({ introduction: '7', passage: '7-b' })
    expect(read.recommendations[1]?.subparagraphs.map(({ letter, passage: key }) => `${letter} ${key}`)).toEqual([
      'i 7-b-i',
      'ii 7-b-ii',
    ])
    expect(passage(read, '7').kind).toBe('PARAGRAPH')
    expect(passage(read, '8-a').kind).toBe('RECOMMENDATION')
  })

  it('as letters parted by headings', () => {
    const read = structure(
      'II. Recommendations',
      '4. The Working Group adopted the following recommendations:',
      'A. Lamps',
      '(a) States should light their ports;',
      '(b) States should train keepers;',
      'B. Bells',
      '(c) States should ring them.',
      'III. Attendance',
      '(a) Italy;',
    )
    expect(read.recommendations.map(({ number, introduction, section }) => [number, introduction, section])).toEqual([
      ['4 (a)', '4', 'Lamps'],
      ['4 (b)', '4', 'Lamps'],
      ['4 (c)', '4', 'Bells'],
    ])
  })

  it('finds sub-paragraphs inside the running text', () => {
    const read = structure(
      'I. Recommendations',
      'Recommendation 4',
      'The Group should address: (a) lamps, as in paragraph 3 (a); (b) bells; and (c) horns.',
    )
    const [found] = read.recommendations
    const { text } = passage(read, 'recommendation-4')
    expect(found?.subparagraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'lamps, as in paragraph 3 (a)',
      'bells',
      'horns',
    ])
    expect(text.slice(0, found?.textEnd)).toBe('The Group should address:')
  })

  it('are none in other sections, and no introduction or account of the meeting is one', () => {
    const read = structure(
      'I. Recommendations',
      '1. The Committee adopted the recommendations set out below.',
      '2. At its 3rd meeting, on 4 May 2022, the Committee considered agenda item 2.',
      '3. States should act.',
      'II. Summary of deliberations',
      '4. Speakers recommended that States: (a) build; (b) repair.',
    )
    expect(numbers(read)).toEqual(['3 PARAGRAPH'])
  })

  it('are found where a heading was glued to the one above', () => {
    const read = structure(
      'II. Recommendations',
      'A. Recommendations on lampsRecommendation 1',
      'States should act.',
      'B. Follow-up of Recommendation 1',
      '9. It was noted.',
    )
    expect(numbers(read)).toEqual(['1 HEADING'])
    expect(read.passages.filter(({ kind }) => kind === 'HEADING').map(({ text }) => text)).toEqual([
      'II. Recommendations',
      'A. Recommendations on lamps',
      'B. Follow-up of Recommendation 1',
    ])
  })

  it('say so where a heading has no text', () => {
    const read = structure('I. Recommendations', 'Recommendation 1', 'Recommendation 2', 'States should act.')
    expect(numbers(read)).toEqual(['2 HEADING'])
    expect(read.findings.map(({ rule }) => rule)).toEqual(['unplaced-text'])
  })
})

describe('letters under topical headings', () => {
  it('are recommendations known by the paragraph that introduces the section', () => {
    const read = structure(
      'II. Recommendations',
      INTRODUCTION,
      'Agenda item 2: Tides',
      '(a) States should light their ports;',
      'Agenda item 3: Beacons and lamps',
      '(b) The Secretariat should report.',
    )
    expect(read.recommendations.map(({ number, form, section }) => [number, form, section])).toEqual([
      ['3 (a)', 'LETTER', 'Agenda item 2: Tides'],
      ['3 (b)', 'LETTER', 'Agenda item 3: Beacons and lamps'],
    ])
    expect(read.passages.filter(({ kind }) => kind === 'RECOMMENDATION').map(({ item }) => item)).toEqual(['2', '3'])
  })
})
