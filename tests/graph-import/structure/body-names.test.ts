import { describe, expect, it } from 'vitest'
import { bodyNameIn } from '../../../graph-import/structure/body-names.js'

describe('the name of a body', () => {
  it.each([
    ['the Working Group on Harbours', 'Working Group on Harbours'],
    ['Open-ended Group of Experts on lamps, buoys and bells', 'Open-ended Group of Experts on lamps, buoys and bells'],
    ['Commission on Tides, scheduled', 'Commission on Tides'],
    ['Harbour Council held on 3 May 2031, the President spoke', 'Harbour Council'],
    ['Conférence des ports', 'Conférence des ports'],
    ['Конференция портов', 'Конференция портов'],
  ])('%s', (text, name) => {
    expect(bodyNameIn(text)).toBe(name)
  })

  it.each([
    'Implementation of resolution 2733 (2024)',
    'Assessment of progress achieved by the Council',
    'Chair of the Committee on Harbours',
    'Committee of Pilots and by the Assembly of Harbours',
    'Commission, a briefing for delegations on the status of documents',
    'Commission in Lima from 2 to 5 May 2031, and of the eighteenth session of the Council',
    'Conference of the Parties affirmed that harbours are needed',
    'GENERAL CONFERENCE FOR AN OVERALL REVIEW OF HARBOURS',
    'working group',
    'UNITED A',
    'RULES OF PROCEDURE',
  ])('is not %s', (text) => {
    expect(bodyNameIn(text)).toBeNull()
  })
})
