import { type ReactNode, useState } from 'react'
import { Icon } from './icon.js'
import './save-button.css'

interface SaveButtonProps {
  /** File name. */
  name: string
  /** Media type. */
  type: string
  /** What the file holds, where the word on the button does not say it. */
  title?: string
  /** Made only when asked for. */
  content: () => string | Blob | Promise<Blob>
  children: ReactNode
}

/** Hands what is shown to the reader as a file. */
export function SaveButton({ name, type, title, content, children }: SaveButtonProps) {
  const [making, setMaking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    setMaking(true)
    try {
      const made = await content()
      saveFile(name, made instanceof Blob ? made : new Blob([made], { type }))
      setFailure(null)
    } catch (cause) {
      setFailure(cause instanceof Error ? cause.message : String(cause))
    } finally {
      setMaking(false)
    }
  }
  return (
    <>
      <button type="button" className="button" title={title} disabled={making} onClick={() => void save()}>
        <Icon name="save" />
        {children}
      </button>
      {failure && (
        <p className="save-failure small" role="alert">
          {failure}
        </p>
      )}
    </>
  )
}

export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
