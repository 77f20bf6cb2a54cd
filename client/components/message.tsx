import type { ReactNode } from 'react'
import { ApiError } from '../api/request.js'
import './message.css'

interface MessageProps {
  title?: string
  tone?: 'quiet' | 'plain' | 'error'
  children: ReactNode
}

/** What a view says where it has nothing to show: while loading, without data, after an error. */
export function Message({ title, tone = 'plain', children }: MessageProps) {
  return (
    <div className={`message message-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      {title && <p className="message-title">{title}</p>}
      <div>{children}</div>
    </div>
  )
}

/** Of a request: nothing while it answers quickly, then a word; the error in its own words. */
export function RequestMessage({ error, what }: { error: Error | null; what: string }) {
  if (error) {
    return (
      <Message title={`${what} could not be read`} tone="error">
        {error.message}
        {error instanceof ApiError && error.code === 'PAGE_OUTDATED' && (
          <p>
            <button type="button" className="button" onClick={() => location.reload()}>
              Load the page anew
            </button>
          </p>
        )}
      </Message>
    )
  }
  return <Message tone="quiet">Reading…</Message>
}
