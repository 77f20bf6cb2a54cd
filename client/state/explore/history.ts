import { type Change, change } from './change.js'
import { EMPTY_PICTURE, type Picture } from './picture.js'

/** A picture with what came before it and what was undone. Unlimited within a session. */
export interface History {
  past: readonly Picture[]
  present: Picture
  future: readonly Picture[]
}

export type HistoryAction = Change | { type: 'undo' } | { type: 'redo' }

export const EMPTY_HISTORY: History = { past: [], present: EMPTY_PICTURE, future: [] }

/** Choosing is no change of the picture, and an id brought up to date is none of the reader's: they make no step of their own. */
export function step(history: History, action: HistoryAction): History {
  if (action.type === 'undo') {
    const former = history.past.at(-1)
    if (!former) return history
    return { past: history.past.slice(0, -1), present: former, future: [history.present, ...history.future] }
  }
  if (action.type === 'redo') {
    const [next, ...future] = history.future
    if (!next) return history
    return { past: [...history.past, history.present], present: next, future }
  }
  const present = change(history.present, action)
  if (present === history.present) return history
  if (action.type === 'select' || action.type === 'rename') return { ...history, present }
  return { past: [...history.past, history.present], present, future: [] }
}
