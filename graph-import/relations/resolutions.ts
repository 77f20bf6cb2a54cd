import { meantBy } from '../mentions/symbols.js'
import { assertion } from './assert.js'
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

/** A document that is itself a resolution holds it: its symbol tells organ and number, so CONTAINED_IN is concluded. */
export const ownResolution: RelationRule = ({ setting: { document, meeting }, resolver, passages, entities }) => {
  const meant = document.type === 'RESOLUTION' && document.symbol !== null ? meantBy(document.symbol) : null
  const symbol = document.symbol ?? ''
  const place = passages.find(({ text }) => text.includes(symbol)) ?? passages[0]
  if (meant?.by !== 'resolution' || place === undefined) return []
  const id = resolver.meant({ ...meant, title: document.title })
  const organ = entities.of('RESOLUTION', id)?.body ?? null
  if (id === null) return []
  const start = Math.max(0, place.text.indexOf(symbol))
  const words = {
    passage: place.key,
    start,
    end: place.text.includes(symbol) ? start + symbol.length : place.text.length,
  }
  const facts = { meeting: meeting?.id ?? null, inferred: true }
  return [
    assertion(RULE, 'CONTAINED_IN', id, document.id, words, facts),
    ...(organ === null ? [] : [assertion(RULE, 'ADOPTED_BY', id, organ, words, facts)]),
    ...(meeting === null || meeting.body !== organ
      ? []
      : [assertion(RULE, 'ADOPTED_AT', id, meeting.id, words, facts)]),
  ]
}
