import {
  type Authority,
  type BodyAuthority,
  bodiesFile,
  type CountryAuthority,
  countriesFile,
  type GroupAuthority,
  groupsFile,
  type InstrumentAuthority,
  instrumentsFile,
  type OrganisationAuthority,
  organisationsFile,
  type SharedName,
  sharedNamesFile,
} from './authority.js'
import bodies from './bodies.json' with { type: 'json' }
import countries from './countries.json' with { type: 'json' }
import groups from './groups.json' with { type: 'json' }
import instruments from './instruments.json' with { type: 'json' }
import organisations from './organisations.json' with { type: 'json' }
import sharedNames from './shared-names.json' with { type: 'json' }

export type {
  Authority,
  BodyAuthority,
  CountryAuthority,
  GroupAuthority,
  InstrumentAuthority,
  OrganisationAuthority,
  SharedName,
} from './authority.js'

export interface Authorities {
  countries: CountryAuthority[]
  bodies: BodyAuthority[]
  organisations: OrganisationAuthority[]
  instruments: InstrumentAuthority[]
  groups: GroupAuthority[]
  /** Names that do not say by themselves who is meant. */
  sharedNames: SharedName[]
  /** Every entry by its id. */
  byId: ReadonlyMap<string, Authority>
  /** The body whose series is the longest head of the symbol, whole segments compared, the session behind its dot aside (`UNEP/EA.5`); null where none is. */
  bodyOfSymbol(symbol: string): BodyAuthority | null
}

let loaded: Authorities | null = null

/** The reference data, checked once. Throws where a file is not what it should be. */
export function loadAuthorities(): Authorities {
  loaded ??= check()
  return loaded
}

function check(): Authorities {
  const parts = {
    countries: countriesFile.parse(countries).countries,
    bodies: bodiesFile.parse(bodies).bodies,
    organisations: organisationsFile.parse(organisations).organisations,
    instruments: instrumentsFile.parse(instruments).instruments,
    groups: groupsFile.parse(groups).groups,
  }
  const byId = new Map<string, Authority>()
  for (const entry of Object.values(parts).flat()) {
    if (byId.has(entry.id)) throw new Error(`authority data name ${entry.id} twice`)
    byId.set(entry.id, entry)
  }
  const bySeries = new Map(
    parts.bodies.flatMap((body) =>
      [body.symbolSeries, ...body.otherSeries].filter((s) => s !== null).map((s) => [s, body] as const),
    ),
  )
  const { sharedNames: shared } = sharedNamesFile.parse(sharedNames)
  for (const { name, bearers } of shared)
    for (const id of bearers)
      if (!byId.has(id)) throw new Error(`authority data share “${name}” with ${id}, which they do not hold`)
  return { ...parts, sharedNames: shared, byId, bodyOfSymbol: (symbol) => longestHead(symbol, bySeries) }
}

function longestHead(symbol: string, bySeries: ReadonlyMap<string, BodyAuthority>): BodyAuthority | null {
  const segments = symbol.split('/')
  for (let length = segments.length; length > 0; length--) {
    const head = segments.slice(0, length).join('/')
    const body = bySeries.get(head) ?? bySeries.get(head.replace(/\.(?:\d+|[IVXL]+)$/, ''))
    if (body) return body
  }
  return null
}
