import { Component, type ReactNode } from 'react'
import { Message } from '../components/message.js'

/** Keeps the frame usable where a view fails. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <Message title="This view could not be drawn" tone="error">
        The other views still work. The address holds what you had open:{' '}
        <button type="button" className="link-button" onClick={() => location.reload()}>
          load the page again
        </button>
        .
      </Message>
    )
  }
}
