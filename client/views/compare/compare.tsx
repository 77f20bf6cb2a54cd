import {
  ComparisonDocument,
  type EntityKind,
  MeetingsToCompareDocument,
  type Presence,
} from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { EntityLink } from '../../components/entity-link.js'
import { KindMark } from '../../components/kind-mark.js'
import { Message, RequestMessage } from '../../components/message.js'
import { PictureButtons } from '../../components/picture-buttons.js'
import { RecommendationBrief } from '../../components/recommendation-brief.js'
import { SaveButton } from '../../components/save-button.js'
import { ShowQuery } from '../../components/show-query.js'
import { exploreAddress, useFragmentValues } from '../../state/address.js'
import { csv } from '../../state/csv.js'
import { readChoices, readList } from '../../state/fragment.js'
import { shownQuery } from '../../state/shown-query.js'
import { formatCount, KIND_ORDER, KINDS } from '../../state/words.js'
import { ROLES } from '../recurrence/roles.js'
import { comparisonPicture } from './comparison-picture.js'
import { MeetingChoice } from './meeting-choice.js'
import { StrengthBars } from './strength-bars.js'
import './compare.css'

const COLUMNS: readonly { presence: Presence; name: string }[] = [
  { presence: 'ONLY_A', name: 'Only in the first' },
  { presence: 'BOTH', name: 'In both' },
  { presence: 'ONLY_B', name: 'Only in the second' },
]

/** Two meetings, or two groups of them: what left, what stayed, what came. */
export default function Compare() {
  const [values, change] = useFragmentValues()
  const meetings = useOperation(MeetingsToCompareDocument, {})
  const all = meetings.data?.meetings.edges.map(({ node }) => node) ?? []
  const [a, b] = sides(readList(values.a), readList(values.b), all)
  const kinds = readChoices(values.kinds, KIND_ORDER)
  const asked = { a: [...a], b: [...b], kinds: kinds.length > 0 ? kinds : null, roles: null }
  const comparison = useOperation(ComparisonDocument, asked, {
    enabled: a.length > 0 && b.length > 0,
    keepFormer: true,
  })
  const compared = comparison.data?.compareMeetings
  return (
    <div className="page compare">
      <header className="page-head">
        <div>
          <h1>Compare</h1>
          <p className="page-lead">
            Two meetings, or two groups of them such as years of a body: who and what left, stayed and came.
          </p>
        </div>
        <div className="compare-tools">
          {compared && (
            <>
              <SaveButton name="comparison.csv" type="text/csv" content={() => asCsv(compared.entries.edges)}>
                Save as CSV
              </SaveButton>
              <PictureButtons
                name="comparison"
                title="Two meetings compared"
                draw={(tokens) =>
                  comparisonPicture(
                    {
                      names: [namesOf(a, all), namesOf(b, all)],
                      kinds: kindsOf(compared.counts),
                      counts: compared.counts,
                      strengths: compared.strengths,
                    },
                    tokens,
                  )
                }
              />
            </>
          )}
          <ShowQuery queries={[shownQuery(ComparisonDocument, asked), shownQuery(MeetingsToCompareDocument, {})]} />
        </div>
      </header>
      {!meetings.data ? (
        <RequestMessage error={meetings.error} what="The meetings" />
      ) : all.length < 2 ? (
        <Message title="Nothing to compare yet">The corpus knows fewer than two meetings.</Message>
      ) : (
        <>
          {all.length < meetings.data.meetings.totalCount && (
            <p className="small">
              The newest {formatCount(all.length)} of {formatCount(meetings.data.meetings.totalCount)} meetings can be
              chosen.
            </p>
          )}
          <div className="compare-choices">
            <MeetingChoice name="First" meetings={all} chosen={a} onChange={(ids) => change({ a: ids.join(',') })} />
            <MeetingChoice name="Second" meetings={all} chosen={b} onChange={(ids) => change({ b: ids.join(',') })} />
          </div>
          {!compared ? (
            <RequestMessage error={comparison.error} what="The comparison" />
          ) : (
            <>
              <CountTable
                counts={compared.counts}
                chosen={kinds}
                onToggle={(kind) =>
                  change({
                    kinds: (kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind]).join(
                      ',',
                    ),
                  })
                }
              />
              <StrengthBars strengths={compared.strengths} />
              <div className="compare-columns">
                {COLUMNS.map(({ presence, name }) => (
                  <PresenceColumn
                    key={presence}
                    name={name}
                    entries={compared.entries.edges.map(({ node }) => node).filter((one) => one.presence === presence)}
                  />
                ))}
              </div>
              {compared.entries.edges.length < compared.entries.totalCount && (
                <p className="small">
                  {formatCount(compared.entries.edges.length)} of {formatCount(compared.entries.totalCount)} shown:
                  choose a kind to see fewer.
                </p>
              )}
              {compared.repeated.length > 0 && (
                <section className="compare-repeated">
                  <h2>Recommendations that repeat</h2>
                  {compared.repeated.map(({ score, a: first, b: second }) => (
                    <div key={`${first.id} ${second.id}`} className="compare-pair">
                      <RecommendationBrief recommendation={first} />
                      <RecommendationBrief recommendation={second} />
                      <p className="small">{Math.round(score * 100)} % alike</p>
                    </div>
                  ))}
                </section>
              )}
            </>
          )}
        </>
      )}
    </div>
  )
}

interface Comparable {
  id: string
  year: number | null
  degree: number
}

/** A side that nothing was chosen for takes the meeting of which most is known; the older of two comes first. */
function sides(
  a: readonly string[],
  b: readonly string[],
  meetings: readonly Comparable[],
): readonly [readonly string[], readonly string[]] {
  if (a.length > 0 && b.length > 0) return [a, b]
  const rest = meetings.filter(({ id }) => !a.includes(id) && !b.includes(id)).sort((x, y) => y.degree - x.degree)
  if (a.length > 0 || b.length > 0) {
    const other = rest.slice(0, 1).map(({ id }) => id)
    return a.length > 0 ? [a, other] : [other, b]
  }
  const [older, newer] = rest.slice(0, 2).sort((x, y) => (x.year ?? 0) - (y.year ?? 0))
  return [older ? [older.id] : [], newer ? [newer.id] : []]
}

interface Entry {
  presence: Presence
  rolesInA: readonly (keyof typeof ROLES)[]
  rolesInB: readonly (keyof typeof ROLES)[]
  entity: { id: string; kind: EntityKind; label: string }
}

function PresenceColumn({ name, entries }: { name: string; entries: readonly Entry[] }) {
  return (
    <section className="compare-column">
      <header className="compare-column-head">
        <h2>
          {name} <span className="numeric muted">{formatCount(entries.length)}</span>
        </h2>
        {entries.length > 0 && (
          <a className="small" href={exploreAddress(entries.slice(0, 100).map(({ entity }) => entity.id))}>
            On the canvas
          </a>
        )}
      </header>
      <ul>
        {entries.map(({ entity, rolesInA, rolesInB }) => (
          <li key={entity.id} className="compare-entry">
            <EntityLink entity={entity} />
            <span className="small">
              {[...new Set([...rolesInA, ...rolesInB])].map((role) => ROLES[role].long).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Kinds of which either side has some. */
function kindsOf(counts: CountTableProps['counts']): readonly EntityKind[] {
  return KIND_ORDER.filter((kind) => counts.some((row) => row.kind === kind && row.count > 0))
}

function namesOf(ids: readonly string[], meetings: readonly { id: string; label: string }[]): string {
  return ids.map((id) => meetings.find((meeting) => meeting.id === id)?.label ?? id).join('; ')
}

interface CountTableProps {
  counts: readonly { presence: Presence; kind: EntityKind; count: number }[]
  chosen: readonly EntityKind[]
  onToggle: (kind: EntityKind) => void
}

/** Numbers by kind; choosing a kind narrows the lists below. */
function CountTable({ counts, chosen, onToggle }: CountTableProps) {
  const kinds = kindsOf(counts)
  const number = (kind: EntityKind, presence: Presence): number =>
    counts.find((row) => row.kind === kind && row.presence === presence)?.count ?? 0
  return (
    <div className="scroll-x">
      <table className="compare-counts">
        <thead>
          <tr>
            <th scope="col">Kind</th>
            {COLUMNS.map(({ presence, name }) => (
              <th key={presence} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <button
                  type="button"
                  className="compare-kind"
                  aria-pressed={chosen.includes(kind)}
                  onClick={() => onToggle(kind)}
                >
                  <KindMark kind={kind} size="small" /> {KINDS[kind].many}
                </button>
              </th>
              {COLUMNS.map(({ presence }) => (
                <td key={presence} className="numeric">
                  {formatCount(number(kind, presence))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function asCsv(entries: readonly { node: Entry }[]): string {
  return csv([
    ['id', 'kind', 'name', 'presence', 'roles in the first', 'roles in the second'],
    ...entries.map(({ node }) => [
      node.entity.id,
      KINDS[node.entity.kind].one,
      node.entity.label,
      COLUMNS.find(({ presence }) => presence === node.presence)?.name ?? '',
      node.rolesInA.map((role) => ROLES[role].long).join('; '),
      node.rolesInB.map((role) => ROLES[role].long).join('; '),
    ]),
  ])
}
