import { baseOf, bodiesNamed } from './bodies.js'
import type { FoundMention, PreparedText, Recogniser } from './mention.js'

/** Number of a resolution or decision as printed: `7/1`, `S-32/1`, `1267 (1999)`, `217 A (III)`, `19/CMA.3`, `24/3 IV`. */
const NUMBER =
  '(?:[A-Z]{1,2}-)?\\d{1,4}\\/(?:CP|CMP|CMA|COP)\\.\\d+|(?:[A-Z]{1,2}-)?(?:\\d{1,4}|[IVXL]+)\\/\\d{1,3}(?:\\s[IVX]+\\b|\\s?[A-Z](?![\\p{L}\\p{N}]))?|\\d{1,4}(?:\\s[A-Z]{1,2})?\\s\\((?:(?:19|20)\\d\\d|[IVXL]+(?:-[IVXL]+)?)\\)'
const LIST = new RegExp(`\\b(resolution|decision)(s?)\\s+(?=(?:${NUMBER}))`, 'giu')
const ITEM = new RegExp(`(?:${NUMBER})(?![\\p{L}\\p{N}/])`, 'uy')
const JOIN = /(?:\s+of\s+\d{1,2}\s+\p{L}+\s+\d{4})?(?:,?\s+(?:and|to|or)\s+|,\s+)(?:in\s+)?/uy
const TITLE = /^(?:\s+of\s+\d{1,2}\s+\p{L}+\s+\d{4})?,?\s+(?:entitled|on)\s+[“"]([^”"]{3,300})[”"]/u

/**
 * Resolutions and decisions by number, alone or in lists: `resolutions 55/25 and 58/4`.
 * The organ is the one that the words name (before: `General Assembly resolution`, after:
 * `adopted by the Conference of the Parties`, or the subject of `In its resolution`), else
 * the one whose numbers look so.
 */
export const resolutions: Recogniser = (passage) => {
  const { text } = passage
  const found: FoundMention[] = []
  let bodies: ReturnType<typeof bodiesNamed> | null = null
  for (const match of text.matchAll(LIST)) {
    bodies ??= bodiesNamed(passage)
    const form = match[1]?.toLowerCase() === 'decision' ? ('DECISION' as const) : ('RESOLUTION' as const)
    const numbers = numbersAt(text, match.index + match[0].length, match[2] !== '')
    const last = numbers.at(-1)
    if (!last) continue
    const named = organNamed(passage, bodies, match.index, last.end)
    numbers.forEach(({ start, end }, i) => {
      const number = text.slice(start, end).replace(/\s+/g, ' ')
      const from = i === 0 ? match.index : start
      const title = TITLE.exec(text.slice(end, end + 340))?.[1] ?? null
      const organ = organOfForm(number) ?? named ?? organByNumber(passage, number)
      const meant = { by: 'resolution' as const, number, organ, title, form }
      const rule = form === 'DECISION' ? 'decision' : 'resolution'
      found.push({ start: from, end, text: text.slice(from, end), rule, meant, confidence: named ? 1 : 0.8 })
    })
  }
  return found
}

function numbersAt(text: string, from: number, several: boolean): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = from; ; ) {
    ITEM.lastIndex = at
    const item = ITEM.exec(text)
    if (!item) return found
    found.push({ start: at, end: at + item[0].length })
    if (!several) return found
    JOIN.lastIndex = at + item[0].length
    const join = JOIN.exec(text)
    if (!join) return found
    at += item[0].length + join[0].length
  }
}

type Named = ReturnType<typeof bodiesNamed>

function organNamed(passage: PreparedText, bodies: Named, start: number, end: number): string | null {
  const { text } = passage
  const outermost = bodies.filter(
    (body) =>
      !bodies.some(
        (o) => o !== body && o.start <= body.start && o.end >= body.end && o.end - o.start > body.end - body.start,
      ),
  )
  const before = outermost.filter((body) => body.end <= start)
  const right = before.at(-1)
  if (right && /^(?:[’']s?)?\s+$/.test(text.slice(right.end, start))) return right.id
  const next = outermost.find((body) => body.start >= end)
  if (next && /^ of (?:the )?$/.test(text.slice(end, next.start))) return next.id
  if (
    right &&
    /^(?:[’']s?)?\s+(?:\S+\s+)?(?:resolutions?|decisions?)\s[^.;]{0,80}(?:,|and|in)\s*(?:in\s)?$/i.test(
      text.slice(right.end, start),
    )
  )
    return right.id
  const short = /\b(Assembly|Council|Conference|Commission)\s+$/.exec(text.slice(Math.max(0, start - 14), start))
  if (short?.[1] === 'Assembly') return 'body:ga'
  if (next && /^(?:[^.;]{0,60})?,?\s(?:adopted by|of)\s(?:the\s)?$/.test(text.slice(end, next.start))) return next.id
  if (/\b(?:its|in its|by its)\s+$/i.test(text.slice(Math.max(0, start - 8), start))) {
    const sentence = Math.max(text.lastIndexOf('. ', start), -1)
    const subject =
      right && right.start > sentence ? right : next && !/\.\s/.test(text.slice(end, next.start)) ? next : null
    return subject?.id ?? passage.context.bodies[0]?.id ?? null
  }
  return null
}

/** The organ whose numbers nobody else's look like, whoever is named near: that of the Security Council by year in brackets, those of the climate conferences. */
function organOfForm(number: string): string | null {
  if (/^\d{1,4} \((?:19|20)\d\d\)$/.test(number)) return 'body:sc'
  if (/\/CP\.\d+$/.test(number)) return 'body:fccc-cp'
  if (/\/CMP\.\d+$/.test(number)) return 'body:fccc-cmp'
  return /\/CMA\.\d+$/.test(number) ? 'body:fccc-cma' : null
}

/** Organs whose numbers tell them where the words do not: by session of the Assembly, by year of the Economic and Social Council. */
function organByNumber({ context }: PreparedText, number: string): string | null {
  if (/\([IVXL-]+\)$/.test(number)) return 'body:ga'
  if (/^(?:19|20)\d\d\//.test(number)) return 'body:ecosoc'
  if (/^(?:ES|S)-\d/.test(number)) return 'body:ga'
  const own = adopting(context.bodies)
  const parts = /^(\d{2,3})\/(\d+)/.exec(number)
  if (!parts || Number(parts[1]) < FIRST_SESSION_NUMBERED) return own
  return Number(parts[2]) >= 100 ? 'body:ga' : (own ?? 'body:ga')
}

/** Since its thirty-first session (1976) the Assembly numbers resolutions by session. */
const FIRST_SESSION_NUMBERED = 31

/** Of the document's body and those above it the one that adopts resolutions: a conference, council, commission or assembly. */
function adopting(bodies: PreparedText['context']['bodies']): string | null {
  return (
    bodies.find((body) => /^(?:conference|council|commission|assembly)$/.test(baseOf(body.names[0] ?? '').at(-1) ?? ''))
      ?.id ?? null
  )
}
