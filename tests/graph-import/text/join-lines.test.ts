import { describe, expect, it } from 'vitest'
import { readText, texts } from './read-text.js'

const read = async (text: string) => texts(await readText(text))

describe('lines of text', () => {
  it('are paragraphs of their own where nothing is wrapped', async () => {
    expect(await read('Distr.: Limited\n4 May 2030\nOriginal: English\nNairobi, 3 May 2030')).toEqual([
      'Distr.: Limited',
      '4 May 2030',
      'Original: English',
      'Nairobi, 3 May 2030',
    ])
  })

  it('join where a sentence runs on, though the file is not wrapped', async () => {
    const long =
      'The Committee took note of the report of the secretariat and decided to return to the matter at its next session.'
    expect(await read(`${long}\n${long}\n${long}\nReport of the Committee on its \nfourth session`)).toEqual([
      long,
      long,
      long,
      'Report of the Committee on its fourth session',
    ])
  })

  it('lose a dash that stands alone below them, not one inside', async () => {
    const text =
      '1. The Committee took note of the report of the secretariat and decided to\nreturn to the matter at its next session, which would be held - as it was said\n- in the coming year.\n-\n2. It ended.'
    expect(await read(text)).toEqual([
      '1. The Committee took note of the report of the secretariat and decided to return to the matter at its next session, which would be held - as it was said - in the coming year.',
      '2. It ended.',
    ])
  })

  it('are wrapped also where most that are cut go on with a capital', async () => {
    const list = 'The following were represented: the Republic of Korea, the United States and'
    const text = `1. ${list}\nSao Tome. ${list}\nPeru and Chad.\n2. ${list}\nMali, who held four meetings in total, in person and online, and opened the\nmeeting.\n3. It ended.`
    expect(await read(text)).toEqual([
      `1. ${list} Sao Tome. ${list} Peru and Chad.`,
      `2. ${list} Mali, who held four meetings in total, in person and online, and opened the meeting.`,
      '3. It ended.',
    ])
  })

  it('do not take a year or a reference at the start of a line for a number', async () => {
    const text =
      '7. The Committee recalled the decision that had been adopted in\n2019. It also recalled the recommendation in paragraph 8 (b) and\n(c) of the report, as well as the recommendations in paragraph\n12. In that regard, the Committee took note of the views that had\nbeen expressed.\n8. The Chair thanked all speakers.'
    expect(await read(text)).toEqual([
      '7. The Committee recalled the decision that had been adopted in 2019. It also recalled the recommendation in paragraph 8 (b) and (c) of the report, as well as the recommendations in paragraph 12. In that regard, the Committee took note of the views that had been expressed.',
      '8. The Chair thanked all speakers.',
    ])
  })

  it('begin a block at a letter after a colon or semicolon, also without a blank line', async () => {
    const text =
      '2. The Conference decides to adopt the measures below, with effect\nfrom the first day of May:\n(a) To nominate focal points for the exchange of information among\nStates;\n(b) To report.'
    expect(await read(text)).toEqual([
      '2. The Conference decides to adopt the measures below, with effect from the first day of May:',
      '(a) To nominate focal points for the exchange of information among States;',
      '(b) To report.',
    ])
  })

  it('keep a hyphen that belongs to the word and drop one that only divided it', async () => {
    const text =
      'The representatives spoke about the coordination of national poli-\ncies, about public-\nprivate partnerships, about two-\nand three-year plans and about the INTERPOL-\nfacilitated operations that several States had supported in the\npast.'
    const document = await readText(text)
    expect(texts(document)).toEqual([
      'The representatives spoke about the coordination of national policies, about public-private partnerships, about two- and three-year plans and about the INTERPOL-facilitated operations that several States had supported in the past.',
    ])
  })

  it('let the document tell which words a hyphen divides', async () => {
    const text =
      'The members of INTERPOL were represented by the observers for Switzerland. They were rep-\nresented again at the next meeting, where the States, in particular Switzerl-\nand, with the Interregio-\nnal Committee, in a discuss-\nion, spoke about well-\nbeing, about the work of INTER-\nPOL and about two-\nand three-year plans of the\nCommittee.'
    expect(await read(text)).toEqual([
      'The members of INTERPOL were represented by the observers for Switzerland. They were represented again at the next meeting, where the States, in particular Switzerland, with the Interregional Committee, in a discussion, spoke about well-being, about the work of INTERPOL and about two- and three-year plans of the Committee.',
    ])
  })

  it('drop the hyphen in a word that only the document has, not in one that it hyphenates', async () => {
    const cut =
      'and the report on the extra-\nbudgetary resources of the secretariat was read with care by all of them.'
    const without = await read(`The Committee took note of the extrabudgetary resources of the secretariat ${cut}`)
    expect(without[0]).toContain('the extrabudgetary resources of the secretariat was')
    const hyphened = await read(`The Committee took note of the extra-budgetary resources of the secretariat ${cut}`)
    expect(hyphened[0]).toContain('the extra-budgetary resources of the secretariat was')
  })

  it('end with a heading in emphasis that is glued to the words before it, however wide they are', async () => {
    const lines = (end: string) =>
      `1. States are encouraged to take part in the\nexchange of what they know of the routes of\nall${end}\nStates should train those who keep the ports,\nand give them what they need.`
    expect(await read(lines(' who smuggle migrants*Recommendation 8*'))).toEqual([
      '1. States are encouraged to take part in the exchange of what they know of the routes of all who smuggle migrants',
      'Recommendation 8',
      'States should train those who keep the ports, and give them what they need.',
    ])
    expect(await read(lines(' who smuggle migrants, as in that of 1984'))).toHaveLength(1)
  })

  it('go on behind a blank line where a numbered paragraph breaks off at the end of a full line', async () => {
    const list =
      '4. The following were represented: Albania, Brazil, Chad, Fiji,\nItaly, the members of the Council of Europe, Mali and the States of'
    const rest = 'South-East Asia, which had been admitted to the Committee at the\nmeeting before.'
    expect(await read(`${list}\n\n${rest}\n\n5. It ended.`)).toEqual([
      `${list} ${rest}`.replaceAll('\n', ' '),
      '5. It ended.',
    ])
    expect(await read(`${list.replace('Mali and the States of', 'Mali.')}\n\n${rest}`)).toHaveLength(2)
    expect(await read(`A. Statements\n\n${rest}\n\n${list}\n\n${rest}`)).toHaveLength(3)
  })

  const WRAPPED =
    'The Committee took note of the report of its secretariat on the\nharbours that had been inspected and thanked all who had written it.'

  it('begin a block at the next section, subsection or paragraph though the line before is full', async () => {
    const lines = [
      'Report of the Committee on Harbours and Inland Navigation in Lima',
      'I. Recommendations of the Committee on Harbours and their Pilots',
      'A. Recommendations of the Committee on Harbours and their Pilots',
    ]
    const goesOn = '1. The Committee heard the Minister, who had been invited by Captain'
    expect(await read(`${lines.join('\n')}\n${goesOn}\nF. Ferry and thanked him.\n\n${WRAPPED}`)).toEqual([
      ...lines,
      `${goesOn} F. Ferry and thanked him.`,
      WRAPPED.replace('\n', ' '),
    ])
  })

  it('do not begin a block at a letter of points in the running text', async () => {
    const inline = [
      '1. The Committee should consider these topics at its next meeting:',
      '(a) ghost ships; (b) the role of carriers of goods and of people;',
      '(c) records; and (d) pilots.',
    ]
    const list = ['2. The Committee considered:', '(a) the report of its bureau; and', '(b) the plan of work.']
    expect(await read(`${WRAPPED}\n\n${inline.join('\n')}\n\n${list.join('\n')}`)).toEqual([
      WRAPPED.replace('\n', ' '),
      inline.join(' '),
      ...list,
    ])
  })

  it('begin a footnote without signs behind a sentence, but no date', async () => {
    const text = `1. ${WRAPPED}1\n1 See resolution 10/2 of the Committee.\n\n2. It rose at the end of the last\nmeeting, that of\n5 June 2031, after all.`
    const document = await readText(text)
    expect(document.footnotes.map(({ text }) => text)).toEqual(['See resolution 10/2 of the Committee.'])
    expect(texts(document)[1]).toBe('2. It rose at the end of the last meeting, that of 5 June 2031, after all.')
  })

  it('join where a numbered paragraph breaks off, though the file is not wrapped', async () => {
    const long = '4. It also requests its secretary to bring the present decision to the attention of all'
    const text = (first: string) => `1. It adopts the plan;\n2. It rises.\n${first}\nStates;\n5. It ends.`
    expect((await read(text(long))).slice(2)).toEqual([`${long} States;`, '5. It ends.'])
    expect(await read(text('4. Requests of the Committee'))).toHaveLength(5)
    const heading = `${long.replace('attention of all', 'attention of all States and of others')}`
    const below = `${heading}\nWhile it adopted the plan, it saw no need to bring it to the attention of others.`
    expect(await read(`1. It adopts the plan;\n2. It rises.\n${below}\n5. It ends.`)).toContain(heading)
  })

  it('drop lines that only draw', async () => {
    expect(await read('First.\n\n* * *\n\n________________\n\nSecond.')).toEqual(['First.', 'Second.'])
  })
})
