import { describe, expect, it } from 'vitest'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'
import { readSymbol, sisterOf } from '../../../graph-import/entities/symbols.js'

const read = (symbol: string) => {
  const { series, body, parent, year, session } = readSymbol(symbol, loadAuthorities())
  return { series, body: body?.id ?? null, parent: parent?.id ?? null, year, session }
}

describe('a symbol', () => {
  it.each([
    [
      'CTOC/COP/WG.7/2022/INF/1/Rev.1',
      { series: 'CTOC/COP/WG.7', body: 'body:ctoc-cop-wg.7', parent: null, year: 2022, session: null },
    ],
    [
      'CTOC/COP/WG.7/2019/1*',
      { series: 'CTOC/COP/WG.7', body: 'body:ctoc-cop-wg.7', parent: null, year: 2019, session: null },
    ],
    [
      'CTOC/COP/WG.88/2031/2',
      { series: 'CTOC/COP/WG.88', body: null, parent: 'body:ctoc-cop', year: 2031, session: null },
    ],
    ['A/RES/72/135', { series: 'A', body: 'body:ga', parent: null, year: null, session: 72 }],
    ['S/RES/1267(1999)', { series: 'S', body: 'body:sc', parent: null, year: 1999, session: null }],
    ['A/HRC/RES/31/36', { series: 'A/HRC', body: 'body:hrc', parent: null, year: null, session: 31 }],
    ['E/RES/2018/14', { series: 'E', body: 'body:ecosoc', parent: null, year: 2018, session: null }],
    ['ECE/TRANS/344', { series: 'ECE/TRANS', body: 'body:ece-trans', parent: null, year: null, session: null }],
    ['A/CONF.48/14/Rev.1', { series: 'A/CONF.48', body: null, parent: 'body:ga', year: null, session: null }],
    ['XYZ/AB/2031/4', { series: 'XYZ/AB', body: null, parent: null, year: 2031, session: null }],
  ])('%s', (symbol, expected) => {
    expect(read(symbol)).toEqual(expected)
  })
})

describe('the sister of a listed body', () => {
  const sister = (symbol: string) => sisterOf(readSymbol(symbol, loadAuthorities()), loadAuthorities())

  it.each(['CTOC/COP/WG.88/2031/2', 'ECE/TRANS/SC.88/2031/2'])('%s is of one', (symbol) => {
    expect(sister(symbol)).not.toBeNull()
  })

  it.each(['A/CONF.88/2031/2', 'ST/AB/2031/4', 'XYZ/WG.3/2031/4', 'S/PRST/2031/4'])('%s is of none', (symbol) => {
    expect(sister(symbol)).toBeNull()
  })
})
