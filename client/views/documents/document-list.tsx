import { useDeferredValue } from 'react'
import {
  DocumentListDocument,
  type DocumentListQuery,
  PassageSearchDocument,
  type PassageSearchQueryVariables,
} from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { Highlighted } from '../../components/highlighted.js'
import { KindMark } from '../../components/kind-mark.js'
import { Message, RequestMessage } from '../../components/message.js'
import { SaveButton } from '../../components/save-button.js'
import { ShowQuery } from '../../components/show-query.js'
import { exploreAddress, readerAddress, useFragmentValues } from '../../state/address.js'
import { csv } from '../../state/csv.js'
import { readChoice } from '../../state/fragment.js'
import { shownQuery } from '../../state/shown-query.js'
import { DOCUMENT_TYPES, formatCount, formatDay } from '../../state/words.js'

const FIRST = 500

/** What was read and what is only cited, and a search in the words of all of it. */
export function DocumentList() {
  const [values, change] = useFragmentValues()
  const show = readChoice(values.show, ['all', 'read', 'cited'])
  const words = values.words ?? ''
  const asked = useDeferredValue(words.trim())
  const named = asked ? { query: asked } : {}
  const listed = { read: { inCorpus: true, ...named }, cited: { inCorpus: false, ...named }, first: FIRST }
  const { data, error } = useOperation(DocumentListDocument, listed, { keepFormer: true })
  const read = show === 'cited' ? NONE : (data?.read ?? NONE)
  const cited = show === 'read' ? NONE : (data?.cited ?? NONE)
  const edges = [...read.edges, ...cited.edges]
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>Documents</h1>
          <p className="page-lead">
            What was read, and what the corpus only cites. A document that was not read may say more than is shown here.
          </p>
        </div>
        <div className="documents-tools">
          <select
            aria-label="Which documents"
            className="field"
            value={show}
            onChange={(event) => change({ show: event.target.value })}
          >
            <option value="all">Read and cited</option>
            <option value="read">Read</option>
            <option value="cited">Only cited</option>
          </select>
          {edges.length > 0 && (
            <SaveButton name="documents.csv" type="text/csv" content={() => asCsv(edges)}>
              CSV
            </SaveButton>
          )}
          <ShowQuery
            queries={[
              shownQuery(DocumentListDocument, listed),
              ...(asked ? [shownQuery(PassageSearchDocument, hitVariables(asked))] : []),
            ]}
          />
        </div>
      </header>
      <input
        aria-label="Search titles and words of the documents"
        className="field documents-search"
        type="search"
        placeholder="Search titles and words; quotation marks ask for a phrase"
        value={words}
        onChange={(event) => change({ words: event.target.value }, { replace: true })}
      />
      {!data ? (
        <RequestMessage error={error} what="The documents" />
      ) : edges.length === 0 ? (
        <Message title={asked ? 'No title or symbol holds these words' : 'No documents'}>
          {asked ? 'Passages that hold them are below.' : 'The corpus holds none of these.'}
        </Message>
      ) : (
        <>
          <DocumentTable title="Read" documents={read} />
          <DocumentTable title="Only cited" documents={cited} />
        </>
      )}
      {asked !== '' && <PassageHits query={asked} />}
    </div>
  )
}

const hitVariables = (query: string): PassageSearchQueryVariables => ({ query, filter: null, first: 20 })

type Listed = DocumentListQuery['read']['edges']

const NONE: DocumentListQuery['read'] = { totalCount: 0, edges: [] }

interface DocumentTableProps {
  title: string
  documents: DocumentListQuery['read']
}

function DocumentTable({ title, documents: { edges, totalCount } }: DocumentTableProps) {
  if (edges.length === 0) return null
  return (
    <section className="documents-block">
      <h2>
        {title} <span className="muted numeric">{formatCount(totalCount)}</span>
      </h2>
      <table className="documents-table">
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col" className="documents-wide">
              Symbol
            </th>
            <th scope="col" className="documents-wide">
              Type
            </th>
            <th scope="col" className="documents-wide">
              Issued
            </th>
            <th scope="col" className="documents-number">
              Relations
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node }) => (
            <tr key={node.id}>
              <td>
                <a className="documents-name" href={node.inCorpus ? readerAddress(node.id) : exploreAddress([node.id])}>
                  <KindMark kind="DOCUMENT" size="small" /> {node.title}
                </a>
                {node.meeting && <span className="small documents-meeting">{node.meeting.label}</span>}
              </td>
              <td className="documents-wide">
                {node.symbol}
                {node.symbolInferred && <span className="small"> concluded</span>}
              </td>
              <td className="documents-wide">{DOCUMENT_TYPES[node.type]}</td>
              <td className="documents-wide documents-date">{node.date && formatDay(node.date)}</td>
              <td className="documents-number">
                <a
                  href={exploreAddress([node.id])}
                  aria-label={`${node.degree} relations of ${node.label} on the canvas`}
                >
                  {formatCount(node.degree)}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {edges.length < totalCount && (
        <p className="small">The first {formatCount(edges.length)} are shown. Words of a title find others.</p>
      )}
    </section>
  )
}

function asCsv(documents: Listed): string {
  return csv([
    ['id', 'symbol', 'symbol concluded', 'title', 'type', 'issued', 'meeting', 'read', 'relations'],
    ...documents.map(({ node }) => [
      node.id,
      node.symbol ?? '',
      node.symbolInferred ? 'yes' : 'no',
      node.title,
      DOCUMENT_TYPES[node.type],
      node.date ?? '',
      node.meeting?.label ?? '',
      node.inCorpus ? 'yes' : 'no',
      String(node.degree),
    ]),
  ])
}

function PassageHits({ query }: { query: string }) {
  const { data, error } = useOperation(PassageSearchDocument, hitVariables(query), { keepFormer: true })
  const passages = data?.passages
  if (!passages) return <RequestMessage error={error} what="The passages" />
  return (
    <section className="documents-block" aria-label="Passages found">
      <h2>
        Passages <span className="muted numeric">{formatCount(passages.totalCount)}</span>
      </h2>
      {passages.totalCount === 0 && <p className="muted">No passage holds these words.</p>}
      <ol className="passage-hits">
        {passages.edges.map(({ node, snippet }) => (
          <li key={node.id}>
            <a className="passage-hit" href={readerAddress(node.document.id, node.id)}>
              <span className="words">
                <Highlighted text={snippet.text} spans={snippet.highlights} />
              </span>
              <span className="small">{node.citation}</span>
            </a>
          </li>
        ))}
      </ol>
      {passages.edges.length < passages.totalCount && (
        <p className="small">
          {passages.edges.length} of {formatCount(passages.totalCount)} shown. More words find fewer.
        </p>
      )}
    </section>
  )
}
