import { OverviewDocument, type OverviewQuery } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { EntityLink } from '../../components/entity-link.js'
import { Finding } from '../../components/finding.js'
import { KindMark } from '../../components/kind-mark.js'
import { RequestMessage } from '../../components/message.js'
import { PictureButtons } from '../../components/picture-buttons.js'
import { SaveButton } from '../../components/save-button.js'
import { ShowQuery } from '../../components/show-query.js'
import { startAddress, viewAddress } from '../../state/address.js'
import { csv } from '../../state/csv.js'
import { shownQuery } from '../../state/shown-query.js'
import { formatCount, formatDay, KIND_ORDER, KINDS } from '../../state/words.js'
import { MeetingLine } from './meeting-line.js'
import { lineGeometry } from './meeting-line-geometry.js'
import { meetingLinePicture } from './meeting-line-picture.js'
import { RankedBars } from './ranked-bars.js'
import { ThreeWays } from './three-ways.js'
import './overview.css'

/** The first page: what the corpus holds, and the first step into it. */
export default function Overview() {
  const { data, error } = useOperation(OverviewDocument, {})
  if (!data) return <RequestMessage error={error} what="The corpus" />
  const { corpus, meetings, recurrence, topics } = data
  const counts = new Map(corpus.entityCounts.map(({ kind, count }) => [kind, count]))
  const relations = corpus.relationCounts.reduce((sum, { count }) => sum + count, 0)
  const shown = meetings.edges.map(({ node }) => node)
  const line = lineGeometry(
    shown.map((meeting) => ({
      id: meeting.id,
      label: meeting.label,
      year: meeting.year,
      body: meeting.body,
      size: meeting.degree,
      recommendations: meeting.recommendations.totalCount,
    })),
  )
  const largest = shown.reduce<(typeof shown)[number] | null>(
    (best, meeting) => (best && best.degree >= meeting.degree ? best : meeting),
    null,
  )
  return (
    <div className="page overview">
      <header className="page-head">
        <div>
          <h1>What the meetings said, and where they said it</h1>
          <p className="page-lead">
            {formatCount(corpus.documents.totalCount)} {corpus.documents.totalCount === 1 ? 'document' : 'documents'}{' '}
            read, {formatCount(relations)} relations between {formatCount(sum(counts.values()))} entities, each with the
            words that state it. Corpus {corpus.version.slice(0, 7)}, made on {formatDay(corpus.importedAt)}.
          </p>
        </div>
        <ShowQuery queries={[shownQuery(OverviewDocument, {})]} />
      </header>
      <ThreeWays
        meeting={largest}
        topic={topics.edges[0]?.node ?? null}
        organisation={recurrence.rows[0]?.subject ?? null}
      />
      <section className="overview-counts" aria-label="What the corpus holds">
        <ul>
          {KIND_ORDER.filter((kind) => counts.has(kind)).map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} />
              <span className="overview-count numeric">{formatCount(counts.get(kind) ?? 0)}</span>
              <span>{((counts.get(kind) ?? 0) === 1 ? KINDS[kind].one : KINDS[kind].many).toLowerCase()}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="overview-block">
        <header className="overview-line-head">
          <h2>Meetings through time</h2>
          {line && (
            <>
              <SaveButton name="meetings.csv" type="text/csv" content={() => meetingsCsv(shown)}>
                CSV
              </SaveButton>
              <PictureButtons
                name="meetings"
                title="Meetings through time"
                draw={(tokens) => meetingLinePicture(line, tokens)}
              />
            </>
          )}
        </header>
        {line ? <MeetingLine geometry={line} /> : <p className="muted">No meeting of this corpus has a year.</p>}
        {line && line.left > 0 && (
          <p className="small">
            The {formatCount(line.rows.length)} bodies with most meetings;{' '}
            <a href="/corpus">{formatCount(line.left)} others by years</a>.
          </p>
        )}
        {shown.length < meetings.totalCount && (
          <p className="small">
            The newest {formatCount(shown.length)} of {formatCount(meetings.totalCount)} meetings.
          </p>
        )}
      </section>
      <div className="overview-columns">
        <section className="overview-block">
          <h2>Organisations that recur most</h2>
          <RankedBars
            unit={['meeting', 'meetings']}
            rows={recurrence.rows.map(({ subject, meetingCount }) => ({ entity: subject, count: meetingCount }))}
          />
          <p className="small">
            <a href="/recurrence">Who comes back, meeting by meeting</a>
          </p>
        </section>
        <section className="overview-block">
          <h2>Topics that bind most</h2>
          <RankedBars
            unit={['recommendation', 'recommendations']}
            rows={topics.edges.map(({ node }) => ({ entity: node, count: node.recommendations.totalCount }))}
          />
          <p className="small">
            <a href="/topics">Which topics hang together</a>
          </p>
        </section>
      </div>
      {corpus.diagnostics.totalCount > 0 && (
        <section className="overview-block">
          <h2>Where the sources disagree</h2>
          <ul className="overview-findings">
            {corpus.diagnostics.edges.map(({ node }) => (
              <li key={`${node.rule} ${node.message}`}>
                <Finding finding={node} />
              </li>
            ))}
          </ul>
          <p className="small">
            <a href="/corpus">All {formatCount(corpus.diagnostics.totalCount)} findings of the reading</a>
          </p>
        </section>
      )}
      {largest && (
        <p className="overview-foot small">
          Begin with <EntityLink entity={largest} href={startAddress(largest.id)} />, or{' '}
          <a href={viewAddress('/documents')}>read the documents</a>.
        </p>
      )}
    </div>
  )
}

function meetingsCsv(meetings: readonly OverviewQuery['meetings']['edges'][number]['node'][]): string {
  return csv([
    ['id', 'meeting', 'body', 'year', 'recommendations', 'relations'],
    ...meetings.map((meeting) => [
      meeting.id,
      meeting.title,
      meeting.body?.label ?? '',
      String(meeting.year ?? ''),
      String(meeting.recommendations.totalCount),
      String(meeting.degree),
    ]),
  ])
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
