import { formatCount } from '../../state/words.js'
import type { LineMeeting } from './meeting-line-geometry.js'

/** What a mark on the line stands for. */
export function meetingWords({ label, size, recommendations }: LineMeeting): string {
  return `${label}: ${formatCount(size)} relations, ${formatCount(recommendations)} recommendations`
}
