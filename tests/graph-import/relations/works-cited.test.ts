import { describe, expect, it } from 'vitest'
import { passage, reading } from './small.js'

const cited = (text: string) =>
  reading([passage('fn-1', text, { kind: 'FOOTNOTE' })]).entities.flatMap(({ entity }) =>
    entity.kind === 'DOCUMENT' && entity.type === 'PUBLICATION' ? [entity.label] : [],
  )

describe('works that a footnote cites', () => {
  it('are told by title, place and year, also behind another and with a publisher', () => {
    expect(cited('See Port Office, Smuggling of Lamps Worldwide (Vienna, 2020), p. 4.')).toEqual([
      'Smuggling of Lamps Worldwide (2020)',
    ])
    expect(
      cited(
        'See Port Office, Smuggling of Lamps Worldwide (Vienna, 2020), and Ulla Öst and Milorad Čović, Beacons in the Post (Graz, Edition Nord, 2019).',
      ),
    ).toEqual(['Beacons in the Post (2019)', 'Smuggling of Lamps Worldwide (2020)'])
  })

  it('are none where a meeting has the place and the year', () => {
    expect(cited('The Council met twice in that year (see its report), and in Graz in 2019.')).toEqual([])
  })
})
