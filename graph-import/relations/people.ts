import type { EntityId } from '../../graph/model/index.js'
import { key, personNamed } from '../entities/drafts.js'
import type { NamedPassage, RuleContext } from './context.js'

/** Whom a person represents, and where the words say so. */
export interface Represented {
  id: EntityId
  start: number
  end: number
}

const TITLE =
  '(?:(?:Mr|Ms|Mrs|Miss|Mme|Dr|Prof|Sir|Dame|Judge|Ambassador|Minister|Professor|Lt|Col|Brig|Gen|Maj|Capt|Msgr|Hon|Rev|Lieutenant|Colonel|Brigadier|Major|Captain|(?<=(?:Major|Lieutenant|Brigadier) )General|H\\.E|His Excellency|Her Excellency)\\.?(?: \\(ret\\.\\))? )*'
const PARTICLE =
  "(?:da|das|de|del|della|der|den|di|do|dos|du|el|la|le|van|von|vom|bin|bint|binti|binte|ibn|al|y|e|i|ter|ten|tot|zu|zur|af|av|ould|ben|san|ap|’t|'t|‘t)"
const WORD =
  "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?:Md|Wm|Jr|Sr)\\.|[ʻʼʿʾ]?\\p{Lu}[\\p{L}\\p{M}]*(?:[-’'‑‘]\\p{L}[\\p{L}\\p{M}]*)*(?:(?<=St|ST)\\.)?|(?:al|el|ad|ar|as|at|az|an|ul|ash)[-‑][ʻʼʿʾ]?\\p{Lu}[\\p{L}\\p{M}-]*|d[’']\\p{Lu}[\\p{L}\\p{M}-]*)"

/** Source of a pattern for a full name, titles before it left outside the group `name`. Offers no more than six words, and a single one behind a title only. */
export const PERSON = `${TITLE}(?<name>${WORD}(?: (?:${PARTICLE} )*${WORD}){1,5}|(?<=\\b(?:Mr|Ms|Mrs|Dr|Prof)\\.? )${WORD})`

/** Adds the person and notes its function. A name known already under the same words is the same person. */
export function addPerson(context: RuleContext, printed: string, role: string | null): EntityId {
  const name = writtenOut(context, printed)
  const id = context.entities.add(personNamed(name), [key.name(name)])
  const person = context.entities.of('PERSON', id)
  if (person !== null && role !== null && !person.roles.some((known) => isSame(known, role))) person.roles.push(role)
  return id
}

/** The name with its first name in full, where the document has it so in one other place: `H. Meesters` → `Hannie Meesters`. */
function writtenOut({ passages }: RuleContext, printed: string): string {
  const initial = /^(\p{Lu})\. (.+)$/u.exec(printed)
  if (initial === null) return printed
  const [, letter = '', rest = ''] = initial
  const full = new Set(
    passages.flatMap(({ mentions }) =>
      mentions.flatMap(({ meant }) =>
        meant.by === 'person' &&
        meant.name.startsWith(letter) &&
        meant.name.endsWith(` ${rest}`) &&
        !/^\p{Lu}\./u.test(meant.name)
          ? [meant.name]
          : [],
      ),
    ),
  )
  const [only] = full
  return full.size === 1 && only !== undefined ? only : printed
}

/** One function printed twice, once with more words or other signs, is one. */
function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/[’']/g, "'").toLowerCase()
  return plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a))
}

/** A State or organisation between brackets that begin at `at`: `(Italy)`, `(United States of America, for the Group)`. */
export function inBrackets(passage: NamedPassage, at: number): Represented | null {
  if (passage.text.charAt(at) !== '(') return null
  const mention = passage.mentions.find(
    ({ entity, start }) => /^(?:country|organisation):/.test(entity) && start > at && start <= at + 5,
  )
  return mention ? { id: mention.entity, start: mention.start, end: mention.end } : null
}
