import { compareIds, type EntityKind, type Evidence } from '../../../model/index.js'
import type {
  CoverageCount,
  Page,
  PageRequest,
  Presence,
  RecurrenceCell,
  RecurrenceCellRequest,
  RecurrencePage,
  RecurrenceRequest,
} from '../../graph-store.js'
import { emptyPage } from '../../pages.js'
import { got, type Kept, toEntity, toEvidence } from '../mappers.js'
import { toPage } from '../queries/keyset.js'
import * as queries from '../queries/recurrence.js'
import { ROLES } from '../queries/recurrence.js'
import { type Asking, foundIn, pagesOf } from './asking.js'

interface Row {
  subject: Kept
  cells: { meeting: string; counts: [role: number, count: number][] }[]
}

export async function recurrence(asking: Asking, request: RecurrenceRequest): Promise<RecurrencePage> {
  const follow = await asking.follow()
  const [row] = await asking.read(queries.recurrence(request, follow))
  if (!row) return { ...emptyPage, items: [], meetings: [] }
  const meetings = got<string[]>(row, 'meetings')
  const place = new Map(meetings.map((id, index) => [id, index]))
  const roles = ROLES.filter((role) => !request.roles || request.roles.includes(role))
  const cellOf = ({ meeting, counts }: Row['cells'][number]): RecurrenceCell => {
    const byRole = new Map(counts.map(([role, count]) => [ROLES[role], count]))
    return { meeting, counts: roles.map((role) => ({ role, count: byRole.get(role) ?? 0 })) }
  }
  const page = toPage(foundIn<Row>(row), request, ({ subject, cells }) => ({
    subject: toEntity(subject),
    cells: cells.map(cellOf).sort((a, b) => (place.get(a.meeting) ?? 0) - (place.get(b.meeting) ?? 0)),
  }))
  return { ...page, meetings }
}

export async function recurrenceEvidence(
  asking: Asking,
  cells: readonly RecurrenceCellRequest[],
  page: PageRequest,
): Promise<Page<Evidence>[]> {
  const follow = await asking.follow()
  const followed = cells.map((cell) => ({ ...cell, subject: follow(cell.subject), meeting: follow(cell.meeting) }))
  const rows = await asking.read(queries.recurrenceEvidence(followed, page))
  return pagesOf(rows, cells.length, page, toEvidence)
}

export async function presence(asking: Asking, meetings: readonly string[]): Promise<Presence[]> {
  const follow = await asking.follow()
  const asked = [...new Set(meetings.map(follow))]
  const rows = await asking.read(queries.presence(asked))
  const found = rows.map((row) => ({
    meeting: got<string>(row, 'meeting'),
    subject: got<string>(row, 'subject'),
    kind: got<EntityKind>(row, 'kind'),
    roles: ROLES.filter((_, place) => got<number[]>(row, 'roles').includes(place)),
  }))
  const place = new Map(asked.map((id, index) => [id, index]))
  return found.sort(
    (a, b) => (place.get(a.meeting) ?? 0) - (place.get(b.meeting) ?? 0) || compareIds(a.subject, b.subject),
  )
}

export async function coverage(asking: Asking): Promise<CoverageCount[]> {
  await asking.follow()
  const rows = await asking.read(queries.coverage())
  const cells = rows.map((row) => ({
    body: got<string>(row, 'body'),
    year: got<number>(row, 'year'),
    documentsRead: got<number>(row, 'read'),
    documentsCited: got<number>(row, 'cited'),
  }))
  return cells.sort((a, b) => compareIds(a.body, b.body) || a.year - b.year)
}
