import { assertion } from './assert.js'
import type { RelationRule } from './context.js'
import { participantsIn } from './participants.js'

const RULE = 'vote'
const SIDE = /^\[?\s*(In favour|Against|Abstaining|Abstentions?)\s*:\s*/i

/** `In favour: A, B`: only members vote, so they ATTENDED as such. The names may stand in the next paragraph. */
export const votes: RelationRule = (context) => {
  const { meeting } = context.setting
  if (meeting === null) return []
  return context.passages.flatMap((passage, index) => {
    const side = SIDE.exec(passage.text)
    if (side === null) return []
    const isAlone = passage.text.slice(side[0].length).trim() === ''
    const list = isAlone ? context.passages[index + 1] : passage
    if (list === undefined) return []
    const end = list.text.replace(/[\].\s]+$/, '').length
    return participantsIn(context, list, { start: isAlone ? 0 : side[0].length, end }, 'COUNTRIES').map((participant) =>
      assertion(
        RULE,
        'ATTENDED',
        participant.entity.id,
        meeting.id,
        { passage: list.key, start: participant.start, end: participant.end },
        {
          qualifier: 'MEMBER_STATE',
          meeting: meeting.id,
          asPrinted: side[1] ?? null,
          confidence: 0.9,
        },
      ),
    )
  })
}
