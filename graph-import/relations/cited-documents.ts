import { addMeetingOfSymbol } from '../entities/meetings.js'
import type { EntityRegister } from '../entities/register.js'
import { type ReadSymbol, readSymbol, sisterOf } from '../entities/symbols.js'
import { assertion } from './assert.js'
import type { Assertion } from './assertion.js'
import type { RelationRule, RuleContext } from './context.js'

const RULE = 'symbol-of-meeting'

/**
 * A cited document's symbol tells the body and year or session of the meeting that it was
 * issued for, unless a list has told it: DOCUMENT_OF, by conclusion. What is cited shows
 * which meetings took place though their documents were not read.
 */
export const citedDocuments: RelationRule = (context) => {
  const listed = new Set(context.structured.documentation.map(({ symbol }) => symbol))
  return context.passages
    .filter(({ kind }) => kind !== 'COVER')
    .flatMap((passage) =>
      passage.mentions.flatMap(({ entity, meant, start, end }): Assertion[] => {
        const document = context.entities.of('DOCUMENT', entity)
        if (meant.by !== 'symbol' || document === null || document.inCorpus || listed.has(document.symbol)) return []
        const meeting = meetingOf(context, meant.symbol)
        if (meeting === null) return []
        document.meeting ??= meeting
        const words = { passage: passage.key, start, end }
        return [assertion(RULE, 'DOCUMENT_OF', entity, meeting, words, { meeting, inferred: true })]
      }),
    )
}

/** Which meeting a symbol belongs to says SESSION_OF too, once its meeting is in the graph. */
export const citedMeetings: RelationRule = (context) => {
  const told = new Set([context.setting.meeting?.id])
  const listed = new Set(context.structured.documentation.map(({ symbol }) => symbol))
  return context.passages
    .filter(({ kind }) => kind !== 'COVER')
    .flatMap((passage) =>
      passage.mentions.flatMap(({ entity, meant, start, end }): Assertion[] => {
        const id =
          meant.by === 'symbol' && !listed.has(meant.symbol)
            ? meetingOf(context, meant.symbol)
            : meant.by === 'meeting'
              ? entity
              : null
        const meeting = context.entities.of('MEETING', id)
        if (meeting === null || told.has(meeting.id)) return []
        told.add(meeting.id)
        const words = { passage: passage.key, start, end }
        return [
          assertion(RULE, 'SESSION_OF', meeting.id, meeting.body, words, {
            meeting: meeting.id,
            inferred: meant.by === 'symbol',
          }),
        ]
      }),
    )
}

/**
 * Of a series that no list knows it is told that a body meets under it only where the
 * document names that body or the series is that of a listed body's sister: statements,
 * bulletins and inspections are issued in series too.
 */
function meetingOf({ entities, authorities }: RuleContext, symbol: string): string | null {
  const read = readSymbol(symbol, authorities)
  if (read.body === null && !isOfNamedBody(entities, read)) {
    const sister = sisterOf(read, authorities)
    if (sister === null || (sister.meets === 'by-session' && read.session === null)) return null
  }
  return addMeetingOfSymbol(entities, authorities, read)?.id ?? null
}

function isOfNamedBody(entities: EntityRegister, { series }: ReadSymbol): boolean {
  return entities.allOf('BODY').some(({ symbolSeries }) => symbolSeries === series)
}
