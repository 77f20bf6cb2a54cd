import { countryKey, symbolKey } from '../lookup-keys.js'
import type { IndexedGraph } from './indexed-graph.js'
import { items, kindPlace } from './indexed-graph.js'

/** Documents and countries by what people call them; each name the first that has it by id, documents that were read before those only cited. */
export class Lookups {
  private readonly symbols = new Map<string, number>()
  private readonly countries = new Map<string, number>()

  constructor(graph: IndexedGraph) {
    for (const read of [true, false]) {
      for (const place of items(graph.byKind, kindPlace('DOCUMENT'))) {
        const document = graph.entity(place)
        if (document.kind !== 'DOCUMENT' || document.inCorpus !== read || document.symbol === null) continue
        put(this.symbols, symbolKey(document.symbol), place)
      }
    }
    const countries = Array.from(items(graph.byKind, kindPlace('COUNTRY')), (place) => ({
      place,
      country: graph.entity(place),
    }))
    // A code or a name before somebody else's alias.
    for (const { place, country } of countries) {
      if (country.kind !== 'COUNTRY') continue
      for (const name of [country.iso3, country.m49, country.label, country.title])
        if (name) put(this.countries, countryKey(name), place)
    }
    for (const { place, country } of countries)
      for (const alias of country.aliases) put(this.countries, countryKey(alias), place)
  }

  documentBySymbol(symbol: string): number | null {
    return this.symbols.get(symbolKey(symbol)) ?? null
  }

  countryByName(name: string): number | null {
    return this.countries.get(countryKey(name)) ?? null
  }
}

function put(map: Map<string, number>, key: string, place: number) {
  if (!map.has(key)) map.set(key, place)
}
