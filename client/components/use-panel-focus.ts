import { type RefObject, useEffect } from 'react'

/** A panel takes the focus while it is open; closed, it gives it back to where it was. */
export function usePanelFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const former = document.activeElement
    panel.current?.focus()
    return () => {
      // Whoever has gone elsewhere meanwhile is left there.
      const lost = document.activeElement === null || document.activeElement === document.body
      if (lost && former instanceof HTMLElement && former.isConnected) former.focus()
    }
  }, [panel])
}
