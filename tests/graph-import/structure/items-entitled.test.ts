import { describe, expect, it } from 'vitest'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'
import { toReading } from '../../../graph-import/relations/index.js'
import { structure } from './blocks.js'

const DELIBERATIONS = 'III. Summary of deliberations (continued)'
const LAMPS =
  '4. At its 3rd meeting, on 4 March, the Working Group considered agenda item 3, entitled “Lamps and bells”.'

const agenda = (...blocks: string[]) =>
  structure('Working Group on Harbours', 'Draft report', 'Addendum', ...blocks).agenda.map(
    ({ number, title }) => `${number} ${title}`,
  )

describe('items that a text names with their titles', () => {
  it('are those of a document without an agenda', () => {
    const read = structure('Working Group on Harbours', 'Draft report', DELIBERATIONS, LAMPS, '5. The Group saw lamps.')
    const [entry] = read.agenda
    expect(entry).toMatchObject({ number: '3', parent: null, title: 'Lamps and bells', passage: '4' })
    expect(read.passages.find(({ key }) => key === '4')?.text.slice(entry?.start, entry?.end)).toBe('Lamps and bells')
    expect(read.passages.find(({ key }) => key === '5')?.item).toBe('3')
  })

  it('are taken once, in ascending order, a sub-item only with its item', () => {
    expect(
      agenda(
        DELIBERATIONS,
        '4. Under agenda item 10, entitled “Scales”, Chad spoke.',
        LAMPS.replace('4.', '5.'),
        '6. Under agenda item 3, entitled “Lamps, and bells”, Mali spoke, as under agenda item 4 (a), entitled “Ropes”.',
      ),
    ).toEqual(['3 Lamps and bells', '10 Scales'])
  })

  it('are none where the document holds the agenda, outside the account, or without a title', () => {
    const list = ['I. Agenda', '6. The Group adopted the following agenda:', '1. Opening.', '2. Bells.']
    expect(agenda(...list, DELIBERATIONS, LAMPS)).toEqual(['1 Opening', '2 Bells'])
    expect(agenda('I. Introduction', LAMPS)).toEqual([])
    expect(agenda(DELIBERATIONS, '4. The Group considered agenda item 3 and the paper entitled “Lamps”.')).toEqual([])
  })

  it('leave room for items that the text names by number alone', () => {
    const cover = ['Working Group on Harbours', 'Vienna, 3–5 March 2031', 'Draft report', 'Addendum']
    const spoke = '5. Under agenda item 4, statements were made by representatives of Chad and Mali.'
    const reading = toReading(structure(...cover, DELIBERATIONS, LAMPS, 'B. Statements', spoke), loadAuthorities())
    const items = reading.entities.flatMap(({ entity }) => (entity.kind === 'AGENDA_ITEM' ? [entity] : []))
    expect(items.map(({ number, title, position }) => [number, title, position])).toEqual([
      ['3', 'Lamps and bells', 3],
      ['4', 'Agenda item 4', 4],
    ])
  })
})
