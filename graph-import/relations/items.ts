import type { EntityId } from '../../graph/model/index.js'
import { agendaItemOf } from '../entities/drafts.js'
import { itemByNumber } from '../entities/titles.js'
import type { StructuredDocument } from '../structure/structured-document.js'
import { assertion, type Words } from './assert.js'
import type { Assertion } from './assertion.js'
import type { RuleContext } from './context.js'

const NUMBER = '\\d{1,2}(?:\\s?\\([a-z]\\))?'
const ITEMS = new RegExp(
  `\\b(?:agenda (?:sub-?)?items?|(?<=^under |[.;,] under |\\b(?:consideration of|discussions? (?:of|on|under)) )(?:sub-?)?items?|items?(?= \\d[^.;]{0,40}? (?:of|on) (?:the|its) (?:provisional )?agenda)) (${NUMBER}(?:(?:, (?:and )?| and |[–-]| to )(?:${NUMBER}|\\([a-z]\\)))*)`,
  'gi',
)

interface NamedItem {
  /** As printed in the agenda: `2`, `1 (a)`. */
  number: string
  start: number
  end: number
}

/** Agenda items named in a text: `agenda items 2 and 3`, `agenda items 4–6`, `agenda item 1 (a) and (b)`. */
export function itemsNamed(text: string): NamedItem[] {
  return [...text.matchAll(ITEMS)].flatMap((match) => {
    const list = match[1] ?? ''
    const at = match.index + match[0].length - list.length
    return expanded(list).map((number) => ({ number, start: at, end: at + list.length }))
  })
}

function expanded(list: string): string[] {
  const numbers: string[] = []
  let outer = ''
  for (const [, join = '', digits = '', letter = ''] of list.matchAll(
    /(^|, (?:and )?| and |[–-]| to )(\d{1,2})?(?:\s?\(([a-z])\))?/g,
  )) {
    if (digits === '' && letter === '') continue
    const last = Number(numbers.at(-1))
    if (/[–-]| to /.test(join) && digits !== '' && letter === '' && Number.isInteger(last))
      for (let number = last + 1; number < Number(digits); number++) numbers.push(String(number))
    if (digits !== '') outer = digits
    numbers.push(letter === '' ? outer : `${outer} (${letter})`)
  }
  return numbers
}

/** True of a document that holds the agenda, not only sentences that name some of its items. */
export function listsAgenda({ agenda, passages }: StructuredDocument): boolean {
  const keys = new Set(agenda.map(({ passage }) => passage))
  return passages.some(({ key, kind }) => kind === 'AGENDA_ITEM' && keys.has(key))
}

/**
 * The item of the document's meeting with that number. A document that names an item without
 * holding the agenda still tells that there is one: it is added, and the words state ITEM_OF.
 * So they do of the item whose part it is: `item 22 (b)` tells of item 22.
 */
export function itemNumbered(
  context: RuleContext,
  number: string,
  words: Words,
): { id: EntityId; assertions: Assertion[] } | null {
  const known = context.items.get(number)
  if (known !== undefined) return { id: known, assertions: [] }
  const { meeting } = context.setting
  if (meeting === null || listsAgenda(context.structured)) return null
  const position = Number.parseInt(number, 10)
  const add = (one: string) => context.entities.add(agendaItemOf(meeting, one, itemByNumber(one), position))
  const outer = add(String(position))
  const id = add(number)
  const assertions = [...new Set([outer, id])].map((item) =>
    assertion('agenda-item-named', 'ITEM_OF', item, meeting.id, words, { meeting: meeting.id }),
  )
  return { id, assertions }
}
