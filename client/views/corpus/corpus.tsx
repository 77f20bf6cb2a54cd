import { useState } from 'react'
import { CorpusReportDocument, type CorpusReportQuery, type Severity } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { SEVERITIES } from '../../components/finding.js'
import { KindMark } from '../../components/kind-mark.js'
import { Message, RequestMessage } from '../../components/message.js'
import { PictureButtons } from '../../components/picture-buttons.js'
import { SaveButton } from '../../components/save-button.js'
import { ShowQuery } from '../../components/show-query.js'
import { readerAddress, useFragmentValues, viewAddress } from '../../state/address.js'
import { csv } from '../../state/csv.js'
import { readChoices } from '../../state/fragment.js'
import { shownQuery } from '../../state/shown-query.js'
import { formatCount, formatDay, KIND_ORDER, KINDS, RELATION_ORDER, RELATIONS } from '../../state/words.js'
import { Coverage } from './coverage.js'
import { type CoverageGrid, coverageGrid } from './coverage-cells.js'
import { coveragePicture } from './coverage-picture.js'
import './corpus.css'

/** Findings shown at first and with each further step, and most of them. */
const FINDINGS = 100
const MOST = 500

const SEVERITY_ORDER = Object.keys(SEVERITIES) as Severity[]

/** What was read to make the graph, what was only cited, and what the reading could not settle. */
export default function Corpus() {
  const [values, change] = useFragmentValues()
  const severity = readChoices(values.severity, SEVERITY_ORDER)
  const [pages, setPages] = useState(1)
  const asked = { severity: severity.length > 0 ? severity : null, first: Math.min(pages * FINDINGS, MOST) }
  const { data, error } = useOperation(CorpusReportDocument, asked, { keepFormer: true })
  if (!data) return <RequestMessage error={error} what="The corpus" />
  const { corpus } = data
  const grid = coverageGrid(corpus.coverage)
  return (
    <div className="page corpus">
      <header className="page-head">
        <div>
          <h1>Corpus</h1>
          <p className="page-lead">
            Version {corpus.version}, made on {formatDay(corpus.importedAt)} from{' '}
            {formatCount(corpus.documents.totalCount)} {corpus.documents.totalCount === 1 ? 'document' : 'documents'}.
            What is absent here was not read: that no link is shown does not mean that there is none.
          </p>
        </div>
        <ShowQuery queries={[shownQuery(CorpusReportDocument, asked)]} />
      </header>
      <section>
        <header className="corpus-section-head">
          <h2>Bodies by years</h2>
          {grid && (
            <>
              <SaveButton name="coverage.csv" type="text/csv" content={() => coverageCsv(grid)}>
                CSV
              </SaveButton>
              <PictureButtons
                name="coverage"
                title="Bodies by years"
                draw={(tokens) => coveragePicture(grid, tokens)}
              />
            </>
          )}
        </header>
        {grid ? <Coverage grid={grid} /> : <p className="muted">The corpus names no body and year together.</p>}
      </section>
      <Findings
        diagnostics={corpus.diagnostics}
        severity={severity}
        onSeverity={(next) => {
          setPages(1)
          change({ severity: next.join(',') })
        }}
        onMore={asked.first < MOST ? () => setPages(pages + 1) : null}
      />
      <section>
        <h2>Files read</h2>
        <FileTable documents={corpus.documents.edges.map(({ node }) => node)} />
        {corpus.documents.edges.length < corpus.documents.totalCount && (
          <p className="small">
            {formatCount(corpus.documents.edges.length)} of {formatCount(corpus.documents.totalCount)} shown. The{' '}
            <a href={viewAddress('/documents', { show: 'read' })}>documents</a> can be searched.
          </p>
        )}
      </section>
      <div className="corpus-columns">
        <section>
          <h2>Entities</h2>
          <table className="corpus-table">
            <tbody>
              {KIND_ORDER.map((kind) => (
                <tr key={kind}>
                  <th scope="row">
                    <KindMark kind={kind} size="small" /> {KINDS[kind].many}
                  </th>
                  <td className="numeric-end">
                    {formatCount(corpus.entityCounts.find((row) => row.kind === kind)?.count ?? 0)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section>
          <h2>Relations</h2>
          <table className="corpus-table">
            <tbody>
              {RELATION_ORDER.map((kind) => (
                <tr key={kind}>
                  <th scope="row">{RELATIONS[kind].name}</th>
                  <td className="numeric-end">
                    {formatCount(corpus.relationCounts.find((row) => row.kind === kind)?.count ?? 0)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </div>
  )
}

type Report = CorpusReportQuery['corpus']

interface FindingsProps {
  diagnostics: Report['diagnostics']
  severity: readonly Severity[]
  onSeverity: (severity: readonly Severity[]) => void
  /** Null where no more are shown at once. */
  onMore: (() => void) | null
}

/** What is written, what the rest implies, where. */
function Findings({ diagnostics, severity, onSeverity, onMore }: FindingsProps) {
  return (
    <section>
      <header className="corpus-section-head">
        <h2>
          What the reading could not settle <span className="muted numeric">{formatCount(diagnostics.totalCount)}</span>
        </h2>
        <fieldset className="corpus-severities">
          <legend className="visually-hidden">Severity</legend>
          {SEVERITY_ORDER.map((one) => {
            const on = severity.includes(one)
            return (
              <button
                key={one}
                type="button"
                className="button"
                aria-pressed={on}
                onClick={() => onSeverity(on ? severity.filter((other) => other !== one) : [...severity, one])}
              >
                {SEVERITIES[one]}
              </button>
            )
          })}
        </fieldset>
        {diagnostics.edges.length > 0 && (
          <SaveButton name="findings.csv" type="text/csv" content={() => findingsCsv(diagnostics.edges)}>
            CSV
          </SaveButton>
        )}
      </header>
      {diagnostics.edges.length === 0 ? (
        <Message tone="quiet">Nothing: everything was placed.</Message>
      ) : (
        <div className="scroll-x">
          <table className="corpus-table corpus-findings">
            <thead>
              <tr>
                <th scope="col">Finding</th>
                <th scope="col">Written</th>
                <th scope="col">Implied</th>
                <th scope="col">Where</th>
              </tr>
            </thead>
            <tbody>
              {diagnostics.edges.map(({ node }) => (
                <tr key={`${node.rule} ${node.file} ${node.line} ${node.message}`}>
                  <td>
                    {node.message}
                    <span className={`small finding-rule finding-rule-${node.severity.toLowerCase()}`}>
                      {SEVERITIES[node.severity]} · {node.rule.replaceAll('-', ' ')}
                    </span>
                  </td>
                  <td className="words">{node.written}</td>
                  <td className="words">{node.implied}</td>
                  <td>
                    {node.document && node.passage && (
                      <a href={readerAddress(node.document.id, node.passage.id)}>{node.passage.citation}</a>
                    )}
                    <span className="small corpus-place">
                      {node.file}
                      {node.line !== null && `, line ${node.line}`}
                      {node.page !== null && `, page ${node.page}`}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {diagnostics.edges.length < diagnostics.totalCount && (
        <p className="corpus-more small">
          {formatCount(diagnostics.edges.length)} of {formatCount(diagnostics.totalCount)} shown.
          {onMore ? (
            <button type="button" className="button" onClick={onMore}>
              Show more
            </button>
          ) : (
            ' Choose a severity to see others; the API lists all of them.'
          )}
        </p>
      )}
    </section>
  )
}

function FileTable({ documents }: { documents: readonly Report['documents']['edges'][number]['node'][] }) {
  return (
    <div className="scroll-x">
      <table className="corpus-table">
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Files</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.id}>
              <td>
                <a href={readerAddress(document.id)}>{document.title}</a>
                {document.symbol && <span className="small corpus-place">{document.symbol}</span>}
              </td>
              <td>
                {document.sources.map(({ name, format }) => (
                  <span key={name} className="corpus-file">
                    {name} <span className="small">{format}</span>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function coverageCsv({ rows }: CoverageGrid): string {
  return csv([
    ['body id', 'body', 'year', 'documents read', 'documents only cited'],
    ...rows.flatMap(({ body, cells }) =>
      cells.flatMap((cell) =>
        cell ? [[body.id, body.label, String(cell.year), String(cell.documentsRead), String(cell.documentsCited)]] : [],
      ),
    ),
  ])
}

function findingsCsv(edges: Report['diagnostics']['edges']): string {
  return csv([
    ['severity', 'rule', 'message', 'written', 'implied', 'file', 'line', 'page', 'passage'],
    ...edges.map(({ node }) => [
      SEVERITIES[node.severity],
      node.rule,
      node.message,
      node.written ?? '',
      node.implied ?? '',
      node.file,
      String(node.line ?? ''),
      String(node.page ?? ''),
      node.passage?.citation ?? '',
    ]),
  ])
}
