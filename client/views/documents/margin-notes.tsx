import { PassageRelationsDocument } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { EntityLink } from '../../components/entity-link.js'
import { RequestMessage } from '../../components/message.js'
import { exploreAddress } from '../../state/address.js'
import { formatCount, RELATIONS } from '../../state/words.js'
import type { ReaderPassage } from './passage-text.js'

interface MarginNotesProps {
  passage: ReaderPassage
  open: boolean
  onOpen: () => void
}

/** What was extracted from a passage, beside it. */
export function MarginNotes({ passage, open, onOpen }: MarginNotesProps) {
  const count = passage.relations.totalCount
  if (count === 0) return null
  if (!open) {
    return (
      <button
        type="button"
        className="margin-count small"
        aria-label={`${formatCount(count)} relations rest on ${passage.citation}`}
        onClick={onOpen}
      >
        {count === 1 ? '1 relation' : `${formatCount(count)} relations`}
      </button>
    )
  }
  return <OpenNotes id={passage.id} />
}

const SHOWN = 12

function OpenNotes({ id }: { id: string }) {
  const { data, error } = useOperation(PassageRelationsDocument, { id })
  const passage = data?.node
  if (passage?.__typename !== 'Passage') return <RequestMessage error={error} what="What rests on it" />
  const { edges, totalCount } = passage.relations
  return (
    <ul className="margin-notes" aria-label="What rests on this passage">
      {edges.slice(0, SHOWN).map(({ node }) => (
        <li key={node.id}>
          <EntityLink entity={node.source} />
          <span className="small"> {RELATIONS[node.kind].outgoing.toLowerCase()} </span>
          <EntityLink entity={node.target} />
        </li>
      ))}
      {totalCount > 0 && (
        <li className="small">
          {totalCount > SHOWN && `${formatCount(totalCount - SHOWN)} more. `}
          <a href={exploreAddress([...new Set(edges.flatMap(({ node }) => [node.source.id, node.target.id]))])}>
            Show them on the canvas
          </a>
        </li>
      )}
    </ul>
  )
}
