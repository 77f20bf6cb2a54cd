import type { Distribution } from '../../graph/model/index.js'
import { bodyNameIn } from './body-names.js'
import { type Days, MONTHS, readDays } from './days.js'
import { typeOfTitle } from './document-type.js'
import { cityIn } from './place.js'
import { itemNumber } from './sections.js'
import type { Cover } from './structured-document.js'
import { findSymbols } from './symbols.js'

export type LineKind = 'furniture' | 'box' | 'body' | 'session' | 'place' | 'item' | 'title'

export interface CoverState {
  text: string
}

/** One kind of line on a cover: says whether a text is one, and then what it adds. */
interface CoverLine {
  kind: LineKind
  read(state: CoverState): ((cover: Cover) => void) | null
}

const DISTRIBUTION = /\bDistr(?:ibution)?\.?\s*:?\s*(General|Limited|Restricted)\b/i
const ORDINAL_SESSION =
  /^((?:resumed )?(?:[\w-]+ ){1,3}?(?:special |regular |resumed |extraordinary )*(?:session|meeting)|\d{4} (?:\w+ )?session|session of \d{4})(?:,? \(?(?:first|second|third|fourth|resumed|main) part\)?| \(resumed\))?(?: of the (.+))?$/i
const NOT_ORDINAL = /^(?:the|this|its|report|on|of|draft|note|joint|experts?|ministerial)\b|\bplenary meeting/i

const SEVERAL_ITEMS =
  /^(?:provisional )?(?:agenda )?items \d{1,3}(?: ?\([a-z]\))?(?:(?:, | and )\d{1,3}(?: ?\([a-z]\))?)+/i

/** In this order: the box is read before anything that may stand in one line with it. */
export const COVER_LINES: readonly CoverLine[] = [
  {
    kind: 'furniture',
    read: ({ text }) =>
      /^(?:United(?: Nations)?(?:\s+[A-Z])?|Nations(?: Unies)?(?:\s+[A-Z])?|Naciones(?: Unidas)?(?:\s+[A-Z])?|Nations|Unies|Unidas|GÉNÉRALE|Distr\.?|[A-Z]|GE\.\d[\w-]*.*|[VSN]\.\d\d-\d+.*|\d\d-\d{5}.*|\(E\).*|Please recycle.*|English only|ENGLISH ONLY|Advance (?:unedited )?(?:version|copy))$/i.test(
        text,
      )
        ? () => {}
        : null,
  },
  { kind: 'box', read: ({ text }) => readBox(text) },
  {
    kind: 'box',
    read: ({ text }) =>
      /^(?:GENERAL|LIMITED|RESTRICTED)$/.test(text)
        ? (cover) => {
            cover.distribution ??= text as Distribution
          }
        : null,
  },
  {
    kind: 'item',
    read: ({ text }) => {
      if (SEVERAL_ITEMS.test(text)) return () => {}
      const found =
        /^(?:provisional )?(?:agenda )?items?\s+(\d{1,3}(?:\.\d{1,2})*)\s*(?:\(?([a-z])\))?(?:\s+(?:of|and|to)\b.*)?$/i.exec(
          text,
        )
      if (!found) return null
      return (cover) => {
        cover.agendaItem ??= itemNumber(found[1] ?? '', found[2])
      }
    },
  },
  {
    kind: 'body',
    read: ({ text }) =>
      /^(?:First|Second|Third|Fourth|Fifth|Sixth|Special Political and Decolonization|Main) Committee$/.test(text)
        ? (cover) => {
            if (!cover.bodies.includes(text)) cover.bodies.push(text)
          }
        : null,
  },
  {
    kind: 'session',
    read: ({ text }) => {
      const found = text.length > 160 ? null : ORDINAL_SESSION.exec(text)
      if (!found || NOT_ORDINAL.test(text)) return null
      return (cover) => {
        cover.session ??= found[1] ?? null
        const body = found[2] === undefined ? null : bodyNameIn(found[2])
        if (body !== null && !cover.bodies.includes(body)) cover.bodies.push(body)
      }
    },
  },
  { kind: 'place', read: ({ text }) => readPlace(text) },
]

/** A word of a place's name: a capital letter, or one of the small words that join two. */
const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|at|de|des|del|do|da|du|der|den|el|la|las|les|los|le|of|and|et|y|the|am|an|sur)"
const PLACE = `(?=\\p{Lu})${NAME}(?: ${NAME})*(?: ?\\([\\p{L} -]+\\))?(?:, ${NAME}(?: ${NAME})*)*`
const BEFORE_DAYS = new RegExp(`^(?:${PLACE},?)?$`, 'u')
const BEHIND_DAYS = new RegExp(`^(?:(?:,|, at)? ?(?:the )?(${PLACE})|\\([\\p{L} -]+\\))?$`, 'u')

/** `Vienna (online), 14 and 15 May 2031`, `Ninth session, Apia, 4–6 March 1998`, `3–7 May 2031, Addis Ababa`, `Geneva, 4 May 2031, Room XX`. */
function readPlace(text: string): ((cover: Cover) => void) | null {
  const days = text.length > 140 ? null : readPeriod(text)
  if (!days) return null
  const before = text
    .slice(0, days.from)
    .replace(/(?:from )?\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $/, '')
    .trim()
  const [first = '', ...others] = before.replace(/,$/, '').split(', ')
  const session = NOT_ORDINAL.test(first) ? undefined : ORDINAL_SESSION.exec(first)?.[1]
  const place = session === undefined ? before : others.join(', ')
  const behind = BEHIND_DAYS.exec(text.slice(days.to).trim())
  if (behind === null || !BEFORE_DAYS.test(place) || typeOfTitle(place) !== null) return null
  if (before === '' && behind[0] === '' && days.start === days.end) return null
  return (cover) => {
    cover.session ??= session ?? null
    if (cover.startDate !== null) return
    cover.city = cityIn(place === '' ? (behind[1] ?? '') : place) ?? cover.city
    cover.startDate = days.start
    cover.endDate = days.end
  }
}

/** `24 February–13 March and 15–23 June 2020`: the year stands behind the second part alone. */
const PARTS_OF_A_YEAR = new RegExp(`^(.*\\d{1,2} (?:${MONTHS.join('|')})),? and (\\d.*? (\\d{4}))$`, 'i')

/** The days of a session, also of one in two parts: `22 and 23 February 2021 and 28 February–2 March 2022`. */
function readPeriod(text: string): Days | null {
  const parts = PARTS_OF_A_YEAR.exec(text)
  const [early, late] = [readDays(`${parts?.[1]} ${parts?.[3]}`), readDays(parts?.[2] ?? '')]
  if (early && late && early.end < late.start) return { ...early, end: late.end, to: text.length }
  const first = readDays(text)
  const rest = first ? text.slice(first.to) : ''
  const second = /^,? and /.test(rest) ? readDays(rest) : null
  return first && second ? { ...first, end: second.end, to: first.to + second.to } : first
}

/** Symbol, distribution, day and language, which some formats run into one line with each other. */
function readBox(text: string): ((cover: Cover) => void) | null {
  if (text.length > 200) return null
  const distribution = DISTRIBUTION.exec(text)
  const [symbol] = findSymbols(text)
  const days = readDays(text)
  const rest = text
    .replace(DISTRIBUTION, '')
    .replace(symbol?.symbol ?? '\u0000', '')
    .replace(days ? text.slice(days.from, days.to) : '\u0000', '')
    .replace(/\bOriginal:?\s*(?:[A-Z][A-Za-z]+(?:(?:,| and|\/) ?)?)*/gi, '')
    .replace(/\b(?:United Nations|General Assembly|Security Council|Economic and Social Council|English|Date)\b:?/g, '')
    .replace(/[|*\s:;,()]/g, '')
  if (rest !== '' || (!distribution && !symbol && !days && !/\bOriginal:/i.test(text))) return null
  if (!distribution && !symbol && days && days.start !== days.end) return null
  const organ = /\b(General Assembly|Security Council|Economic and Social Council)\b/.exec(text)?.[1]
  if (!distribution && !symbol && !days && !/\bOriginal:/i.test(text)) return null
  return (cover) => {
    if (symbol) cover.symbol ??= symbol.symbol
    if (distribution) cover.distribution ??= (distribution[1] ?? '').toUpperCase() as Distribution
    if (days && days.start === days.end) cover.date ??= days.start
    if (organ && !cover.bodies.includes(organ)) cover.bodies.push(organ)
  }
}
