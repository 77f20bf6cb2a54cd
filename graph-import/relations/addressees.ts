import type { Addressee } from '../../graph/model/index.js'
import type { ReadRecommendation } from '../entities/recommendations.js'
import { type Actor, actorsIn } from './actors.js'
import { assertion } from './assert.js'
import { passageOf, type RelationRule, type RuleContext } from './context.js'
import { type OperativeClause, operativeClauses } from './operative-phrases.js'
import { proposedFrom } from './proposals.js'
import { type RecommendationWords, wordsOf } from './recommendation-words.js'
import type { Span } from './span.js'

const RULE = 'addressee'

/**
 * Who is asked and how: fills the operative phrases, addressees and strength of each
 * recommendation and says ADDRESSED_TO, DIRECT or INDIRECT. Who the secretariat is only
 * authority data tell, so that is inferred.
 */
export const addressees: RelationRule = (context) =>
  context.recommendations.flatMap((recommendation) => {
    const { entity } = recommendation
    const words = wordsOf(context, recommendation)
    const own = operativeClauses(words.text).filter(({ sentence }) => sentence.end > words.ownFrom)
    const clauses = isRunningText(recommendation) ? fromFirstAsking(own) : own
    const topicsFrom = proposedFrom(words.text) ?? words.text.length
    const isOwn = ({ start }: Span) => start < topicsFrom
    const printed = ({ start, end }: Span) => words.text.slice(start, end)
    entity.operatives = clauses.map((clause) => ({
      phrase: printed(clause.phrase),
      verb: clause.verb,
      strength: clause.strength,
      hedges: clause.hedges.filter(isOwn).map(printed),
      intensifiers: clause.intensifiers.filter(isOwn).map(printed),
    }))
    entity.strength = clauses[0]?.strength ?? null

    const found = clauses.flatMap((clause) => [
      ...named(context, words, clause.asked, false),
      ...named(context, words, clause.askedThrough, true),
    ])
    const addressed = found.filter(
      (one, index) => found.findIndex((other) => other.indirect === one.indirect && sameActor(one, other)) === index,
    )
    entity.addressees = addressed.map(({ text, entity: actor, indirect }): Addressee => ({ text, actor, indirect }))
    return found.flatMap(({ entity: actor, passage, start, end, indirect, inferred, text }) =>
      actor === null || actor === entity.id
        ? []
        : [
            assertion(
              RULE,
              'ADDRESSED_TO',
              entity.id,
              actor,
              { passage, start, end },
              {
                qualifier: indirect ? 'INDIRECT' : 'DIRECT',
                meeting: context.setting.meeting?.id ?? null,
                asPrinted: text,
                inferred,
              },
            ),
          ],
    )
  })

/** Outside a section of recommendations a paragraph first tells what was discussed: `The matter could not be settled. The Committee requested …`. */
const isRunningText = ({ draft, passage }: ReadRecommendation) =>
  draft.form === 'PARAGRAPH' && passage.role !== 'RECOMMENDATIONS'

function fromFirstAsking(clauses: readonly OperativeClause[]): readonly OperativeClause[] {
  return clauses.slice(
    Math.max(
      0,
      clauses.findIndex(({ spoken }) => spoken),
    ),
  )
}

const sameActor = (a: Actor, b: Actor) => (a.entity === null ? a.text === b.text : a.entity === b.entity)

function named(context: RuleContext, words: RecommendationWords, phrase: Span | null, indirect: boolean) {
  const place = phrase === null ? null : words.locate(phrase)
  const passage = place === null ? null : passageOf(context, place.passage)
  if (place === null || passage === null) return []
  return actorsIn(context, passage, place, indirect).map((actor) => ({ ...actor, passage: place.passage, indirect }))
}
