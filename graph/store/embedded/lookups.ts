import type { StoredEntity } from '../graph-store.js'
import { countriesByKey, countryKey, symbolKey } from '../lookup-keys.js'
import type { IndexedGraph } from './indexed-graph.js'
import { items, kindPlace } from './indexed-graph.js'

/** Documents and countries by what people call them; each name the first that has it by id, documents that were read before those only cited. */
export class Lookups {
  private readonly symbols = new Map<string, number>()
  private readonly countries: Map<string, StoredEntity>

  constructor(graph: IndexedGraph) {
    for (const read of [true, false]) {
      for (const place of items(graph.byKind, kindPlace('DOCUMENT'))) {
        const document = graph.entity(place)
        if (document.kind !== 'DOCUMENT' || document.inCorpus !== read || document.symbol === null) continue
        put(this.symbols, symbolKey(document.symbol), place)
      }
    }
    const countries = Array.from(items(graph.byKind, kindPlace('COUNTRY')), (place) => graph.entity(place))
    this.countries = countriesByKey(countries.filter((country) => country.kind === 'COUNTRY'))
  }

  documentBySymbol(symbol: string): number | null {
    return this.symbols.get(symbolKey(symbol)) ?? null
  }

  countryByName(name: string): StoredEntity | null {
    return this.countries.get(countryKey(name)) ?? null
  }
}

function put(map: Map<string, number>, key: string, place: number) {
  if (!map.has(key)) map.set(key, place)
}
