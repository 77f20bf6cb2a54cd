import * as z from 'zod'
import { ORGANISATION_TYPES } from '../../graph/model/index.js'

/**
 * What reference data say of an entity: how it is called and classified, never what it did.
 * That a list knows a name makes no relation; only words in a document do.
 */

const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}:\\S+$`))
const name = z.string().min(1)

const named = {
  /** Short name to show. */
  label: name,
  /** Full name: of a country the formal one. */
  title: name,
  /** Other forms in which documents write it, former names among them. */
  aliases: z.array(name),
  links: z.array(z.object({ label: name, url: z.url() })).default([]),
}

const countrySchema = z.object({
  id: id('country'),
  ...named,
  /** ISO 3166-1 alpha-3; null for a former State. */
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  /** UN M49, three digits; null for a former State. */
  m49: z
    .string()
    .regex(/^\d{3}$/)
    .nullable(),
  /** Region of M49: `Africa`. */
  region: z.string().nullable(),
})

const bodySchema = z.object({
  id: id('body'),
  ...named,
  /** Head of the body's document symbols: `CTOC/COP/WG.7`. */
  symbolSeries: z.string().nullable(),
  /** Other heads in use now or before. */
  otherSeries: z.array(z.string()).default([]),
  parent: id('body').nullable(),
  /** Organisation that is meant by "the secretariat" in its documents; what follows from it is inferred. */
  secretariat: id('organisation').nullable(),
  /** `by-session` where its symbols count sessions or it meets several times a year, so that a year does not name a meeting. */
  meets: z.enum(['yearly', 'by-session']),
  establishedBy: id('resolution').nullable(),
})

const organisationSchema = z.object({
  id: id('organisation'),
  ...named,
  abbreviation: z.string().nullable(),
  type: z.enum(ORGANISATION_TYPES),
  /** The organisation it belongs to, where that is beyond doubt. */
  parent: id('organisation').nullable(),
})

const instrumentSchema = z.object({
  id: id('instrument'),
  ...named,
  /** The instrument it is a protocol or annex to. */
  supplements: id('instrument').nullable(),
  /** Its secretariat, where that takes part in meetings under the instrument's name. */
  secretariat: id('organisation').nullable(),
})

const groupSchema = z.object({ id: id('group'), ...named })

/** A name that several bear, or that means its one bearer only where a document tells of it: `IDB`, `Legal Subcommittee`. */
const sharedNameSchema = z.object({ name, bearers: z.array(z.string()).min(1) })

const sources = z.array(z.string()).min(1)

export const countriesFile = z.object({ sources, countries: z.array(countrySchema) })
export const bodiesFile = z.object({ sources, bodies: z.array(bodySchema) })
export const organisationsFile = z.object({ sources, organisations: z.array(organisationSchema) })
export const instrumentsFile = z.object({ sources, instruments: z.array(instrumentSchema) })
export const groupsFile = z.object({ sources, groups: z.array(groupSchema) })
export const sharedNamesFile = z.object({ sources, sharedNames: z.array(sharedNameSchema) })

export type CountryAuthority = z.infer<typeof countrySchema>
export type BodyAuthority = z.infer<typeof bodySchema>
export type OrganisationAuthority = z.infer<typeof organisationSchema>
export type InstrumentAuthority = z.infer<typeof instrumentSchema>
export type GroupAuthority = z.infer<typeof groupSchema>
export type SharedName = z.infer<typeof sharedNameSchema>

export type Authority = CountryAuthority | BodyAuthority | OrganisationAuthority | InstrumentAuthority | GroupAuthority
