import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { DocumentTextQuery } from '../../api/generated/graphql.js'
import { CopyButton } from '../../components/copy-button.js'
import { exploreAddress } from '../../state/address.js'
import { segments } from '../../state/quotation.js'
import { KINDS } from '../../state/words.js'

export type ReaderPassage = Extract<
  NonNullable<DocumentTextQuery['entity']>,
  { __typename: 'Document' }
>['passages']['edges'][number]['node']

interface PassageTextProps {
  passage: ReaderPassage
  current: boolean
  mark: readonly [number, number] | null
  /** Words looked for, in small letters; empty where none are. */
  find: string
  onChoose: () => void
}

/** One passage: number in the margin, names underlined in their family's colour. */
export function PassageText({ passage, current, mark, find, onChoose }: PassageTextProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (current) return keepInSight(element)
  }, [current])
  return (
    <div ref={element} className={`passage passage-${passage.kind.toLowerCase()}${current ? ' passage-current' : ''}`}>
      <button
        type="button"
        className="passage-number numeric"
        aria-label={`Link to ${passage.citation}`}
        title={`Link to ${passage.citation}`}
        onClick={onChoose}
      >
        {passage.number ?? '¶'}
      </button>
      <div className="passage-words">
        {passage.kind === 'HEADING' ? <h2>{wordsOf(passage, mark, find)}</h2> : <p>{wordsOf(passage, mark, find)}</p>}
        {current && (
          <p className="passage-cite">
            {passage.citation} <CopyButton text={`“${passage.text}” (${passage.citation})`} label="Copy citation" />
          </p>
        )}
      </div>
    </div>
  )
}

/** Fonts that come late break the lines above anew: the place is kept until the reader moves the text. */
function keepInSight(element: RefObject<HTMLElement | null>): () => void {
  const show = (): void => element.current?.scrollIntoView({ block: 'center' })
  const moved = new AbortController()
  const { signal } = moved
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(event, () => moved.abort(), { signal, passive: true })
  show()
  void document.fonts.ready.then(() => {
    if (!signal.aborted) show()
    moved.abort()
  })
  return () => moved.abort()
}

type Span = { start: number; end: number } & (
  | { type: 'mark' }
  | { type: 'find' }
  | { type: 'name'; entity: ReaderPassage['mentions'][number]['entity'] }
)

function wordsOf({ text, mentions }: ReaderPassage, mark: readonly [number, number] | null, find: string): ReactNode {
  const spans: Span[] = [
    ...(mark ? [{ type: 'mark' as const, start: mark[0], end: mark[1] }] : []),
    ...occurrences(text, find).map((start) => ({ type: 'find' as const, start, end: start + find.length })),
    ...mentions.map(({ start, end, entity }) => ({ type: 'name' as const, start, end, entity })),
  ]
  return segments(text, spans).map(({ start, text: words, spans: over }) => {
    const name = over.find((span) => span.type === 'name')
    const marked = over.some((span) => span.type !== 'name')
    const inner = marked ? <mark>{words}</mark> : words
    if (name?.type !== 'name') return <span key={start}>{inner}</span>
    const { entity } = name
    return (
      <a
        key={start}
        className={`passage-name passage-name-${KINDS[entity.kind].family}`}
        href={exploreAddress([entity.id])}
        title={`${KINDS[entity.kind].one}: ${entity.label}`}
      >
        {inner}
      </a>
    )
  })
}

function occurrences(text: string, words: string): number[] {
  if (words === '') return []
  const places: number[] = []
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length)) places.push(at)
  return places
}
