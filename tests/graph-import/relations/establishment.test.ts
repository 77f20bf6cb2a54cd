import { describe, expect, it } from 'vitest'
import { passage, reading, shown } from './small.js'

const established = (text: string) =>
  shown(reading([passage('1', text)]), 'ESTABLISHED_BY').map((one) => one.replace(/ ".*/, ''))

describe('the resolution that established a body', () => {
  it('reads the founding sentence, whatever it adds to the name', () => {
    expect(
      established(
        'Pursuant to General Assembly resolution 90/12, an open-ended intergovernmental working group on harbours was established to advise.',
      ),
    ).toEqual(['body:working-group-on-harbours → resolution:ga/90/12'])
  })

  it('reads a name with articles in it, behind others in the sentence', () => {
    expect(
      established(
        'Pursuant to resolution 90/12 of the General Assembly, adopted at the request of the Council, an ad hoc working group on the harbours was established.',
      ),
    ).toEqual(['body:working-group-on-harbours → resolution:ga/90/12'])
  })

  it('reads a name that goes on with its purpose', () => {
    expect(
      established(
        'In its resolution 90/12, the General Assembly established the Open-ended Working Group on Harbours to advise the Assembly on tides.',
      ),
    ).toEqual(['body:working-group-on-harbours → resolution:ga/90/12'])
  })

  it.each([
    ['In its resolution 90/12, the General Assembly established the Security Council’s lighthouse.'],
    ['Pursuant to General Assembly resolution 90/12, a fund on tides was established.'],
    ['A working group on harbours was established.'],
    ['Resolution 90/12 of the General Assembly thanked the working group on harbours.'],
  ])('reads nothing in %s', (text) => {
    expect(established(text)).toEqual([])
  })
})
