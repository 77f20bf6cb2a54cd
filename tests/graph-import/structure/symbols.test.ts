import { describe, expect, it } from 'vitest'
import { findSymbols } from '../../../graph-import/structure/symbols.js'

const symbols = (text: string) => findSymbols(text).map(({ symbol }) => symbol)

describe('document symbols in a text', () => {
  it.each([
    ['(CTOC/COP/WG.6/2022/CRP.1/Rev.1).', ['CTOC/COP/WG.6/2022/CRP.1/Rev.1']],
    ['E/RES/2018/14*', ['E/RES/2018/14']],
    ['a study (UNEP(DTIE)/Hg/OEWG.1/2) and', ['UNEP(DTIE)/Hg/OEWG.1/2']],
    [
      'ECE/HBP/2021/1; ECE/HBP/2021/Inf. 1; ECE/HBP/2021/2',
      ['ECE/HBP/2021/1', 'ECE/HBP/2021/Inf. 1', 'ECE/HBP/2021/2'],
    ],
    ['S/RES/1267 (1999) of 15 October', ['S/RES/1267 (1999)']],
    ['A/RES/72/90 A-B', ['A/RES/72/90 A-B']],
    ['A/RES/72/90 A resolution', ['A/RES/72/90']],
    ['ECE/TRANS/343 and Add.1', ['ECE/TRANS/343', 'ECE/TRANS/343/Add.1']],
    ['documents FCCC/SBI/2014/17, FCCC/SBI/2014/18.', ['FCCC/SBI/2014/17', 'FCCC/SBI/2014/18']],
  ])('finds them in %s', (text, expected) => expect(symbols(text)).toEqual(expected))

  it.each(['and/or 3', 'BAT/BEP standards', 'resolution 7/1', 'https://www.un.org/A/RES/1', 'N/A'])(
    'finds none in %s',
    (text) => expect(symbols(text)).toEqual([]),
  )

  it('says where each stands', () => {
    const text = 'paper (A/AC.4/L.2*) of May'
    for (const { symbol, start, end } of findSymbols(text)) expect(text.slice(start, end)).toBe(symbol)
  })
})
