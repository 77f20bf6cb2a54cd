import type { EntityKind } from '../../graph/model/index.js'
import { kindOfId } from '../../graph/model/index.js'
import { type Authorities, loadAuthorities } from '../authorities/index.js'
import { cut, isAllCapitals, isCapital, type Words } from './words.js'

/** A name that authority data know, found in a text. `from` and `to` (exclusive) count words. */
export interface Occurrence {
  from: number
  to: number
  id: string
  kind: EntityKind
}

interface Name {
  id: string
  kind: EntityKind
  words: string[]
}

/** One step of the trie: the next word's key leads on; names end here. */
interface Step {
  next: Map<string, Step>
  names: Name[]
}

/** Which kind a name shared by two means: a commission that takes part is an organisation, its sessions are found by `meetings`. */
const PREFERENCE: EntityKind[] = ['COUNTRY', 'ORGANISATION', 'BODY', 'INSTRUMENT', 'ACTOR_GROUP']

let built: Step | null = null

/**
 * All names of the authority data in the text, at each word the longest of each kind, in
 * the order of the text: they may lie inside one another. A capital in the name asks for
 * a capital in the text; an abbreviation asks for its very letters. Names that several bear
 * are left to `shared-names`. Brackets with an
 * abbreviation may part a name: `Stolen Asset Recovery (StAR) Initiative`.
 */
export function knownNames(words: Words): Occurrence[] {
  built ??= build(loadAuthorities())
  const found: Occurrence[] = []
  for (let from = 0; from < words.key.length; from++) {
    const longest = new Map<EntityKind, Occurrence>()
    let step: Step | undefined = built.next.get(words.key[from] ?? '')
    const printed = [words.raw[from]]
    for (let to = from + 1; step; to++) {
      for (const name of step.names) {
        if (sameCapitals(name, printed)) longest.set(name.kind, { from, to, id: name.id, kind: name.kind })
      }
      if (!step.next.has(words.key[to] ?? '') && isBracketed(words, to)) to += 3
      printed.push(words.raw[to])
      step = step.next.get(words.key[to] ?? '')
    }
    if (longest.size > 0) {
      for (const kind of PREFERENCE) {
        const one = longest.get(kind)
        if (one && !isShouted(words, one)) found.push(one)
      }
    }
  }
  return found
}

function build(authorities: Authorities): Step {
  const root: Step = { next: new Map(), names: [] }
  const shared = new Set(authorities.sharedNames.map(({ name }) => name))
  for (const entry of authorities.byId.values()) {
    const kind = kindOfId(entry.id)
    if (!kind) continue
    const names = new Set([entry.label, entry.title, ...entry.aliases])
    if ('abbreviation' in entry && entry.abbreviation) names.add(entry.abbreviation)
    for (const name of names) if (!shared.has(name)) add(root, { id: entry.id, kind }, name)
  }
  return root
}

function add(root: Step, what: { id: string; kind: EntityKind }, name: string): void {
  const words = cut(name)
  let step = root
  for (const key of words.key) {
    let next = step.next.get(key)
    if (!next) {
      next = { next: new Map(), names: [] }
      step.next.set(key, next)
    }
    step = next
  }
  step.names.push({ ...what, words: words.raw })
}

function sameCapitals(name: Name, printed: readonly (string | undefined)[]): boolean {
  return name.words.every((word, i) =>
    isAllCapitals(word) ? printed[i] === word : !isCapital(word) || isCapital(printed[i]),
  )
}

/** `(StAR)` before another word of the name. */
function isBracketed(words: Words, at: number): boolean {
  return (
    words.raw[at] === '(' &&
    words.raw[at + 2] === ')' &&
    isCapital(words.raw[at + 3]) &&
    (words.raw[at + 1]?.match(/\p{Lu}/gu)?.length ?? 0) > 1
  )
}

/** A short abbreviation in a line of capitals is an ordinary word: `THOSE WHO SPOKE`. */
function isShouted(words: Words, { from, to }: Occurrence): boolean {
  return (
    to === from + 1 &&
    isAllCapitals(words.raw[from]) &&
    (isAllCapitals(words.raw[from - 1]) || isAllCapitals(words.raw[to])) &&
    !/^(UN|EU|UNODC|INTERPOL)$/.test(words.raw[from] ?? '')
  )
}
