import { describe, expect, it } from 'vitest'
import { contextBodies, mentionsOfDocument } from '../../../graph-import/mentions/find-mentions.js'
import { found, inShort, mentions } from './found.js'

describe('things of organisations', () => {
  it.each([
    ['the PELICAN file of INTERPOL', 'PELICAN file', 'organisation:interpol'],
    ['the TideTrace database of the World Customs Organization', 'TideTrace database', 'organisation:wco'],
    [
      'the TideTrace database of the Harbour Pilots Consortium (HPC)',
      'TideTrace database',
      'Harbour Pilots Consortium',
    ],
  ])('%s', (text, name, owner) => {
    const [thing] = mentions(`States should use ${text}.`).filter(({ rule }) => rule === 'thing-of-organisation')
    expect(thing && inShort(thing.meant)).toBe(name)
    const within = thing?.meant.by === 'name' && thing.meant.kind === 'ORGANISATION' ? thing.meant.within : []
    expect(within.map((one) => ('id' in one ? one.id : inShort(one.meant)))).toEqual([owner])
  })

  it.each([
    'the IDEAL system of government',
    'the national database of the World Customs Organization',
    'the PELICAN file of offences',
    'the Tide file of INTERPOL',
  ])('are not in: %s', (text) => {
    expect(found(`States should use ${text}.`, /^thing/)).toEqual([])
  })

  it('with capitals throughout are known by their abbreviation or their owner', () => {
    const shaped = (text: string) => found(text, /^organisation-by-shape$/).map(([, is]) => is)
    expect(shaped('Use of the Stolen Tides Register (STR) was high.')).toEqual(['Stolen Tides Register'])
    expect(shaped('Use of the Lake Round Table on Lamp Marking (LRTLM) was high.')).toEqual([
      'Lake Round Table on Lamp Marking',
    ])
    expect(shaped('The Lake Round Table on Lamp Marking met. See Table 4 (LRT).')).toEqual([])
    expect(shaped('Use of the Stolen Tides Register of INTERPOL was high.')).toEqual([
      'Stolen Tides Register of INTERPOL',
    ])
    expect(shaped('Use of the Stolen Tides Register was high.')).toEqual([])
  })

  it('and parts belong to whom the document itself has named', () => {
    const texts = [
      'The Harbour Pilots Organization (HAPO) met.',
      'The HAPO Rapid Tide Network and HAPO’s Operation Low Water were praised.',
    ]
    const owned = (mentionsOfDocument(texts, contextBodies(null))[1] ?? []).flatMap(({ meant }) =>
      meant.by === 'name' && meant.kind === 'ORGANISATION'
        ? [[meant.name, ...meant.within.map((one) => ('id' in one ? one.id : inShort(one.meant)))]]
        : [],
    )
    expect(owned).toContainEqual(['HAPO Rapid Tide Network', 'Harbour Pilots Organization'])
    expect(owned).toContainEqual(['Operation Low Water', 'Harbour Pilots Organization'])
  })
})
