import { describe, expect, it } from 'vitest'
import { announcement } from '../../../../client/state/explore/announcement.js'
import { attended, knownOf, meeting, organisation, pictureOf, place } from './samples.js'

const known = knownOf([organisation('A', 3), organisation('B'), meeting('M', 2022)], [attended('A', 'M')])
const picture = pictureOf({ A: place(), B: place(), M: place() })

describe('what is said of a change', () => {
  it('names what is chosen: kind, year, links shown and more', () => {
    expect(announcement({ type: 'select', ids: ['A'] }, picture, known)).toBe('A, organisation, 1 link shown, 2 more.')
    expect(announcement({ type: 'select', ids: ['M'] }, picture, known)).toBe('M, meeting, 2022, 1 link shown.')
    expect(announcement({ type: 'select', ids: ['A', 'B'] }, picture, known)).toBe('2 entities chosen.')
    expect(announcement({ type: 'select', ids: ['ATTENDED~A~M'] }, picture, known)).toBe('A attended M.')
    expect(announcement({ type: 'select', ids: [] }, picture, known)).toBe('Nothing chosen.')
  })

  it('names what is removed, hidden or pinned', () => {
    expect(announcement({ type: 'remove', ids: ['A'] }, picture, known)).toBe('A removed from the canvas.')
    expect(announcement({ type: 'hide', ids: ['A', 'B'] }, picture, known)).toBe('2 organisations hidden.')
    expect(announcement({ type: 'hide', ids: ['A', 'M'] }, picture, known)).toBe('2 entities hidden.')
    expect(announcement({ type: 'pin', ids: ['A'], pinned: false }, picture, known)).toBe('A no longer pinned.')
  })

  it('counts what a filter leaves', () => {
    expect(announcement({ type: 'filter', filters: { kinds: ['MEETING'] } }, picture, known)).toBe(
      '2 of 3 entities and 0 relations shown.',
    )
  })

  it('is silent on a drag', () => {
    expect(announcement({ type: 'move', places: new Map() }, picture, known)).toBe(null)
  })
})
