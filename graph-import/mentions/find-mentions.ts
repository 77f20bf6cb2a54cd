import { fold } from '../../graph/model/index.js'
import { loadAuthorities } from '../authorities/index.js'
import { definitionsIn } from './defined-names.js'
import { knownNames } from './known-names.js'
import type { ContextBody, FoundMention, Meant, MentionContext, PreparedText } from './mention.js'
import { fullNames } from './names-of-people.js'
import { longestApart } from './proposals.js'
import { RECOGNISERS } from './recognisers.js'
import { cut } from './words.js'

/** What a text names, in its order; no two mentions overlap. Depends on nothing but its arguments and reference data. */
export function findMentions(text: string, context: MentionContext): FoundMention[] {
  const passage = prepare(text, context)
  return longestApart(RECOGNISERS.flatMap((recognise) => recognise(passage)))
}

/** A text cut and looked up once, for recognisers. */
function prepare(text: string, context: MentionContext): PreparedText {
  const words = cut(text)
  return { text, words, known: knownNames(words), context }
}

/**
 * Mentions of all passages of a document, in their order. It is read twice: a name given
 * in full in one place, with its abbreviation or its person's first name, is known in all.
 */
export function mentionsOfDocument(texts: readonly string[], bodies: ContextBody[]): FoundMention[][] {
  const context = contextOf(texts, bodies)
  return texts.map((text) => findMentions(text, context))
}

/** What a document's own words define: abbreviations, short forms, people named in full, whose an institution is. The first definition of a name counts. */
function contextOf(texts: readonly string[], bodies: ContextBody[]): MentionContext {
  const defined = new Map<string, Meant>()
  const people = new Set<string>()
  const states = new Map<string, Set<string>>()
  const empty = emptyContext(bodies)
  for (const text of texts) {
    const found = findMentions(text, empty)
    for (const [name, meant] of definitionsIn(text, found)) if (!defined.has(name)) defined.set(name, meant)
    for (const { meant } of found) {
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
  return { bodies, defined, people: fullNames([...people]), institutions }
}

/** A context that tells nothing but the document's bodies. */
export function emptyContext(bodies: ContextBody[] = []): MentionContext {
  return { bodies, defined: new Map(), people: [], institutions: new Map() }
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
