import type { EntityId } from '../../graph/model/index.js'
import type { Setting } from '../entities/setting.js'
import type { Meant } from '../mentions/mention.js'
import { meantBy } from '../mentions/symbols.js'
import { resolutionNumberIn } from '../structure/resolution-number.js'
import { assertion, type Words } from './assert.js'
import type { Assertion } from './assertion.js'
import type { RelationRule } from './context.js'

const RULE = 'resolution'

/**
 * A resolution is ADOPTED_BY its organ: stated where the sentence names both, else concluded
 * from the form of its number. `resolution 5/3, adopted by the Conference at its fifth
 * session` tells the session that it was ADOPTED_AT.
 */
export const resolutions: RelationRule = (context) =>
  context.passages
    .filter(({ kind }) => kind !== 'COVER')
    .flatMap((passage) =>
      passage.mentions.flatMap((mention, index) => {
        const organ = context.entities.of('RESOLUTION', mention.entity)?.body ?? null
        if (organ === null) return []
        const words = { passage: passage.key, start: mention.start, end: mention.end }
        const named = passage.mentions.find(
          ({ entity, start }) => entity === organ && Math.abs(start - mention.end) < 300,
        )
        const both = named
          ? { ...words, start: Math.min(words.start, named.start), end: Math.max(words.end, named.end) }
          : words
        const session = passage.mentions
          .slice(index + 1)
          .find(
            ({ entity, start }) =>
              entity.startsWith('meeting:') &&
              /^,? adopted (?:by|at) [^.;]*$/.test(passage.text.slice(mention.end, start)),
          )
        const ofOrgan = session && context.entities.of('MEETING', session.entity)?.body === organ
        return [
          assertion(RULE, 'ADOPTED_BY', mention.entity, organ, both, { inferred: named === undefined }),
          ...(session && ofOrgan
            ? [
                assertion(
                  RULE,
                  'ADOPTED_AT',
                  mention.entity,
                  session.entity,
                  { ...words, end: session.end },
                  {
                    meeting: session.entity,
                  },
                ),
              ]
            : []),
        ]
      }),
    )

/** A document that is itself a resolution holds it: its symbol, or the number of its title with the organ of its cover, tells which, so CONTAINED_IN is concluded. */
export const ownResolution: RelationRule = ({ setting, resolver, passages, entities }) => {
  const { document } = setting
  const symbol = document.symbolInferred ? null : document.symbol
  const printed = symbol ?? setting.number
  if (document.type !== 'RESOLUTION' || printed === null) return []
  const organ = setting.body?.id ?? null
  const meant = symbol === null ? byNumber(printed, organ) : meantBy(symbol)
  const place = passages.find(({ text }) => text.includes(printed))
  if (meant?.by !== 'resolution' || place === undefined) return []
  const id = resolver.meant({ ...meant, title: document.title })
  const of = entities.of('RESOLUTION', id)?.body ?? null
  if (id === null) return []
  const start = place.text.indexOf(printed)
  const words = { passage: place.key, start, end: start + printed.length }
  return held(setting, id, of, words, true)
}

function byNumber(number: string, organ: EntityId | null): Meant | null {
  return organ === null ? null : { by: 'resolution', number, organ, title: null, form: 'RESOLUTION' }
}

/** A report holds the resolutions and decisions that it prints under their titles: `Decision 5/2: Lakes`. Drafts are none yet. */
export const printedResolutions: RelationRule = ({ setting, passages, entities }) => {
  if (setting.document.type !== 'REPORT') return []
  return passages.flatMap((passage, index) => {
    const number = passage.kind === 'HEADING' ? resolutionNumberIn(passage.text) : null
    const mention = passage.mentions.find(({ entity, start }) => entity.startsWith('resolution:') && start < 30)
    const isPrinted = passages.slice(index + 1, index + 4).some(({ role }) => role === 'PREAMBLE')
    const resolution = mention === undefined ? null : entities.of('RESOLUTION', mention.entity)
    if (number === null || mention === undefined || resolution === null || !isPrinted || /^draft/i.test(number))
      return []
    const title = passage.text.slice(number.length).replace(/^[\s.:]+/, '')
    if (resolution.title === resolution.label && title !== '') resolution.title = title
    const words = { passage: passage.key, start: mention.start, end: mention.end }
    return held(setting, mention.entity, resolution.body, words, false)
  })
}

/** CONTAINED_IN the document; ADOPTED_BY its organ and ADOPTED_AT the meeting, which its place in the document only lets conclude. */
function held(
  { document, meeting }: Setting,
  id: EntityId,
  organ: EntityId | null,
  words: Words,
  inferred: boolean,
): Assertion[] {
  const facts = { meeting: meeting?.id ?? null, inferred: true }
  return [
    assertion(RULE, 'CONTAINED_IN', id, document.id, words, { ...facts, inferred }),
    ...(organ === null ? [] : [assertion(RULE, 'ADOPTED_BY', id, organ, words, facts)]),
    ...(meeting === null || meeting.body !== organ
      ? []
      : [assertion(RULE, 'ADOPTED_AT', id, meeting.id, words, facts)]),
  ]
}
