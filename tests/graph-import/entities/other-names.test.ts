import { describe, expect, it } from 'vitest'
import { otherNames } from '../../../graph-import/entities/other-names.js'

describe('other names of an entity', () => {
  const known = { label: 'PO', title: 'Pilot’s Office' }

  it('are sorted, without label and title', () => {
    expect(otherNames(['Zone Office', 'PO', 'Office of the Pilot', 'Pilot’s Office'], known)).toEqual([
      'Office of the Pilot',
      'Zone Office',
    ])
  })

  it('are no others for the sign of their apostrophe', () => {
    expect(otherNames(["Pilot's Office", 'Pilots’ Office', "Pilots' Office"], known)).toEqual(["Pilots' Office"])
    expect(otherNames(['Pilots Office', 'Pilot‘s Office'], known)).toEqual(['Pilots Office', 'Pilot‘s Office'])
  })
})
