import type { Core } from 'cytoscape'
import { useEffect, useState } from 'react'
import { canvasStyle } from './style.js'
import { type CanvasTokens, readTokens } from './tokens.js'

/** The tokens of the present theme, read again when it changes; the canvas is restyled with them. */
export function useTheme(cy: Core | null): CanvasTokens {
  const [tokens, setTokens] = useState(readTokens)
  useEffect(() => {
    const read = (): void => setTokens(readTokens())
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const system = matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', read)
    return () => {
      observer.disconnect()
      system.removeEventListener('change', read)
    }
  }, [])
  useEffect(() => {
    cy?.style(canvasStyle(tokens))
  }, [cy, tokens])
  return tokens
}
