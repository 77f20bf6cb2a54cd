import { type EntityId, fold } from '../../graph/model/index.js'
import { capitalised, topicNamed } from '../entities/drafts.js'
import type { ReadRecommendation } from '../entities/recommendations.js'
import { itemInHeading } from '../structure/sections.js'
import type { DraftPassage } from '../structure/structured-document.js'
import { isSubstantive } from './agenda.js'
import { assertion, type Words, whole } from './assert.js'
import type { Assertion } from './assertion.js'
import type { RelationRule, RuleContext } from './context.js'
import { itemNumbered } from './items.js'

const RULE = 'recommendation-subject'
const SUBJECT =
  /^(?:(?:draft|agreed|general|specific|main|conclusions?|findings|and) )*recommendations? (?:(?:adopted|made|agreed) )?(?:on|concerning|regarding|relating to|related to|with regard to|pertaining to|in relation to) (?:the )?(.+)$/i
/** Sections of recommendations that are parted by something else than topics: by addressee, or into what is agreed and what is not. */
const NO_TOPIC =
  /\b(?:recommendations?|conclusions?|decisions?|proposals?|observations|findings|outcomes?)\b|^(?:general(?: (?:matters|issues|part))?|introduction|background|others?|miscellaneous|states(?: parties)?|member states|for action|follow-up|next steps|action (?:by|to be taken)|secretariat|the secretariat|overview|way forward)$|^annex/i

/**
 * The heading over a recommendation: `Recommendations on good practices …` puts it ABOUT
 * that topic and UNDER_ITEM the agenda item of the same subject; so does a heading below
 * that of the section, which is nothing but a topic. `General recommendations` names none. A heading that names an item's number is read by the structure stage.
 */
export const recommendationSubject: RelationRule = (context) =>
  context.recommendations.flatMap((recommendation) => {
    const { entity, draft, passage } = recommendation
    const meeting = context.setting.meeting?.id ?? null
    const subject = subjectOf(recommendation)
    const words = headingWords(context, recommendation, subject ?? draft.section ?? '')
    const item =
      words === null
        ? null
        : (itemOf(context, subject ?? null, itemByHeading(context, passage)) ?? unlisted(context, passage))
    if (item !== null) entity.agendaItem = item.id
    return [
      ...(item?.assertions ?? []),
      ...(item === null || words === null
        ? []
        : [assertion(RULE, 'UNDER_ITEM', entity.id, item.id, words, { meeting, inferred: item.inferred })]),
      ...(subject === undefined || words === null
        ? []
        : [
            assertion(RULE, 'ABOUT', entity.id, context.entities.add(topicNamed(capitalised(subject))), words, {
              meeting,
            }),
          ]),
    ]
  })

/** Of running text the item counts only where a heading names it: it may go back to a sentence before (`considered agenda item 2`). */
function itemByHeading({ items, entities }: RuleContext, { item, role, section }: DraftPassage): string | null {
  if (item === null || role !== 'DELIBERATIONS') return item
  const title = words(entities.get(items.get(item) ?? '')?.title ?? '')
  const isNamed = (heading: string) =>
    itemInHeading(heading) === item || (title !== '' && words(heading).includes(title))
  return section.some(isNamed) ? item : null
}

/** An item that a heading names by its number, where the document does not hold the agenda: `B. Lighthouses (agenda item 3)`. */
function unlisted(context: RuleContext, { key, item }: DraftPassage): FoundItem | null {
  if (item === null) return null
  const above = context.passages.slice(
    0,
    context.passages.findIndex((passage) => passage.key === key),
  )
  const heading = above.findLast(({ kind, text }) => kind === 'HEADING' && itemInHeading(text) === item)
  const found = heading === undefined ? null : itemNumbered(context, item, whole(heading))
  return found === null ? null : { ...found, inferred: false }
}

function subjectOf({ draft: { section }, passage }: ReadRecommendation): string | undefined {
  if (section === null) return undefined
  const named = SUBJECT.exec(section)?.[1]
  if (named !== undefined) return named
  const bare = section.replace(ITEM_NUMBER, '')
  const topical = passage.section.length > 1 && passage.role === 'RECOMMENDATIONS'
  return topical && !NO_TOPIC.test(bare) && isSubstantive(bare) ? bare : undefined
}

/** `Agenda item 2: ` before the item's title. */
const ITEM_NUMBER = /^(?:agenda )?item \d+(?: \([a-z]\))?\s*[.:–-]\s*/i

interface FoundItem {
  id: EntityId
  inferred: boolean
  /** What the words tell of the item itself. */
  assertions: Assertion[]
}

function itemOf({ items, entities }: RuleContext, subject: string | null, number: string | null): FoundItem | null {
  if (subject !== null) {
    const wanted = words(subject)
    const titled = [...items.values()].map((id) => ({ id, title: words(entities.get(id)?.title ?? '') }))
    const same = titled.find(({ title }) => title === wanted)
    if (same) return { id: same.id, inferred: false, assertions: [] }
    const holding = titled.filter(
      ({ title }) => title.length > 20 && (title.includes(wanted) || wanted.includes(title)),
    )
    if (holding.length === 1 && holding[0]) return { id: holding[0].id, inferred: true, assertions: [] }
  }
  const numbered = number === null ? undefined : items.get(number)
  return numbered === undefined ? null : { id: numbered, inferred: false, assertions: [] }
}

const words = (title: string) => (fold(title).match(/[a-z0-9]+/g) ?? []).join(' ')

/** Where the heading prints those words: the last heading of that text above the recommendation. */
function headingWords({ passages }: RuleContext, { passage }: ReadRecommendation, printed: string): Words | null {
  if (printed === '') return null
  const above = passages
    .slice(
      0,
      passages.findIndex(({ key }) => key === passage.key),
    )
    .reverse()
  const heading = above.find(({ kind, text }) => kind === 'HEADING' && text.includes(printed))
  if (heading === undefined) return null
  const start = heading.text.lastIndexOf(printed)
  return { passage: heading.key, start, end: start + printed.length }
}
