import { type EntityId, kindOfId, type MentionPlace } from '../../graph/model/index.js'
import { assertion } from './assert.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'

/** Whose text a passage is, and as what. */
interface TextOwner {
  id: EntityId
  place: MentionPlace
}

/**
 * Every name in the text: MENTIONS from the recommendation, the agenda item or else the
 * document. A cover names what the document is, not what it is about, and is left out.
 */
export const mentions: RelationRule = (context) => {
  const owners = ownersOf(context)
  return context.passages
    .filter(({ kind }) => kind !== 'COVER')
    .flatMap((passage) => {
      const owner = owners(passage)
      return passage.mentions
        .filter(({ entity }) => entity !== owner.id)
        .map(({ start, end, entity, rule, confidence }) =>
          assertion(
            `mention-${rule}`,
            'MENTIONS',
            owner.id,
            entity,
            { passage: passage.key, start, end },
            {
              qualifier: owner.place,
              meeting: context.setting.meeting?.id ?? null,
              confidence,
            },
          ),
        )
    })
}

/** Documents, resolutions and instruments that are named are cited, by the recommendation or else by the document. */
export const citations: RelationRule = (context) => {
  const owners = ownersOf(context)
  return context.passages
    .filter(({ kind }) => kind !== 'COVER')
    .flatMap((passage) => {
      const owner = owners(passage)
      const source = kindOfId(owner.id) === 'RECOMMENDATION' ? owner.id : context.setting.document.id
      return passage.mentions
        .filter(({ entity }) => /^(?:document|resolution|instrument):/.test(entity) && entity !== source)
        .map(({ start, end, entity, confidence }) =>
          assertion(
            'citation',
            'CITES',
            source,
            entity,
            { passage: passage.key, start, end },
            {
              meeting: context.setting.meeting?.id ?? null,
              confidence,
            },
          ),
        )
    })
}

/** A recommendation owns its sub-paragraphs and footnotes, an item the deliberations and annotation under it. */
function ownersOf({ recommendations, setting, items, passages }: RuleContext): (passage: NamedPassage) => TextOwner {
  const recommendationOf = new Map(
    recommendations.flatMap(({ entity, passages: keys }) => keys.map((one) => [one, entity.id])),
  )
  const byKey = new Map(passages.map((passage) => [passage.key, passage]))
  return (passage) => {
    const own = recommendationOf.get(passage.key)
    if (own !== undefined) return { id: own, place: 'RECOMMENDATION' }
    const told =
      passage.kind === 'FOOTNOTE' && passage.parent !== null ? (byKey.get(passage.parent) ?? passage) : passage
    const item = told.item === null ? undefined : items.get(told.item)
    if (told.role === 'DELIBERATIONS') return { id: item ?? setting.document.id, place: 'DELIBERATIONS' }
    if (told.role === 'ANNOTATIONS' && item !== undefined) return { id: item, place: 'ANNOTATION' }
    return { id: setting.document.id, place: 'OTHER' }
  }
}
