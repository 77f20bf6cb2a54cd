import type {
  ParticipationRole,
  RecurrenceSubject,
  RecurrenceCell as StoredCell,
  RecurrenceRow as StoredRow,
} from '../../../graph/store/graph-store.js'
import { knownIds, type Maybe, type PageArguments, pageOf, within } from '../arguments.js'
import { connection, pageInfo } from '../connections.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'
import { type MeetingFilterInput, meetingFilter } from '../filters.js'

interface RecurrenceArguments extends PageArguments {
  of: RecurrenceSubject
  subjects?: Maybe<readonly string[]>
  filter?: Maybe<MeetingFilterInput>
  roles?: Maybe<readonly ParticipationRole[]>
  minimumMeetings: number
}

export const recurrenceQueries = {
  async recurrence(_: unknown, args: RecurrenceArguments, context: ApiContext) {
    const request = {
      of: args.of,
      roles: args.roles ?? undefined,
      minimumMeetings: within('minimumMeetings', args.minimumMeetings, 1, 1_000),
      ...pageOf(args),
    }
    const [subjects, filter] = await Promise.all([
      knownIds(context, 'subjects', args.subjects, args.of),
      meetingFilter(context, args.filter),
    ])
    const page = await context.store.recurrence({ ...request, subjects, filter })
    const rows = page.items.map(({ value }) => value)
    context.count(page.meetings.length + rows.reduce((sum, { cells }) => sum + 1 + cells.length, 0))
    return { meetings: page.meetings, rows, totalCount: page.totalCount, pageInfo: pageInfo(page) }
  },
}

export const Recurrence = {
  meetings: ({ meetings }: { meetings: readonly string[] }, _: object, context: ApiContext) =>
    Promise.all(meetings.map((id) => named(context, id))),
}

type Cell = StoredCell & { subject: string }

export const RecurrenceRow = {
  subject: ({ subject }: StoredRow, _: object, context: ApiContext) => context.load.remember(subject),
  meetingCount: ({ cells }: StoredRow) => cells.length,
  cells: ({ subject, cells }: StoredRow): Cell[] => cells.map((cell) => ({ ...cell, subject: subject.id })),
}

export const RecurrenceCell = {
  meeting: ({ meeting }: Cell, _: object, context: ApiContext) => named(context, meeting),
  roles: ({ counts }: Cell) => counts.filter(({ count }) => count > 0).map(({ role }) => role),
  counts: ({ counts }: Cell) => counts.filter(({ count }) => count > 0),
  async evidence(
    { subject, meeting }: Cell,
    args: PageArguments & { roles?: Maybe<readonly ParticipationRole[]> },
    context: ApiContext,
  ) {
    const cell = { subject, meeting, roles: args.roles ?? undefined }
    return connection(context, await context.load.recurrenceEvidence(pageOf(args), cell), (evidence) => evidence)
  },
}
