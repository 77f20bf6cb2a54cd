import type { Line } from '../lines.js'
import { isMarkedHeading, looksLikeBareHeading } from '../looks.js'
import type { Construct } from './construct.js'
import { isHeading } from './heading.js'

const HEADING = /^(?:draft )?recommendation (?:no\. ?)?(\d{1,3}(?:[./]\d{1,3})*|[A-Z]|[IVXL]+)\s*[.:]?$/i

/**
 * Recommendation 9
 * States should consider …, including by:
 *
 * The heading and the words below it are one passage; letters that follow hang on it.
 */
export const recommendation: Construct = {
  name: 'recommendation',
  read(lines, at, draft) {
    const head = lines[at]
    const number = head && head.block.kind !== 'row' ? HEADING.exec(head.block.text)?.[1] : undefined
    if (!head || number === undefined) return 0
    const first = lines[at + 1]
    if (!first || !isText(first, lines[at + 2]) || HEADING.test(first.block.text)) {
      draft.find('unplaced-text', 'INFO', `Recommendation ${number} has a heading but no text`, head.block.place)
      draft.add({ kind: 'HEADING', key: `heading-recommendation-${number}`, number, block: head.block })
      return 1
    }
    const from = first.label && !first.label.bracketed ? first.label.length : 0
    const key = `recommendation-${number.toLowerCase().replace(/[./]/g, '-')}`
    const passage = draft.add({ kind: 'RECOMMENDATION', key, number, block: first.block, from })
    draft.paragraph = passage
    draft.letters = []
    let taken = 2
    for (let line = lines[at + taken]; line && goesOn(line, lines[at + taken + 1]); line = lines[at + taken]) {
      draft.append(passage, line.block)
      taken++
    }
    return taken
  },
}

function isText(line: Line, next: Line | undefined): boolean {
  if (line.block.kind === 'row' || HEADING.test(line.block.text)) return false
  return !(line.label && !line.label.bracketed ? isHeading(line, next, null) : looksLikeBareHeading(line, next))
}

/** A second paragraph below the same heading, without a number of its own. */
function goesOn(line: Line, next: Line | undefined): boolean {
  return line.label === null && !isMarkedHeading(line) && isText(line, next)
}
