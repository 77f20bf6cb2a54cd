import { useRef, useState } from 'react'
import { CopyButton } from '../../components/copy-button.js'
import { PanelHead } from '../../components/panel-head.js'
import { SaveButton, saveFile } from '../../components/save-button.js'
import { ShowQuery } from '../../components/show-query.js'
import { usePanelFocus } from '../../components/use-panel-focus.js'
import { type CitedView, citationBibtex, citationText } from '../../state/explore/citation.js'
import type { ShownQuery } from '../../state/shown-query.js'
import { EXPORTS, type Export } from './exports.js'
import { SavedViews } from './saved-views.js'

interface SharePanelProps {
  view: CitedView
  /** The GraphQL behind the picture. */
  query: ShownQuery
  /** Fragment of the picture, whole even where no address holds it. */
  fragment: string
  tooLong: boolean
  onPng: () => Promise<Blob>
  onSvg: () => string
  onExport: (format: Export) => void
  onOpen: (fragment: string) => void
  onClose: () => void
}

/** Everything that takes the picture elsewhere: address, citation, image, data, query, a name. */
export function SharePanel(props: SharePanelProps) {
  const { view, query, fragment, tooLong } = props
  const panel = useRef<HTMLElement>(null)
  const [citing, setCiting] = useState(false)
  usePanelFocus(panel)
  return (
    <section
      ref={panel}
      className="expansion-menu share-panel"
      aria-label="Save and share"
      tabIndex={-1}
      onKeyDown={(event) => {
        // Not the one that closes a dialogue over it.
        if (event.key === 'Escape' && !(event.target instanceof Element && event.target.closest('dialog')))
          props.onClose()
      }}
    >
      <PanelHead title="Save and share" onClose={props.onClose} />
      <div className="share-block">
        {tooLong ? (
          <>
            <p>This picture is too large for an address. A file brings it back in the same way.</p>
            <button
              type="button"
              className="button"
              onClick={() => saveFile('picture.rapporteur.json', fileOf(view.title, fragment))}
            >
              Save the picture as a file
            </button>
          </>
        ) : (
          <>
            <p className="muted">The address brings back this picture, positions and filters included.</p>
            <CopyButton text={view.address} label="Copy the address" />
          </>
        )}
      </div>
      <div className="share-block">
        <h3 className="caps">Cite</h3>
        <CopyButton text={citationText(view)} label="Copy as text" />
        <CopyButton text={citationBibtex(view)} label="Copy as BibTeX" />
        <button type="button" className="text-action" aria-expanded={citing} onClick={() => setCiting(!citing)}>
          {citing ? 'Hide the citation' : 'Show the citation'}
        </button>
        {citing && <p className="share-citation words">{citationText(view)}</p>}
      </div>
      <div className="share-block">
        <h3 className="caps">Image</h3>
        <SaveButton name="picture.png" type="image/png" content={props.onPng}>
          PNG
        </SaveButton>
        <SaveButton name="picture.svg" type="image/svg+xml" content={props.onSvg}>
          SVG
        </SaveButton>
      </div>
      <div className="share-block">
        <h3 className="caps">Data</h3>
        {EXPORTS.map((format) => (
          <button key={format.path} type="button" className="button" onClick={() => props.onExport(format)}>
            {format.name}
          </button>
        ))}
      </div>
      <div className="share-block">
        <h3 className="caps">Query</h3>
        <ShowQuery queries={[query]} />
      </div>
      <SavedViews fragment={fragment} onOpen={props.onOpen} />
    </section>
  )
}

function fileOf(name: string, fragment: string): Blob {
  return new Blob([JSON.stringify([{ name, fragment }], null, 2)], { type: 'application/json' })
}
