import { Fragment } from 'react'
import { segments } from '../state/quotation.js'

interface HighlightedProps {
  text: string
  spans: readonly { start: number; end: number }[]
}

/** Text with the matched words marked. */
export function Highlighted({ text, spans }: HighlightedProps) {
  return segments(text, spans).map((segment) =>
    segment.spans.length > 0 ? (
      <mark key={segment.start}>{segment.text}</mark>
    ) : (
      <Fragment key={segment.start}>{segment.text}</Fragment>
    ),
  )
}
