import { fold } from '../../graph/model/index.js'
import { loadAuthorities } from '../authorities/index.js'
import { definitionsIn } from './defined-names.js'
import { knownNames } from './known-names.js'
import { isGivenWhole, withinListedNames } from './listed-names.js'
import type { ContextBody, FoundMention, Meant, MentionContext, PreparedText, Recogniser } from './mention.js'
import { shortNamesIn } from './named-for-short.js'
import { fullNames } from './names-of-people.js'
import { longestApart } from './proposals.js'
import { RECOGNISERS } from './recognisers.js'
import { cut } from './words.js'

/** What a text names, in its order; no two mentions overlap. Depends on nothing but its arguments and reference data. */
export function findMentions(text: string, context: MentionContext): FoundMention[] {
  const passage = prepare(text, context)
  return chosen(RECOGNISERS.flatMap((recognise) => recognise(passage)))
}

/** Of all that recognisers propose for a passage, what stands. */
const chosen = (proposed: FoundMention[]) => longestApart(withinListedNames(proposed))

/** A text cut and looked up once, for recognisers. */
function prepare(text: string, context: MentionContext): PreparedText {
  const words = cut(text)
  return { text, words, known: knownNames(words), context }
}

/**
 * Mentions of all passages of a document, in their order. It is read twice: a name given
 * in full in one place, with its abbreviation or its person's first name, is known in all.
 * What asked nothing of the context the first time finds the same again, and is not asked.
 */
export function mentionsOfDocument(texts: readonly string[], bodies: ContextBody[]): FoundMention[][] {
  const watched = watchedContext(bodies)
  const first = texts.map((text) => firstReading(prepare(text, watched.context), watched))
  const context = contextOf(first, bodies)
  return first.map(({ passage, proposed, found }) =>
    proposed.every(({ asked }) => !asked)
      ? found
      : chosen(
          proposed.flatMap(({ recognise, asked, mentions }) => (asked ? recognise({ ...passage, context }) : mentions)),
        ),
  )
}

/** A passage read before the document's own words are known. */
interface FirstReading {
  passage: PreparedText
  proposed: { recognise: Recogniser; mentions: FoundMention[]; asked: boolean }[]
  found: FoundMention[]
}

function firstReading(passage: PreparedText, watched: WatchedContext): FirstReading {
  const proposed = RECOGNISERS.map((recognise) => {
    watched.asked = false
    const mentions = recognise(passage)
    return { recognise, mentions, asked: watched.asked }
  })
  return { passage, proposed, found: chosen(proposed.flatMap(({ mentions }) => mentions)) }
}

interface WatchedContext {
  context: MentionContext
  /** Set where what the document's words define is asked for. */
  asked: boolean
}

/** A context that tells nothing but the document's bodies, and notes when it is asked for more. */
function watchedContext(bodies: ContextBody[]): WatchedContext {
  const empty = emptyContext(bodies)
  const watched: WatchedContext = {
    asked: false,
    context: {
      bodies,
      get defined() {
        watched.asked = true
        return empty.defined
      },
      get people() {
        watched.asked = true
        return empty.people
      },
      get institutions() {
        watched.asked = true
        return empty.institutions
      },
      get short() {
        watched.asked = true
        return empty.short
      },
      get named() {
        watched.asked = true
        return empty.named
      },
    },
  }
  return watched
}

/** What a document's own words define: abbreviations, short forms, names of those who took part, people named in full, whose an institution is, who is named. The first definition of a name counts. */
function contextOf(passages: readonly FirstReading[], bodies: ContextBody[]): MentionContext {
  const defined = new Map<string, Meant>()
  const people = new Set<string>()
  const states = new Map<string, Set<string>>()
  const named = new Set<string>()
  for (const { passage, found } of passages) {
    for (const [name, meant] of definitionsIn(passage.text, found)) if (!defined.has(name)) defined.set(name, meant)
    for (const { meant, rule } of found) {
      const isListed = rule === 'listed-name' && meant.by === 'name' && meant.name.includes(' ')
      if (meant.by === 'name' && (isListed || isGivenWhole({ meant })) && !defined.has(meant.name))
        defined.set(meant.name, meant)
      if (meant.by === 'authority' || meant.by === 'meeting') named.add(meant.by === 'meeting' ? meant.body : meant.id)
      if (meant.by === 'person' && meant.name.includes(' ')) people.add(meant.name)
      if (meant.by === 'name' && meant.kind === 'ORGANISATION' && meant.country) {
        const known = states.get(fold(meant.name)) ?? new Set()
        states.set(fold(meant.name), known.add(meant.country))
      }
    }
  }
  const institutions = new Map(
    [...states].flatMap(([name, ids]) => (ids.size === 1 ? [[name, ...ids] as [string, string]] : [])),
  )
  return {
    bodies,
    defined,
    people: fullNames([...people]),
    institutions,
    named,
    short: shortNamesIn(passages.flatMap(({ found }) => found)),
  }
}

/** A context that tells nothing but the document's bodies. */
export function emptyContext(bodies: ContextBody[] = []): MentionContext {
  return { bodies, defined: new Map(), people: [], institutions: new Map(), named: new Set(), short: new Map() }
}

/** A body and those above it as reference data know them, innermost first; empty for an unlisted one. */
export function contextBodies(id: string | null): ContextBody[] {
  const { bodies } = loadAuthorities()
  const chain: ContextBody[] = []
  for (let body = bodies.find((one) => one.id === id); body; ) {
    const { title, label, aliases, secretariat, parent } = body
    chain.push({ id: body.id, names: [title, label, ...aliases], secretariat })
    body = bodies.find((one) => one.id === parent)
  }
  return chain
}
