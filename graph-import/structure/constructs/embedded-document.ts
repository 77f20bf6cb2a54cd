import { readDays } from '../days.js'
import { TOP_RANK } from '../draft.js'
import type { Line } from '../lines.js'
import { looksLikeTitle } from '../looks.js'
import type { Construct } from './construct.js'

/**
 * Ad hoc Open-ended Working Group on …
 * First meeting
 * Bangkok, 12–16 November 2007
 *
 * A second cover in the middle: from here on another document is reproduced, whose
 * agenda, attendance and recommendations are those of another meeting.
 */
export const embeddedDocument: Construct = {
  name: 'embedded-document',
  read(lines, at, draft) {
    const [body, session, place] = lines.slice(at, at + 3)
    if (!body || !session || !place || draft.passages.every((passage) => passage.kind === 'COVER')) return 0
    if (!isTitleLine(body) || !isSession(session) || !isPlace(place)) return 0
    draft.closeSections(TOP_RANK)
    draft.embedded = true
    draft.openSection({ block: body.block, name: body.block.text, label: null, rank: TOP_RANK })
    for (const line of [session, place]) {
      draft.add({ kind: 'OTHER', key: `${draft.section?.stem}-cover`, number: null, block: line.block })
    }
    return 3
  },
}

function isTitleLine(line: Line): boolean {
  return line.block.kind !== 'row' && line.label === null && looksLikeTitle(line.block.text)
}

function isSession(line: Line): boolean {
  return (
    line.block.text.length < 60 && /^(?:\S+ )?\S+ (?:special |regular )?(?:session|meeting)$/i.test(line.block.text)
  )
}

function isPlace(line: Line): boolean {
  const { text } = line.block
  const days = readDays(text)
  return days !== null && text.length < 80 && text.slice(days.to).trim() === ''
}
