import type { TextDocument } from '../text/text-document.js'
import { bodyNameIn } from './body-names.js'
import { coverBodies } from './cover-bodies.js'
import { COVER_LINES, type CoverState, type LineKind } from './cover-lines.js'
import { typeOfTitle } from './document-type.js'
import { decimalOf } from './label.js'
import type { Line } from './lines.js'
import { isMarkedHeading, looksLikeTitle } from './looks.js'
import { isMeetingOfCover, isSame, readMeetingTitle } from './meeting-title.js'
import { bareName, isKnownSection } from './sections.js'
import type { Cover } from './structured-document.js'

/** The cover, and how many lines it takes. */
export interface ReadCover {
  cover: Cover
  lines: number
}

export function readCover(lines: readonly Line[], furniture: TextDocument['furniture']): ReadCover {
  const end = endOfCover(lines)
  const kinds = titleBelow(joinSplit(lines.slice(0, end)).map((line) => ({ line, ...classify(line.block.text) })))
  if (!kinds.some(({ kind }) => kind !== 'title') && !kinds.some(({ line }) => typeOfTitle(line.block.text) !== null)) {
    return { cover: withFurniture(emptyCover(), furniture), lines: 0 }
  }
  const cover = emptyCover()
  const bodiesEnd = endOfBodies(kinds)
  const texts = kinds.map(({ line }) => withoutMarks(line.block.text))
  const { bodies, ordinal, others } = coverBodies(
    texts.slice(0, bodiesEnd).filter((_, position) => kinds[position]?.read === null),
  )
  const titles: string[] = []
  for (const [position, { read }] of kinds.entries()) {
    if (position === bodiesEnd) addBodies(cover, bodies)
    if (read) read(cover)
    else if (position >= bodiesEnd) titles.push(texts[position] ?? '')
  }
  if (bodiesEnd === kinds.length) addBodies(cover, bodies)
  if (ordinal !== null) cover.session ??= `${ordinal} session`
  if (!isParted(kinds)) titles.unshift(...others)
  placeTitles(
    titles,
    cover,
    kinds.some(({ kind }) => kind === 'item'),
  )
  takeFromTitle(cover)
  return { cover: withFurniture(cover, furniture), lines: end }
}

/** Two lines that are one: `… of the Governing Council/` with `Global Ministerial Environment Forum`, `Doha, Qatar` with `21–26 April 2012`. */
function joinSplit(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const { text } = line.block
    const glue =
      before === undefined ? null : before.block.text.endsWith('/') ? '' : isPlaceAlone(before, text) ? ', ' : null
    if (before === undefined || glue === null) joined.push(line)
    else joined[joined.length - 1] = { ...before, block: { ...before.block, text: before.block.text + glue + text } }
  }
  return joined
}

const PLACE_NAME = /^\p{Lu}[\p{L} .’-]{2,30}(?:, \p{Lu}[\p{L} .’-]{2,30})?$/u

function isPlaceAlone(line: Line, below: string): boolean {
  const { text } = line.block
  return (
    PLACE_NAME.test(text) &&
    bodyNameIn(text) === null &&
    classify(text).kind === 'title' &&
    /^\d/.test(below) &&
    classify(below).kind === 'place'
  )
}

const LONGEST_COVER = 30

const ADOPTED_BY = /^[*"“]?(?:Resolutions? )?[Aa]dopted by the (.+?)(?: on \d.*| at its .*)?$/

/** The first line that is text of the document: numbered, a section's heading, a sentence, a table; in a list of participants whatever its title has below it. */
function endOfCover(lines: readonly Line[]): number {
  let titled = false
  let listed = false
  const end = lines.slice(0, LONGEST_COVER).findIndex((line, at) => {
    const { text } = line.block
    const { kind } = classify(text)
    if (line.block.kind === 'row') return kind === 'title'
    if (kind !== 'title') return false
    if (listed && !SUBTITLE.test(text)) return true
    if (isTextBegin(line, lines[at + 1], titled) || enacts(text, lines.slice(0, at))) return true
    titled ||= typeOfTitle(text) !== null
    listed ||= typeOfTitle(text) === 'LIST_OF_PARTICIPANTS'
    return false
  })
  return end < 0 ? Math.min(lines.length, LONGEST_COVER) : end
}

function isTextBegin(line: Line, next: Line | undefined, titled: boolean): boolean {
  const { text } = line.block
  if (line.label) return true
  if (/^(?:contents\b.{0,20}|summary|introduction|executive summary|annotations|annex)$/.test(bareName(text)))
    return true
  if (titled && isKnownSection(text) && typeOfTitle(text) !== null) return true
  if (titled && isKnownSection(text) && !isMarkedHeading(line)) return true
  if (/^The \p{Lu}[^.]{3,80}[,:]$/u.test(text)) return true
  if (/[.;:]$/.test(text) && (text.length > 120 || decimalOf(next?.label ?? null) === 1)) return true
  return text.length > 400 || (titled && text.length > 160 && /[.;:]$/.test(text))
}

/** `The General Assembly` alone, after a line `General Assembly`: a resolution begins. */
function enacts(text: string, before: readonly Line[]): boolean {
  const organ = SPEAKER.exec(text)?.[1]
  return organ !== undefined && before.some((line) => line.block.text === organ)
}

/** Who speaks in a resolution, alone on its line. */
const SPEAKER = /^["“]?The (.+?)[,:]?$/

type Classified = { kind: LineKind; read: ((cover: Cover) => void) | null }

function classify(text: string): Classified {
  const state: CoverState = { text: withoutMarks(text.trim()) }
  for (const line of COVER_LINES) {
    const read = line.read(state)
    if (read) return { kind: line.kind, read }
  }
  return { kind: 'title', read: null }
}

function addBodies(cover: Cover, names: readonly string[]): void {
  cover.bodies.push(...names.filter((name) => !cover.bodies.includes(name)))
}

const PARTING: ReadonlySet<LineKind> = new Set(['session', 'place', 'item'])

const isParted = (kinds: { kind: LineKind }[]) => kinds.some(({ kind }) => PARTING.has(kind))

type ClassifiedLine = Classified & { line: Line }

const isTyped = ({ line, kind }: ClassifiedLine) => kind === 'title' && typeOfTitle(line.block.text) !== null

/** Some files begin with the title and have the names of the bodies below it: the title goes behind them. */
function titleBelow(kinds: ClassifiedLine[]): ClassifiedLine[] {
  const first = kinds.findIndex(({ kind }) => kind === 'title')
  const title = kinds[first]
  const parted = kinds.findIndex(({ kind }) => PARTING.has(kind))
  const between = kinds.slice(first + 1, parted < 0 ? undefined : parted).filter(({ kind }) => kind === 'title')
  if (!title || !isTyped(title) || between.length === 0) return kinds
  const subtitles = between.filter(
    ({ line }) => SUBTITLE.test(line.block.text) && typeOfTitle(line.block.text) === null,
  )
  const bodies = between.filter((line) => !subtitles.includes(line))
  if (bodies.length === 0 || bodies.some((line) => isTyped(line) || bodyNameIn(line.line.block.text) === null))
    return kinds
  const moved = [title, ...subtitles]
  return [...kinds.filter((line) => !moved.includes(line)), ...moved]
}

/** Bodies stand before the line with session, place, item or type of document; without such a line only the first line is one. */
function endOfBodies(kinds: ClassifiedLine[]): number {
  const parted = kinds.findIndex(({ kind }) => PARTING.has(kind))
  const typed = kinds.findIndex(isTyped)
  const ends = [parted, typed].filter((position) => position >= 0)
  return ends.length > 0 ? Math.min(...ends) : kinds.findIndex(({ kind }) => kind === 'title') + 1
}

/** Lines below a title that say what kind of issue it is, who wrote it or when: no part of the title itself. */
const SUBTITLE =
  /^(?:addendum|corrigendum|revision|revised|amendment|summary|note|report|submission|.*: (?:(?:revised )?draft (?:resolution|decision)|amendments?)\b|adopted (?:by|at|on)\b|prepared|submitted|transmitted|background (?:paper|document|note)|held in|conference room paper|draft$|\(?continued|[*"“]?resolutions? adopted|\[)/i

/** `70/127. Lighthouses`, `S-24/2. Ferries`: the title of a resolution, above which only items and committees stand. */
const NUMBERED_TITLE = /^(?:[A-Z]{1,2}-)?\d{1,4}\/\d{1,3}(?: [A-Z])?\s?\.\s*\S/
/** `A Freshwater lakes`: the first of several texts under one number. */
const PART_OF_RESOLUTION = /^(?:[A-Z]|[IVX]+) \p{Lu}/u

/** Where a line names an item of the agenda, the item's title stands below it, before that of the document. */
function placeTitles(lines: string[], cover: Cover, underItem: boolean): void {
  const joined = [...new Set(joinBrokenTitles(lines))]
  const [first, second] = joined
  const numbered = joined.findIndex((line) => NUMBERED_TITLE.test(line))
  if (numbered >= 0) joined.splice(0, numbered, ...joined.slice(0, numbered).filter((line) => SUBTITLE.test(line)))
  else if (underItem && second !== undefined && first !== undefined && typeOfTitle(first) === null) joined.shift()
  const own = joined.findIndex(
    (line) =>
      (numbered < 0 || NUMBERED_TITLE.test(line)) &&
      !/^(?:[*"“]?resolutions? adopted by|\[|.*: (?:(?:revised )?draft (?:resolution|decision)|amendments?)\b)/i.test(
        line,
      ),
  )
  const main = own < 0 ? 0 : own
  for (const [position, line] of joined.entries()) {
    if (position === main) cover.title = line
    else if (line === cover.title || cover.subtitles.includes(line)) continue
    else if (position < main || SUBTITLE.test(line)) cover.subtitles.push(line)
    else if (numbered >= 0 && isTextOfResolution(line)) break
    else if (cover.title !== null) cover.title = `${cover.title}: ${line}`
  }
}

function isTextOfResolution(line: string): boolean {
  return PART_OF_RESOLUTION.test(line) || bodyNameIn(SPEAKER.exec(line)?.[1] ?? '') !== null
}

const QUOTED = /^[“"].*[”"]$/

/** A title over several lines: the next line goes on with a small letter or is a motto in quotation marks, or the line before ends in the middle of a phrase. */
function joinBrokenTitles(lines: string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const open =
      before !== undefined &&
      /(?:[,:/–—]|\b(?:of|the|and|on|for|to|in|with|by|at|its|their|an?|against|from|or))$/.test(before)
    if (before !== undefined && (open || QUOTED.test(line) || (/^\p{Ll}/u.test(line) && looksLikeTitle(before))))
      joined[joined.length - 1] = `${before} ${line}`
    else joined.push(line)
  }
  return joined
}

/** What a title says of the meeting where no line of its own does, and the body that no other line names. */
function takeFromTitle(cover: Cover): void {
  for (const line of [cover.title, ...cover.subtitles]) {
    const adopted = bodyNameIn(ADOPTED_BY.exec(line ?? '')?.[1] ?? '')
    if (adopted !== null && cover.bodies.length === 0) cover.bodies.push(adopted)
    const said = line === null ? null : readMeetingTitle(line)
    if (said === null || !isMeetingOfCover(cover, said)) continue
    const { body } = said
    const isNamed = cover.session !== null && cover.bodies.length > 0
    if (body !== null && !isNamed && !cover.bodies.some((name) => isSame(name, body))) cover.bodies.push(body)
    cover.session ??= said.session
    if (cover.startDate !== null || said.startDate === null) continue
    cover.city ??= said.city
    cover.startDate = said.startDate
    cover.endDate = said.endDate
  }
}

/** Running heads repeat the symbol, and hold all of the cover box in some formats. */
function withFurniture(cover: Cover, furniture: TextDocument['furniture']): Cover {
  const box = emptyCover()
  for (const { text } of furniture) {
    for (const part of text.split(/\s{2,}|\t/)) classify(part).read?.(box)
  }
  return {
    ...cover,
    symbol: cover.symbol ?? box.symbol,
    distribution: cover.distribution ?? box.distribution,
    date: cover.date ?? box.date,
  }
}

/** Without asterisks and raised figures that point to a footnote. */
function withoutMarks(text: string): string {
  return text.replace(/\s*[*†‡¹²³⁴⁵⁶⁷⁸⁹]+$/, '').trim()
}

export function emptyCover(): Cover {
  return {
    passages: [],
    symbol: null,
    distribution: null,
    date: null,
    bodies: [],
    session: null,
    city: null,
    startDate: null,
    endDate: null,
    title: null,
    subtitles: [],
    agendaItem: null,
  }
}
