import { type EntityId, entityId, localPart, type Meeting } from '../../graph/model/index.js'
import type { Authorities } from '../authorities/index.js'
import { addBodyOfSymbol, type FoundBody } from './bodies.js'
import { key } from './drafts.js'
import type { EntityRegister } from './register.js'
import type { ReadSymbol } from './symbols.js'
import { bodyName, meetingLabel, meetingTitle, type SpecialSession } from './titles.js'

type MeetingFacts = Partial<
  Pick<Meeting, 'ordinal' | 'year' | 'startDate' | 'endDate' | 'city' | 'format' | 'plenaryMeetings'>
> & { special?: SpecialSession | null }

/**
 * Adds a meeting of a body, known by its year, or by its ordinal where the year is not known
 * or does not name one. Null where neither tells which meeting it is.
 */
export function addMeeting(entities: EntityRegister, body: FoundBody, facts: MeetingFacts): Meeting | null {
  const ordinal = facts.ordinal ?? null
  const year = facts.year ?? (facts.startDate ? Number(facts.startDate.slice(0, 4)) : null)
  const bySession = body.authority?.meets === 'by-session'
  const special = facts.special ?? null
  const id = meetingId(body.id, ordinal, year, bySession, special)
  const named = entities.of('BODY', body.id)
  if (id === null || named === null) return null
  const name = bodyName(named)
  const known = {
    ordinal,
    year,
    startDate: facts.startDate ?? null,
    endDate: facts.endDate ?? null,
    city: facts.city ?? null,
  }
  const keys = [
    ...(ordinal === null || special !== null ? [] : [key.session(body.id, ordinal)]),
    ...(year === null || bySession ? [] : [key.year(body.id, year)]),
  ]
  entities.add(
    {
      id,
      kind: 'MEETING',
      label: meetingLabel(name, known, bySession, special),
      title: meetingTitle(name, known, special),
      aliases: [],
      links: [],
      body: body.id,
      ...known,
      format: facts.format ?? null,
      plenaryMeetings: facts.plenaryMeetings ?? null,
    },
    keys,
  )
  return entities.of('MEETING', id)
}

function meetingId(
  body: EntityId,
  ordinal: number | null,
  year: number | null,
  bySession: boolean,
  special: SpecialSession | null,
): EntityId | null {
  const kind = special === null ? '' : `${special.replace(' ', '-')}-`
  const session = ordinal === null ? null : `${kind}session-${ordinal}`
  const which = bySession ? session : (year ?? session)
  return which === null ? null : entityId('MEETING', localPart(body), which)
}

/** The meeting to which a symbol belongs by its year or session; null where the symbol does not tell. */
export function addMeetingOfSymbol(
  entities: EntityRegister,
  authorities: Authorities,
  symbol: ReadSymbol,
): Meeting | null {
  if (symbol.year === null && symbol.session === null) return null
  if (symbol.body?.meets === 'by-session' && symbol.session === null) return null
  return addMeeting(entities, addBodyOfSymbol(entities, authorities, symbol), {
    year: symbol.year,
    ordinal: symbol.session,
  })
}
