import { bodiesForShort, bodiesKnown, secretariat } from './bodies.js'
import { bodiesByShape } from './bodies-by-shape.js'
import { countries } from './countries.js'
import { definedNames } from './defined-names.js'
import { groups } from './groups.js'
import { instrumentsByShape, instrumentsKnown } from './instruments.js'
import { instrumentsForShort } from './instruments-for-short.js'
import { listedNames } from './listed-names.js'
import { meetings } from './meetings.js'
import type { Recogniser } from './mention.js'
import { organisationsByShape } from './organisations-by-shape.js'
import { organisationsKnown } from './organisations-known.js'
import { organisationsOfKnown } from './organisations-of-known.js'
import { ownBodies } from './own-bodies.js'
import { peopleByFunction, peopleByTitle, peopleInApposition } from './people.js'
import { resolutions } from './resolutions.js'
import { symbols } from './symbols.js'

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
  secretariat,
  bodiesByShape,
  organisationsByShape,
  instrumentsByShape,
  instrumentsForShort,
  peopleByFunction,
  peopleInApposition,
  listedNames,
  groups,
]
