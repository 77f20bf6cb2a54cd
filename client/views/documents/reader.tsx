import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { DocumentTextDocument, type DocumentTextQuery } from '../../api/generated/graphql.js'
import { request } from '../../api/request.js'
import { CopyButton } from '../../components/copy-button.js'
import { EntityLink } from '../../components/entity-link.js'
import { Facts } from '../../components/facts.js'
import { Message, RequestMessage } from '../../components/message.js'
import { ShowQuery } from '../../components/show-query.js'
import { exploreAddress, readerAddress } from '../../state/address.js'
import { shownQuery } from '../../state/shown-query.js'
import { DOCUMENT_TYPES, formatCount, formatDay } from '../../state/words.js'
import { MarginNotes } from './margin-notes.js'
import { PassageText, type ReaderPassage } from './passage-text.js'

interface ReaderProps {
  id: string
  /** The passage that the address points at. */
  passage: string | null
  /** Words to mark in it. */
  mark: readonly [number, number] | null
  onPassage: (id: string) => void
}

const PAGE = 500

/** A document as printed: every recognised name marked, what was extracted beside it. */
export function Reader({ id, passage, mark, onPassage }: ReaderProps) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [DocumentTextDocument.toString(), id],
    queryFn: ({ pageParam, signal }) => request(DocumentTextDocument, { id, first: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const connection = last.entity?.__typename === 'Document' ? last.entity.passages : null
      return connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null
    },
  })
  // The whole text is read, so that the browser's own search finds every word.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const passages = useMemo(
    () =>
      data?.pages.flatMap(({ entity }) =>
        entity?.__typename === 'Document' ? entity.passages.edges.map(({ node }) => node) : [],
      ) ?? [],
    [data],
  )
  const first = data?.pages[0]?.entity
  if (!data) return <RequestMessage error={error} what="The document" />
  if (first?.__typename !== 'Document') {
    return (
      <Message title="Not in the corpus">
        There is no document under {id}. <a href="/documents">See those there are</a>.
      </Message>
    )
  }
  return (
    <div className="reader">
      <Contents document={id} passages={passages} current={passage} />
      <article className="reader-text" aria-label={first.title}>
        <ReaderHead document={first} />
        {!first.inCorpus && (
          <Message title="Only cited">This document was not read: the corpus knows it by its citations.</Message>
        )}
        <ReaderBody passages={passages} passage={passage} mark={mark} onPassage={onPassage} />
      </article>
    </div>
  )
}

type ReadDocument = Extract<NonNullable<DocumentTextQuery['entity']>, { __typename: 'Document' }>

function ReaderHead({ document }: { document: ReadDocument }) {
  return (
    <header className="reader-head">
      <p className="small">
        <a href="/documents">Documents</a>
      </p>
      <h1>{document.title}</h1>
      <Facts
        facts={[
          ['Symbol', document.symbol && `${document.symbol}${document.symbolInferred ? ' (concluded)' : ''}`],
          ['Type', DOCUMENT_TYPES[document.type]],
          ['Issued', document.date && formatDay(document.date)],
          ['Meeting', document.meeting && <EntityLink entity={document.meeting} />],
          ['Read from', document.sources.map(({ name }) => name).join(', ')],
        ]}
      />
      <p className="reader-tools">
        <a className="button" href={exploreAddress([document.id])}>
          Show on the canvas
        </a>
        <ShowQuery queries={[shownQuery(DocumentTextDocument, { id: document.id, first: PAGE, after: null })]} />
        <CopyButton
          text={[document.title, document.symbol, document.date && formatDay(document.date)].filter(Boolean).join(', ')}
          label="Copy citation"
        />
      </p>
    </header>
  )
}

interface ReaderBodyProps {
  passages: readonly ReaderPassage[]
  passage: string | null
  mark: readonly [number, number] | null
  onPassage: (id: string) => void
}

function ReaderBody({ passages, passage, mark, onPassage }: ReaderBodyProps) {
  const [words, setWords] = useState('')
  const wanted = words.trim().toLowerCase()
  const hits = useMemo(
    () => (wanted.length < 2 ? null : passages.filter(({ text }) => text.toLowerCase().includes(wanted))),
    [passages, wanted],
  )
  const steps = hits ?? passages
  const go = (by: 1 | -1): void => {
    const place = steps.findIndex(({ id }) => id === passage)
    // From outside of the steps, forwards leads to the first, backwards to the last.
    const next = place < 0 ? (by > 0 ? 0 : steps.length - 1) : (place + by + steps.length) % steps.length
    const to = steps[next]
    if (to) onPassage(to.id)
  }
  return (
    <>
      <div className="reader-find">
        <input
          className="field"
          type="search"
          aria-label="Find in this document"
          placeholder="Find in this document"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && hits) go(event.shiftKey ? -1 : 1)
          }}
        />
        <span className="small" aria-live="polite">
          {hits && `${formatCount(hits.length)} ${hits.length === 1 ? 'passage' : 'passages'}`}
          {hits && hits.length > 0 && '. Enter goes to the next one.'}
        </span>
        <span className="reader-steps">
          <button type="button" className="button" disabled={steps.length === 0} onClick={() => go(-1)}>
            Previous
          </button>
          <button type="button" className="button" disabled={steps.length === 0} onClick={() => go(1)}>
            Next
          </button>
        </span>
      </div>
      <ol className="reader-passages">
        {passages.map((one) => (
          <li key={one.id} className="reader-row">
            <PassageText
              passage={one}
              current={one.id === passage}
              mark={one.id === passage ? mark : null}
              find={hits ? wanted : ''}
              onChoose={() => onPassage(one.id)}
            />
            <MarginNotes passage={one} open={one.id === passage} onOpen={() => onPassage(one.id)} />
          </li>
        ))}
      </ol>
    </>
  )
}

interface ContentsProps {
  document: string
  passages: readonly ReaderPassage[]
  current: string | null
}

function Contents({ document, passages, current }: ContentsProps) {
  const headings = passages.filter(({ kind }) => kind === 'HEADING')
  const section = useMemo(() => {
    const place = passages.findIndex(({ id }) => id === current)
    return passages.slice(0, place + 1).findLast(({ kind }) => kind === 'HEADING')?.id ?? null
  }, [passages, current])
  return (
    <aside className="reader-contents" aria-label="Contents">
      <h2 className="caps">Contents</h2>
      <ol>
        {headings.map(({ id, text, section: above }) => (
          <li key={id} style={{ paddingInlineStart: `calc(${above.length} * var(--space-3))` }}>
            <a
              href={readerAddress(document, id)}
              className="reader-contents-link"
              aria-current={id === section ? 'location' : undefined}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    </aside>
  )
}
