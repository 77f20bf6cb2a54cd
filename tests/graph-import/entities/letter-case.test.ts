import { describe, expect, it } from 'vitest'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'
import { inOrdinaryCase } from '../../../graph-import/entities/letter-case.js'

const ordinary = (name: string, ...texts: string[]) => inOrdinaryCase(name, texts, loadAuthorities())

describe('a name in capitals', () => {
  it.each([
    ['WORKING PARTY ON SNOW DRIFT', 'Working Party on Snow Drift'],
    ['MINISTERIAL CONFERENCE “LAMPS FOR EUROPE”', 'Ministerial Conference “Lamps for Europe”'],
    ['OPEN-ENDED GROUP ON TIDES', 'Open-Ended Group on Tides'],
    ['UNICEF COMMITTEE ON BUOYS', 'UNICEF Committee on Buoys'],
    ['ANNEX VI PANEL OF THE TREATY', 'Annex VI Panel of the Treaty'],
    ['CONFÉRENCE DES PORTS', 'Conférence des Ports'],
  ])('%s', (name, written) => {
    expect(ordinary(name)).toBe(written)
  })

  it('is written as the document writes it elsewhere', () => {
    expect(ordinary('GROUP ON THE SEA AND AIR', 'The Group on The Sea and Air met.')).toBe('Group on The Sea and Air')
    expect(ordinary('GROUP ON SNOW', 'A group on snow was proposed; a second group on snow too.')).toBe('Group on Snow')
  })

  it.each(['Working Party on Snow Drift', 'WP.29', 'SBI', 'CTOC/COP/WG.7'])('leaves %s', (name) => {
    expect(ordinary(name)).toBe(name)
  })
})
