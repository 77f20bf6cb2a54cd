import { bareBodyName } from '../entities/known.js'
import { assertion } from './assert.js'
import type { NamedPassage, RelationRule, RuleContext } from './context.js'
import { sentences } from './span.js'

const RULE = 'establishment'

/** `an open-ended working group on X was established`, `the Council established the working group on X`. */
const PASSIVE = /\b(?:an?|the) ([^.;]{3,200}?) (?:was|were|had been) (?:established|created|set up)\b/
const ACTIVE = /\b(?:established|created|set up|decided to establish) (?:an?|the) ([^,.;:]{3,160})/

/**
 * `Pursuant to resolution 5/3, adopted by the Conference …, an open-ended working group on X
 * was established`: the body is ESTABLISHED_BY the resolution and SUBSIDIARY_OF the organ
 * that adopted it, where the sentence tells the organ.
 */
export const establishment: RelationRule = (context) =>
  context.passages.flatMap((passage) =>
    sentences(passage.text).flatMap((sentence) => {
      const text = passage.text.slice(sentence.start, sentence.end)
      const match = PASSIVE.exec(text) ?? ACTIVE.exec(text)
      if (!match?.[1]) return []
      const nameAt = sentence.start + match.index + match[0].indexOf(match[1])
      const body = bodyNamedAt(context, passage, nameAt, match[1])
      const resolution = passage.mentions.find(
        ({ entity, start }) => entity.startsWith('resolution:') && start >= sentence.start && start < sentence.end,
      )
      if (body === null || resolution === undefined) return []
      const words = { passage: passage.key, start: sentence.start, end: sentence.start + match.index + match[0].length }
      const organ = context.entities.of('RESOLUTION', resolution.entity)?.body ?? null
      return [
        assertion(RULE, 'ESTABLISHED_BY', body, resolution.entity, words),
        ...(organ === null || organ === body ? [] : [assertion(RULE, 'SUBSIDIARY_OF', body, organ, words)]),
      ]
    }),
  )

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
