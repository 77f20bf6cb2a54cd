import { TOP_RANK } from '../draft.js'
import type { Construct } from './construct.js'

/**
 * 25/1: Contribution of … to the post-2015 development agenda
 * Resolution 7/1. Strengthening the implementation of …
 *
 * A resolution or decision quoted in full inside another document; its paragraphs count for themselves.
 */
export const resolutionTitle: Construct = {
  name: 'resolution-title',
  read(lines, at, draft) {
    const line = lines[at]
    const found = line && line.block.kind !== 'row' ? TITLE.exec(line.block.text) : null
    if (!line || !found || line.block.text.length > 300) return 0
    const name = line.block.text.slice(found[0].length)
    draft.openSection({ block: line.block, name, label: null, rank: draft.isIn('ANNEX') ? TOP_RANK + 1 : TOP_RANK })
    return 1
  },
}

const TITLE = /^(?:(?:draft )?(?:resolution|decision) )?\d{1,3}\/\d{1,3}\s?[.:]\s+(?=[\p{Lu}“"‘])/iu
