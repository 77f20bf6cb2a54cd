import { bodiesForShort, bodiesKnown, secretariat } from './bodies.js'
import { bodiesByShape } from './bodies-by-shape.js'
import { companies } from './companies.js'
import { countries } from './countries.js'
import { definedNames } from './defined-names.js'
import { groups } from './groups.js'
import { instrumentsByShape, instrumentsKnown } from './instruments.js'
import { instrumentsForShort } from './instruments-for-short.js'
import { listedNames } from './listed-names.js'
import { meetings } from './meetings.js'
import type { Recogniser } from './mention.js'
import { namedForShort } from './named-for-short.js'
import { organisationsByShape } from './organisations-by-shape.js'
import { organisationsInRomance } from './organisations-in-romance.js'
import { organisationsKnown } from './organisations-known.js'
import { organisationsOfKnown } from './organisations-of-known.js'
import { ownBodies } from './own-bodies.js'
import { peopleByFunction, peopleByTitle, peopleInApposition } from './people.js'
import { resolutions } from './resolutions.js'
import { sharedNames } from './shared-names.js'
import { symbols } from './symbols.js'
import { thingsOfOrganisations } from './things-of-organisations.js'

/** Every recogniser; of two that find the same span the earlier counts. */
export const RECOGNISERS: readonly Recogniser[] = [
  symbols,
  resolutions,
  peopleByTitle,
  definedNames,
  countries,
  organisationsKnown,
  instrumentsKnown,
  bodiesKnown,
  ownBodies,
  organisationsOfKnown,
  meetings,
  bodiesForShort,
  namedForShort,
  sharedNames,
  secretariat,
  bodiesByShape,
  organisationsByShape,
  organisationsInRomance,
  companies,
  thingsOfOrganisations,
  instrumentsByShape,
  instrumentsForShort,
  peopleByFunction,
  peopleInApposition,
  listedNames,
  groups,
]
