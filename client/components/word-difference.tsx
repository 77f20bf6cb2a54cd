import { wordDifference } from '../state/difference.js'
import './word-difference.css'

/** Two wordings as one text: what went is struck out, what came is underlined. */
export function WordDifference({ former, latter }: { former: string; latter: string }) {
  let offset = 0
  return (
    <p className="word-difference words">
      {wordDifference(former, latter).map(({ side, text }) => {
        offset += text.length
        if (side === 'both') return <span key={offset}>{text}</span>
        return side === 'former' ? <del key={offset}>{text}</del> : <ins key={offset}>{text}</ins>
      })}
    </p>
  )
}
