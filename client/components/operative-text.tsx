import { Fragment } from 'react'
import type { Strength } from '../api/generated/graphql.js'
import { operativeSpans } from '../state/operatives.js'
import { segments } from '../state/quotation.js'
import { STRENGTHS } from '../state/words.js'
import './operative-text.css'

interface OperativeTextProps {
  text: string
  operatives: readonly { phrase: string; strength: Strength }[]
}

/** A recommendation with its operative words underlined by strength: four line styles. */
export function OperativeText({ text, operatives }: OperativeTextProps) {
  return segments(text, operativeSpans(text, operatives)).map(({ start, text: words, spans }) => {
    const span = spans[0]
    if (!span) return <Fragment key={start}>{words}</Fragment>
    return (
      <span
        key={start}
        className={`operative operative-${span.strength.toLowerCase()}`}
        title={`${STRENGTHS[span.strength].name}: as in ${STRENGTHS[span.strength].example}`}
      >
        {words}
      </span>
    )
  })
}
