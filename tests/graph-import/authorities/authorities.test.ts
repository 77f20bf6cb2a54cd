import { describe, expect, it } from 'vitest'
import { loadAuthorities } from '../../../graph-import/authorities/index.js'

const authorities = loadAuthorities()

describe('authority data', () => {
  it('hold the 193 Members and two observer States by code, former States without one', () => {
    const current = authorities.countries.filter((country) => country.iso3 !== null)
    for (const code of 'ITA NER NGA COD COG IRN BOL VEN GBR USA TUR SWZ MKD VAT PSE COK NIU'.split(' '))
      expect(current.map((country) => country.iso3)).toContain(code)
    expect(current.length).toBeGreaterThanOrEqual(197)
    expect(authorities.byId.get('country:SUN')).toMatchObject({ iso3: null, m49: null })
  })

  it('give each country code, M49 code and region once', () => {
    const current = authorities.countries.filter((country) => country.iso3 !== null)
    expect(new Set(current.map((country) => country.m49)).size).toBe(current.length)
    for (const country of current) {
      expect(country.id).toBe(`country:${country.iso3}`)
      expect(country.region).toMatch(/^(Africa|Americas|Asia|Europe|Oceania)$/)
    }
  })

  it('refer only to what they hold', () => {
    for (const { parent, secretariat } of authorities.bodies)
      for (const id of [parent, secretariat]) if (id) expect(authorities.byId.has(id), id).toBe(true)
    for (const { parent } of authorities.organisations)
      if (parent) expect(authorities.byId.has(parent), parent).toBe(true)
    for (const { supplements, secretariat } of authorities.instruments)
      for (const id of [supplements, secretariat]) if (id) expect(authorities.byId.has(id), id).toBe(true)
  })

  it('share a name only among entities that they hold', () => {
    expect(authorities.sharedNames.length).toBeGreaterThan(3)
    for (const { bearers } of authorities.sharedNames)
      for (const id of bearers) expect(authorities.byId.has(id), id).toBe(true)
  })

  it('give no name to two entities of one kind', () => {
    for (const kind of [
      authorities.countries,
      authorities.bodies,
      authorities.organisations,
      authorities.instruments,
      authorities.groups,
    ]) {
      const bearers = new Map<string, string>()
      for (const { id, label, title, aliases } of kind)
        for (const name of new Set([label, title, ...aliases])) {
          expect(bearers.get(name) ?? id, name).toBe(id)
          bearers.set(name, id)
        }
    }
  })

  it('use no symbol series twice and make ids of bodies readable', () => {
    const series = authorities.bodies.flatMap((body) =>
      [body.symbolSeries, ...body.otherSeries].filter((s) => s !== null),
    )
    expect(new Set(series).size).toBe(series.length)
    for (const body of authorities.bodies) expect(body.id).toMatch(/^body:[a-z0-9.-]+$/)
  })

  it.each([
    ['CTOC/COP/WG.7/2022/2', 'body:ctoc-cop-wg.7'],
    ['CTOC/COP/2022/9', 'body:ctoc-cop'],
    ['A/HRC/RES/31/36', 'body:hrc'],
    ['A/80/604/Add.8', 'body:ga'],
    ['UNEP/GCSS.X/5', 'body:unep-gc'],
    ['CTOC/COP/WG.99/2022/2', 'body:ctoc-cop'],
    ['XYZ/1', null],
  ])('find the body of %s', (symbol, id) => {
    expect(authorities.bodyOfSymbol(symbol)?.id ?? null).toBe(id)
  })
})
