import type { ReactNode } from 'react'
import { Icon } from './icon.js'
import './panel-head.css'

/** Title of a panel, and the way to close it. */
export function PanelHead({ title, onClose }: { title: ReactNode; onClose: () => void }) {
  return (
    <header className="panel-head">
      <h2>{title}</h2>
      <button type="button" className="button button-quiet button-icon" aria-label="Close the panel" onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  )
}
