import { ENTITY_KIND } from '../../../model/index.js'
import type { PageRequest, ParticipationRole, RecurrenceCellRequest, RecurrenceRequest } from '../../graph-store.js'
import { LABEL } from '../names.js'
import type { Query } from '../query.js'
import { BY_WORDS, EVIDENCE, evidenceOf } from './around.js'
import { type Follow, meetingParameters, meetingScope, where } from './conditions.js'
import { entity, node } from './fragments.js'
import { afterOf, beyond, entityKey, type KeyPart, keyOf, orderBy } from './keyset.js'
import { whole } from './values.js'

/** In the order in which cells count them. */
export const ROLES: readonly ParticipationRole[] = [
  'ATTENDED',
  'SPOKE',
  'RECOMMENDATION',
  'DELIBERATIONS',
  'TOPIC',
  'ADDRESSEE',
]

const ours = (name: string, label?: string) => `(${name}:${LABEL.own}${label ? `:${label}` : ''})`

/** How each role is read off a relation `r`: patterns with the subject as `s`, and what `r` has to be. A topic's role is also of what it concerns. */
const ROLE: Record<ParticipationRole, (s: string) => { pattern: string; where: string[] }[]> = {
  ATTENDED: (s) => [{ pattern: `${s}-[r:ATTENDED]->${ours('')}`, where: [] }],
  SPOKE: (s) => [{ pattern: `${s}-[r:SPOKE_ON]->${ours('')}`, where: [] }],
  RECOMMENDATION: (s) => [{ pattern: `${ours('')}-[r:MENTIONS]->${s}`, where: [`r.qualifier = 'RECOMMENDATION'`] }],
  DELIBERATIONS: (s) => [{ pattern: `${ours('')}-[r:MENTIONS]->${s}`, where: [`r.qualifier = 'DELIBERATIONS'`] }],
  TOPIC: (s) => [
    { pattern: `${ours('', 'Recommendation')}-[r:ABOUT]->${s}`, where: [] },
    { pattern: `${ours('', 'Recommendation')}-[r:ABOUT]->${ours('')}-[:CONCERNS]->${s}`, where: [] },
  ],
  ADDRESSEE: (s) => [{ pattern: `${ours('')}-[r:ADDRESSED_TO]->${s}`, where: [] }],
}

/** Rows of `meeting`, `role` (its place in ROLES, one of the list `roles`), `r` and what `more` adds, one for each relation behind a cell of `subject`. */
function cells(subject: string, meeting: string, roles: string, more = ''): string {
  return ROLES.flatMap((role, place) => ROLE[role](subject).map((one) => ({ ...one, place })))
    .map(
      ({ pattern, where: of, place }) =>
        `MATCH ${pattern}${where(`${place} IN ${roles}`, meeting, of)} RETURN r.meeting AS meeting, ${place} AS role, r${more}`,
    )
    .join('\n  UNION ALL\n  ')
}

const placesOf = (roles: readonly ParticipationRole[] | undefined) =>
  ROLES.flatMap((role, place) => (!roles || roles.includes(role) ? [whole(place)] : []))

const BY_MEETINGS: KeyPart[] = [
  { value: '-size(cells)', sort: 'number' },
  { value: 's.id', sort: 'text' },
]

/** Rows: one, `total`, `behind`, `items` of `key` and `value` (`subject`, `cells` of `meeting` and `counts`: lists of a role's place and a number), and `meetings`, oldest first. */
export function recurrence(request: RecurrenceRequest, follow: Follow): Query {
  const at =
    'r.meeting IS NOT NULL AND (NOT $filter.scoped OR r.meeting IN scope) AND ($subjects IS NULL OR s.id IN $subjects)'
  const source = cells(ours('s', ENTITY_KIND[request.of].label), at, '$roles', ', s')

  return {
    text: `${meetingScope('$filter')}
CALL (scope) {
  CALL (scope) {
  ${source}
  }
  WITH s, meeting, role, count(r) AS count
  WITH s, meeting, collect([role, count]) AS counts
  WITH s, collect({meeting: meeting, counts: counts}) AS cells WHERE size(cells) >= $minimum
  WITH s, cells ${orderBy(BY_MEETINGS)}
  RETURN collect({s: s, cells: cells}) AS rows
}
CALL (rows) {
  UNWIND rows AS row UNWIND row.cells AS cell
  WITH DISTINCT cell.meeting AS id
  MATCH ${node('m', 'id')}
  WITH m ${orderBy(entityKey('OLDEST_FIRST', 'm'))}
  RETURN collect(m.id) AS meetings
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.s AS s, row.cells AS cells WHERE ${beyond(BY_MEETINGS)}
  RETURN count(s) AS behind
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.s AS s, row.cells AS cells WHERE ${beyond(BY_MEETINGS)}
  WITH s, cells LIMIT $first
  RETURN collect({key: ${keyOf(BY_MEETINGS)}, value: {subject: ${entity('s')}, cells: cells}}) AS items
}
RETURN size(rows) AS total, behind, meetings, items`,
    parameters: {
      filter: meetingParameters(request.filter, follow),
      subjects: request.subjects?.map(follow) ?? null,
      roles: placesOf(request.roles),
      minimum: whole(Math.max(1, request.minimumMeetings)),
      first: whole(request.first),
      after: afterOf(BY_MEETINGS, request.after),
    },
  }
}

/** Rows: `place` of the cell, `total`, `behind`, `items`. */
export function recurrenceEvidence(requests: readonly RecurrenceCellRequest[], page: PageRequest): Query {
  const source = `CALL (s, cell) {
    CALL (s, cell) {
  ${cells('(s)', 'r.meeting = cell.meeting', 'cell.roles')}
    }
    WITH r, role
    ${evidenceOf('r', 'role')}
  }
  WITH p, start, end, min(ranked)[3] AS rule`
  return {
    text: `UNWIND range(0, size($cells) - 1) AS place
WITH place, $cells[place] AS cell
MATCH ${node('s', 'cell.subject')}
CALL (s, cell) {
  ${source}
  RETURN count(*) AS total, count(CASE WHEN ${beyond(BY_WORDS)} THEN 1 END) AS behind
}
CALL (s, cell) {
  ${source}
  WITH p, start, end, rule WHERE ${beyond(BY_WORDS)}
  WITH p, start, end, rule, ${keyOf(BY_WORDS)} AS key ${orderBy(BY_WORDS)} LIMIT $first
  RETURN collect({key: key, value: ${EVIDENCE}}) AS items
}
RETURN place, total, behind, items`,
    parameters: {
      cells: requests.map((request) => ({
        subject: request.subject,
        meeting: request.meeting,
        roles: placesOf(request.roles),
      })),
      first: whole(page.first),
      after: afterOf(BY_WORDS, page.after),
    },
  }
}

/** Rows: `meeting`, `subject`, `kind`, `roles` (places in ROLES), in no order. */
export function presence(meetings: readonly string[]): Query {
  return {
    text: `CALL () {
  ${cells(ours('s'), 'r.meeting IN $meetings', '$roles', ', s')}
}
WITH s, meeting, collect(DISTINCT role) AS roles
RETURN meeting, s.id AS subject, s.kind AS kind, roles`,
    parameters: { meetings, roles: placesOf(undefined) },
  }
}

/** Rows: `body`, `year`, `read`, `cited`, in no order. */
export function coverage(): Query {
  return {
    text: `MATCH (d:${LABEL.own}:Document) WHERE d.sortStart IS NOT NULL
MATCH ${node('m', 'd.meeting')}
RETURN m.body AS body, toInteger(substring(d.sortStart, 0, 4)) AS year,
  count(CASE WHEN d.inCorpus THEN 1 END) AS read, count(CASE WHEN NOT d.inCorpus THEN 1 END) AS cited`,
    parameters: {},
  }
}
