import { useState } from 'react'
import { Icon } from './icon.js'

/** Copies text and says so where the eye is. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('refused')
    }
    setTimeout(() => setState('ready'), 2_000)
  }
  return (
    <button type="button" className="text-action" onClick={copy}>
      <Icon name="copy" />
      <span aria-live="polite">
        {state === 'ready' ? label : state === 'copied' ? 'Copied' : 'The browser did not allow it'}
      </span>
    </button>
  )
}
