import { useState } from 'react'
import { Icon } from '../../components/icon.js'
import { saveFile } from '../../components/save-button.js'
import {
  formatViews,
  keepView,
  parseViews,
  readViews,
  type SavedView,
  writeViews,
} from '../../state/explore/saved-views.js'

interface SavedViewsProps {
  fragment: string
  onOpen: (fragment: string) => void
}

/** Pictures kept by name in this browser, taken out and in as a file. */
export function SavedViews({ fragment, onOpen }: SavedViewsProps) {
  const [views, setViews] = useState(() => readViews(localStorage))
  const [name, setName] = useState('')
  const [said, say] = useState('')
  const change = (next: readonly SavedView[]): void => {
    writeViews(localStorage, next)
    setViews([...next])
  }
  const take = async (file: File | undefined): Promise<void> => {
    const found = file ? parseViews(await file.text()) : null
    if (!found || found.length === 0) {
      say('The file holds no pictures.')
      return
    }
    change(found.reduce<SavedView[]>(keepView, views))
    say(found.length === 1 ? 'One picture taken in.' : `${found.length} pictures taken in.`)
  }
  return (
    <div className="share-block">
      <h3 className="caps">Saved in this browser</h3>
      <form
        className="saved-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') return
          change(keepView(views, { name: name.trim(), fragment }))
          setName('')
        }}
      >
        <input
          className="field"
          aria-label="Name of the picture"
          placeholder="Name of the picture"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button" disabled={name.trim() === ''}>
          Save
        </button>
      </form>
      <ul className="saved-list">
        {views.map((view) => (
          <li key={view.name}>
            <button type="button" className="text-action saved-name" onClick={() => onOpen(view.fragment)}>
              {view.name}
            </button>
            <button
              type="button"
              className="button button-quiet button-icon"
              aria-label={`Delete ${view.name}`}
              onClick={() => change(views.filter((other) => other !== view))}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      <div className="saved-files">
        {views.length > 0 && (
          <button
            type="button"
            className="text-action"
            onClick={() =>
              saveFile('pictures.rapporteur.json', new Blob([formatViews(views)], { type: 'application/json' }))
            }
          >
            Save them as a file
          </button>
        )}
        <label className="text-action">
          Open a file
          <input
            className="visually-hidden"
            type="file"
            accept="application/json,.json"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </label>
      </div>
      <p className="small" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
