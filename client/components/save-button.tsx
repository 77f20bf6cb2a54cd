import type { ReactNode } from 'react'
import { Icon } from './icon.js'

interface SaveButtonProps {
  /** File name. */
  name: string
  /** Media type. */
  type: string
  /** Made only when asked for. */
  content: () => string | Blob | Promise<Blob>
  children: ReactNode
}

/** Hands what is shown to the reader as a file. */
export function SaveButton({ name, type, content, children }: SaveButtonProps) {
  const save = async (): Promise<void> => {
    const made = await content()
    saveFile(name, made instanceof Blob ? made : new Blob([made], { type }))
  }
  return (
    <button type="button" className="button" onClick={() => void save()}>
      <Icon name="save" />
      {children}
    </button>
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
