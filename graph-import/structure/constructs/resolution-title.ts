import { TOP_RANK } from '../draft.js'
import type { Line } from '../lines.js'
import { looksLikeTitle } from '../looks.js'
import { isResolutionNumber, resolutionTitleIn } from '../resolution-number.js'
import type { Construct } from './construct.js'

/**
 * 25/1: Contribution of … to the post-2015 development agenda
 * Resolution 7/1. Strengthening the implementation of …
 *
 * Decision 2/CP.20
 * Mechanism for …
 *
 * B
 * Saline lakes
 * The General Assembly,
 *
 * A resolution or decision printed in full inside a document, or one part of a resolution; its paragraphs count for themselves.
 */
export const resolutionTitle: Construct = {
  name: 'resolution-title',
  read(lines, at, draft) {
    const line = lines[at]
    if (!line || line.block.kind === 'row' || line.block.text.length > 300) return 0
    const rank = draft.isIn('ANNEX') ? TOP_RANK + 1 : TOP_RANK
    const found = resolutionTitleIn(line.block.text)
    if (found) {
      draft.openSection({ block: line.block, name: line.block.text.slice(found.from), label: null, rank })
      return 1
    }
    const part = partTitle(lines.slice(at, at + 4))
    const next = lines[at + 1]
    if (part > 0) {
      const block = {
        ...line.block,
        text: lines
          .slice(at, at + part)
          .map((one) => one.block.text)
          .join(' '),
      }
      draft.openSection({ block, name: block.text, label: null, rank: rank + 2 })
      return part
    }
    if (!isResolutionNumber(line.block.text) || !next || next.block.kind === 'row') return 0
    if (next.label || !looksLikeTitle(next.block.text)) return 0
    const block = { ...line.block, text: `${line.block.text} ${next.block.text}` }
    draft.openSection({ block, name: next.block.text, label: null, rank })
    return 2
  },
}

/** Lines of the letter and title of a part: up to two before the line that says who speaks; 0 where there is no such part. */
function partTitle(lines: readonly Line[]): number {
  const [first, second, third] = lines.map(({ block }) => (block.kind === 'row' ? '' : block.text))
  if (first === undefined || !/^[A-Z](?:$| \p{Lu})/u.test(first) || first.length > 200) return 0
  if (saysWhoSpeaks(second)) return 1
  return /^[A-Z]$/.test(first) && saysWhoSpeaks(third) && looksLikeTitle(second ?? '') ? 2 : 0
}

const saysWhoSpeaks = (text: string | undefined) => text !== undefined && /^The \p{Lu}[^.;:]{3,160},$/u.test(text)
