import { bareBodyName } from '../entities/known.js'
import { assertion } from './assert.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'
import { sentences } from './span.js'

const RULE = 'establishment'

/** `an open-ended working group on X was established`: the name stands before the verb. */
const PASSIVE = / (?:was|were|had been) (?:established|created|set up)\b/
/** `the Council established the working group on X`: it stands behind it. */
const ACTIVE = /\b(?:established|created|set up|decided to establish) (?:an?|the) ([^,.;:]{3,160})/
/** What may follow the name there: the purpose, not what belongs to the body. */
const AFTER_NAME = /^(?:$|[.,;:]| (?:to|in|as|with|for|and|at|under|by|within|which|pursuant)\b)/
const LONGEST_NAME = 250

/**
 * `Pursuant to resolution 5/3, adopted by the Conference …, an open-ended working group on X
 * was established`: the body is ESTABLISHED_BY the resolution and SUBSIDIARY_OF the organ
 * that adopted it, where the sentence tells the organ.
 */
export const establishment: RelationRule = (context) =>
  context.passages.flatMap((passage) =>
    sentences(passage.text).flatMap((sentence) => {
      const text = passage.text.slice(sentence.start, sentence.end)
      const found = establishedIn(context, passage, text, sentence.start)
      const resolution = passage.mentions.find(
        ({ entity, start }) => entity.startsWith('resolution:') && start >= sentence.start && start < sentence.end,
      )
      if (found === null || resolution === undefined) return []
      const { body } = found
      const words = { passage: passage.key, start: sentence.start, end: sentence.start + found.end }
      const organ = context.entities.of('RESOLUTION', resolution.entity)?.body ?? null
      return [
        assertion(RULE, 'ESTABLISHED_BY', body, resolution.entity, words),
        ...(organ === null || organ === body ? [] : [assertion(RULE, 'SUBSIDIARY_OF', body, organ, words)]),
      ]
    }),
  )

/** The body that the sentence says was established, and where those words end in it. A name may hold articles, so each before the verb may begin it. */
function establishedIn(context: RuleContext, passage: NamedPassage, text: string, offset: number) {
  const passive = PASSIVE.exec(text)
  if (passive !== null) {
    for (const article of text.slice(0, passive.index).matchAll(/\b(?:an?|the) /gi)) {
      const start = article.index + article[0].length
      if (passive.index - start > LONGEST_NAME) continue
      const body = bodyNamedAt(context, passage, offset + start, text.slice(start, passive.index))
      if (body !== null) return { body, end: passive.index + passive[0].length }
    }
  }
  const active = ACTIVE.exec(text)
  const name = active?.[1]
  if (active === null || name === undefined) return null
  const end = active.index + active[0].length
  const at = offset + end - name.length
  const whole = bodyNamedAt(context, passage, at, name)
  if (whole !== null) return { body: whole, end }
  const first = passage.mentions.find(({ entity, start }) => entity.startsWith('body:') && start === at)
  return first === undefined || !AFTER_NAME.test(passage.text.slice(first.end))
    ? null
    : { body: first.entity, end: first.end - offset }
}

/** The document's own body by its bare name (founding texts add `open-ended`, `interim`), or a body recognised there. */
function bodyNamedAt(
  { setting, entities }: RuleContext,
  passage: NamedPassage,
  at: number,
  name: string,
): string | null {
  const own = setting.body && entities.get(setting.body.id)
  const bare = bareBodyName(name)
  if (own && [own.label, own.title, ...own.aliases].some((known) => bareBodyName(known) === bare)) return own.id
  return (
    passage.mentions.find(
      ({ entity, start, end }) =>
        entity.startsWith('body:') && start >= at && end <= at + name.length && end > at + name.length - 3,
    )?.entity ?? null
  )
}
