import { useRef, useState } from 'react'
import { ExpansionCountsDocument, type NeighbourOrder } from '../../api/generated/graphql.js'
import { useOperation } from '../../api/use-operation.js'
import { Icon } from '../../components/icon.js'
import { KindMark } from '../../components/kind-mark.js'
import { RequestMessage } from '../../components/message.js'
import { usePanelFocus } from '../../components/use-panel-focus.js'
import { formatCount, KINDS, relationWords } from '../../state/words.js'
import type { ExpansionRequest, Step } from './use-explore.js'

interface ExpansionMenuProps {
  id: string
  /** What the page knows of its name before the counts come; empty for one that is not on the canvas. */
  label: string
  /** Ids on the canvas: only what is not among them counts. */
  shown: readonly string[]
  onExpand: (expansion: ExpansionRequest) => void
  onClose: () => void
}

const AMOUNTS = [10, 25, 50, 100, 500] as const

/** What an expansion would bring, by relation, direction and kind, before it is made. */
export function ExpansionMenu({ id, label: known, shown, onExpand, onClose }: ExpansionMenuProps) {
  const { data, error } = useOperation(ExpansionCountsDocument, {
    id,
    exclude: [...shown].slice(0, 2000),
    filter: null,
  })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [order, setOrder] = useState<NeighbourOrder>('BEST_CONNECTED')
  const [amount, setAmount] = useState<number>(25)
  const menu = useRef<HTMLElement>(null)
  usePanelFocus(menu)

  const label = data?.entity?.label ?? known
  const counts = data?.entity?.relationCounts ?? []
  const picked = counts.filter((step) => !left.has(keyOf(step)))
  const total = picked.reduce((sum, { count }) => sum + count, 0)
  return (
    <section
      ref={menu}
      className="expansion-menu"
      aria-label={`Expand ${label}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header className="expansion-menu-head">
        <h3>Expand {label}</h3>
        <button type="button" className="button button-quiet button-icon" aria-label="Close the menu" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {!data ? (
        <RequestMessage error={error} what="What it is linked to" />
      ) : counts.length === 0 ? (
        <p className="expansion-menu-nothing">Everything it is linked to is on the canvas.</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onExpand({ id, steps: picked.length === counts.length ? null : picked, orderBy: order, first: amount })
          }}
        >
          <fieldset className="expansion-steps">
            <legend className="visually-hidden">What to bring</legend>
            <label className="expansion-step expansion-step-all">
              <input
                type="checkbox"
                checked={picked.length === counts.length}
                onChange={(event) => setLeft(event.target.checked ? new Set() : new Set(counts.map(keyOf)))}
              />
              <span>All</span>
              <span className="numeric">{formatCount(counts.reduce((sum, { count }) => sum + count, 0))}</span>
            </label>
            {counts.map((step) => (
              <label key={keyOf(step)} className="expansion-step">
                <input
                  type="checkbox"
                  checked={!left.has(keyOf(step))}
                  onChange={(event) => {
                    const next = new Set(left)
                    if (event.target.checked) next.delete(keyOf(step))
                    else next.add(keyOf(step))
                    setLeft(next)
                  }}
                />
                <span>
                  {relationWords(step.relation, step.direction)}{' '}
                  <span className="expansion-kind">
                    <KindMark kind={step.kind} size="small" />{' '}
                    {(step.count === 1 ? KINDS[step.kind].one : KINDS[step.kind].many).toLowerCase()}
                  </span>
                </span>
                <span className="numeric">{formatCount(step.count)}</span>
              </label>
            ))}
          </fieldset>
          <div className="expansion-choices">
            <select
              aria-label="Which first"
              className="field"
              value={order}
              onChange={(event) => setOrder(event.target.value as NeighbourOrder)}
            >
              <option value="BEST_CONNECTED">Best connected first</option>
              <option value="LEAST_CONNECTED">Least connected first</option>
              <option value="NAME">By name</option>
            </select>
            <select
              aria-label="At most"
              className="field"
              value={amount}
              onChange={(event) => setAmount(Number(event.target.value))}
            >
              {AMOUNTS.map((choice) => (
                <option key={choice} value={choice}>
                  {choice} at most
                </option>
              ))}
            </select>
          </div>
          <button type="submit" className="button button-primary expansion-submit" disabled={total === 0}>
            {amount < total
              ? `Add the first ${amount}`
              : total === 1
                ? 'Add what one link leads to'
                : `Add what ${formatCount(total)} links lead to`}
          </button>
        </form>
      )}
    </section>
  )
}

function keyOf({ relation, direction, kind }: Step): string {
  return `${relation} ${direction} ${kind}`
}
