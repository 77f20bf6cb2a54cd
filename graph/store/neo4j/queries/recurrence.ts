import { ENTITY_KIND } from '../../../model/index.js'
import type { PageRequest, ParticipationRole, RecurrenceCellRequest, RecurrenceRequest } from '../../graph-store.js'
import { LABEL } from '../names.js'
import type { Query } from '../query.js'
import { BY_WORDS, EVIDENCE, evidenceOf } from './around.js'
import { type Follow, meetingScope, where } from './conditions.js'
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

/** Rows of subject `s`, `meeting`, `role` (its place in ROLES) and what `more` returns, one for each relation behind a cell. */
function cells(roles: readonly ParticipationRole[], subject: string, meeting: string, more = ''): string {
  return roles
    .flatMap((role) => ROLE[role](subject).map((one) => ({ ...one, place: ROLES.indexOf(role) })))
    .map(
      ({ pattern, where: of, place }) =>
        `MATCH ${pattern}${where(meeting, of)} RETURN s, r.meeting AS meeting, ${place} AS role, r${more}`,
    )
    .join('\n  UNION ALL\n  ')
}

const wanted = (roles: readonly ParticipationRole[] | undefined) =>
  ROLES.filter((role) => !roles || roles.includes(role))

const BY_MEETINGS: KeyPart[] = [
  { value: '-size(cells)', sort: 'number' },
  { value: 's.id', sort: 'text' },
]

/** Rows: one, `total`, `behind`, `items` of `key` and `value` (`subject`, `cells` of `meeting` and `counts`: lists of a role's place and a number), and `meetings`, oldest first. */
export function recurrence(request: RecurrenceRequest, follow: Follow): Query {
  const scope = meetingScope(request.filter, follow, '$filter')
  const label = ENTITY_KIND[request.of].label
  const gathered = scope ? 'scope' : ''
  const at = scope ? 'r.meeting IN scope' : 'r.meeting IS NOT NULL'
  const source = cells(wanted(request.roles), ours('s', label), at)

  return {
    text: `${scope?.prelude ?? ''}
CALL (${gathered}) {
  CALL (${gathered}) {
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
      filter: scope?.parameters ?? {},
      minimum: whole(Math.max(1, request.minimumMeetings)),
      first: whole(request.first),
      after: afterOf(BY_MEETINGS, request.after),
    },
  }
}

/** Rows: `place` of the cell, `total`, `behind`, `items`. */
export function recurrenceEvidence(requests: readonly RecurrenceCellRequest[], page: PageRequest): Query {
  const roles = ROLES
  const source = `CALL (s, cell) {
    CALL (s, cell) {
  ${cells(roles, '(s)', 'r.meeting = cell.meeting')}
    }
    WITH r, role WHERE role IN cell.roles
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
        roles: wanted(request.roles).map((role) => whole(ROLES.indexOf(role))),
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
  ${cells(ROLES, ours('s'), 'r.meeting IN $meetings')}
}
WITH s, meeting, collect(DISTINCT role) AS roles
RETURN meeting, s.id AS subject, s.kind AS kind, roles`,
    parameters: { meetings },
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
