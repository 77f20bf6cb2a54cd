import { useState } from 'react'
import {
  type Direction,
  type EntityKind,
  EntityRelationsDocument,
  type RelationKind,
} from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { Icon } from '../../components/icon.js'
import { KindMark } from '../../components/kind-mark.js'
import { RequestMessage } from '../../components/message.js'
import { countOf, formatCount, qualifierWords, relationWords } from '../../state/words.js'

interface Step {
  relation: RelationKind
  direction: Direction
  kind: EntityKind
}

interface RelationGroupsProps {
  id: string
  counts: readonly (Step & { count: number })[]
  shownIds: ReadonlySet<string>
  onOpen: (id: string) => void
  onOpenRelation: (id: string) => void
}

/** Relations grouped by kind, direction and far end. A group is asked for when it is opened. */
export function RelationGroups({ id, counts, ...rest }: RelationGroupsProps) {
  const [open, setOpen] = useState<string | null>(null)
  if (counts.length === 0) return null
  return (
    <section className="panel-section" aria-label="Relations">
      <h3 className="caps">Relations</h3>
      <ul>
        {counts.map((step) => {
          const key = `${step.relation} ${step.direction} ${step.kind}`
          const isOpen = open === key
          return (
            <li key={key} className="relation-group">
              <button
                type="button"
                className="relation-group-head"
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? null : key)}
              >
                <Icon name={isOpen ? 'down' : 'next'} />
                <span>{relationWords(step.relation, step.direction)}</span>
                <span className="relation-group-count numeric">
                  <KindMark kind={step.kind} size="small" /> {countOf(step.count, step.kind)}
                </span>
              </button>
              {isOpen && <RelationList id={id} step={step} {...rest} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const PAGE = 50

function RelationList({
  id,
  step,
  shownIds,
  onOpen,
  onOpenRelation,
}: { id: string; step: Step } & Omit<RelationGroupsProps, 'id' | 'counts'>) {
  const [pages, setPages] = useState(1)
  const { data, error } = useOperation(
    EntityRelationsDocument,
    {
      id,
      filter: { relations: [step.relation], direction: step.direction, kinds: [step.kind] },
      first: Math.min(PAGE * pages, 500),
      after: null,
    },
    { keepFormer: true },
  )
  if (!data?.entity) return <RequestMessage error={error} what="The relations" />
  const { edges, totalCount } = data.entity.relations
  return (
    <>
      <ul className="relation-list">
        {edges.map(({ node }) => {
          const other = node.source.id === id ? node.target : node.source
          const qualifier = qualifierWords(node.kind, node.qualifier)
          return (
            <li key={node.id} className="relation-row">
              <button type="button" className="relation-row-entity" onClick={() => onOpen(other.id)}>
                {other.label}
              </button>
              {(qualifier || !shownIds.has(other.id)) && (
                <span className="small">
                  {qualifier}
                  {!shownIds.has(other.id) && <span className="relation-row-off"> not on the canvas</span>}
                </span>
              )}
              <button
                type="button"
                className="relation-row-evidence small"
                onClick={() => onOpenRelation(node.id)}
                aria-label={`Evidence for ${other.label}`}
              >
                {node.evidenceCount === 1 ? '1 passage' : `${formatCount(node.evidenceCount)} passages`}
              </button>
            </li>
          )
        })}
      </ul>
      {edges.length < totalCount && (
        <p className="small relation-more">
          {formatCount(edges.length)} of {formatCount(totalCount)} shown.{' '}
          {edges.length < 500 && (
            <button type="button" className="link-button" onClick={() => setPages(pages + 1)}>
              Show more
            </button>
          )}
        </p>
      )}
    </>
  )
}
