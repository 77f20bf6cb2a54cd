import { useRef, useState } from 'react'
import { viewAddress } from '../state/address.js'
import { type ShownQuery, variablesText } from '../state/shown-query.js'
import { CopyButton } from './copy-button.js'
import { Icon } from './icon.js'
import { PanelHead } from './panel-head.js'
import './show-query.css'

/** The way from a view to the GraphQL behind it: to read, to copy, to run and change in the API view. */
export function ShowQuery({ queries }: { queries: readonly ShownQuery[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const show = (): void => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={show}>
        <Icon name="api" />
        Show query
      </button>
      <dialog ref={dialog} className="show-query" aria-label="Query" onClose={() => setOpen(false)}>
        {open && (
          <>
            <PanelHead title="The query behind this view" onClose={() => dialog.current?.close()} />
            {queries.map((shown) => (
              <QueryText key={shown.name} shown={shown} />
            ))}
          </>
        )}
      </dialog>
    </>
  )
}

function QueryText({ shown: { name, query, variables } }: { shown: ShownQuery }) {
  const text = variablesText(variables)
  const focusable = { tabIndex: 0 }
  return (
    <section className="show-query-block" aria-label={name}>
      <header className="show-query-head">
        <h3>{name}</h3>
        <CopyButton text={query} label="Copy the query" />
        {text && <CopyButton text={text} label="Copy the variables" />}
        <a className="text-action" href={viewAddress('/api', { query, variables: text })}>
          <Icon name="open" />
          Open in the API view
        </a>
      </header>
      <pre className="show-query-text" {...focusable}>
        {query}
      </pre>
      {text && (
        <>
          <p className="caps">Variables</p>
          <pre className="show-query-text" {...focusable}>
            {text}
          </pre>
        </>
      )}
    </section>
  )
}
