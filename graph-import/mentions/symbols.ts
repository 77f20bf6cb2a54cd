import { loadAuthorities } from '../authorities/index.js'
import type { FoundMention, Recogniser } from './mention.js'

/** First segments of symbols beyond those of the bodies listed: organs and special series. */
const ORGANS = [
  'A',
  'E',
  'S',
  'ST',
  'T',
  'DP',
  'TD',
  'CCPR',
  'CERD',
  'CEDAW',
  'CRC',
  'CAT',
  'CMW',
  'CRPD',
  'CED',
  'PBC',
  'JIU',
  'CD',
  'NPT',
  'BWC',
  'GC',
  'ID',
  'IDB',
  'UNW',
  'DC',
  'CEB',
  'HS',
  'LC',
  'MOU',
]

const CANDIDATE =
  /(?<![\p{L}\p{N}/@.:-])\p{Lu}[\p{L}]{0,11}(?:[.-][\p{L}\p{N}]+)*(?:\(\p{Lu}+\))?(?:\/[\p{L}\p{N}]+(?:[.\-–‑][\p{L}\p{N}]+)*(?:\s?\((?:19|20)\d\d\)|\([\p{L}]+\))?)+/gu
const SUFFIXES = /^(?:\s*,)?\s*(?:and\s+)?((?:Add|Corr|Rev|Amend)\.?\s?\d+)(?![\p{L}\p{N}/])/u
const NATURE = /^(RES|DEC)$/
/** Of organs that number them by session: `UNEP/EA.5/Res.14`, `IDB.39/Dec.4`. */
const NUMBERED_NATURE = /^(.+)\.(\d+)\/(Res|Dec)\.(\d+)$/

let organs: Set<string> | null = null

/**
 * Document symbols, read segment by segment: `CAC/COSP/WG.2/2031/2`, `E/CN.15/2019/INF/2`.
 * Suffixes that follow name documents of their own: `… and Add.1`. A symbol of a resolution
 * or decision means that text: `A/RES/72/135`.
 */
export const symbols: Recogniser = ({ text }) => {
  if (!text.includes('/')) return []
  organs ??= new Set([
    ...ORGANS,
    ...loadAuthorities().bodies.flatMap((b) => (b.symbolSeries ?? '').split('/').slice(0, 1)),
  ])
  const found: FoundMention[] = []
  for (const match of text.matchAll(CANDIDATE)) {
    const symbol = match[0]
    if (!isSymbol(symbol)) continue
    const start = match.index
    found.push({
      start,
      end: start + symbol.length,
      text: symbol,
      rule: 'symbol',
      meant: meantBy(symbol),
      confidence: 1,
    })
    found.push(...withSuffixes(text, start + symbol.length, symbol))
  }
  return found
}

/** True where the segments are those of a symbol: a known organ first, and a number among them. */
function isSymbol(text: string): boolean {
  const segments = text.split('/')
  const first = (segments[0] ?? '').replace(/\(.*$/, '').replace(/\.\d+$/, '')
  if (!/\d/.test(segments.slice(1).join('/'))) return false
  if (organs?.has(first)) return segments.length > 2 || /\d/.test(segments[1] ?? '')
  const numbered = segments
    .slice(1)
    .filter((segment) => /^(?:\d+|[A-Z][A-Za-z]*\.\d+[A-Za-z]?|(?:19|20)\d\d|INF|CRP|RES|DEC|[A-Z]{2,})$/.test(segment))
  return segments.length > 2 && numbered.length === segments.length - 1 && /^[A-Z]{2,}/.test(first)
}

function withSuffixes(text: string, from: number, symbol: string): FoundMention[] {
  const found: FoundMention[] = []
  const stem = symbol.replace(/\/(?:Add|Corr|Rev|Amend)\.\d+$/, '')
  for (let at = from; ; ) {
    const match = SUFFIXES.exec(text.slice(at, at + 24))
    if (!match?.[1]) return found
    const start = at + match[0].length - match[1].length
    at += match[0].length
    const suffix = match[1].replace(/^([A-Z][a-z]+)\.?\s?/, '$1.')
    const meant = { by: 'symbol' as const, symbol: `${stem}/${suffix}` }
    found.push({ start, end: at, text: text.slice(start, at), rule: 'symbol-suffix', meant, confidence: 0.9 })
  }
}

/** What a symbol means: `A/RES/72/135`, `A/HRC/RES/31/36` and `UNEP/EA.5/Res.14` a resolution, `A/DEC/56/401` a decision, all others a document. */
export function meantBy(printed: string): FoundMention['meant'] {
  const symbol = printed.replace(/[‑–]/g, '-').replace(/\s+\(/, '(')
  const numbered = NUMBERED_NATURE.exec(symbol)
  const bySession = numbered?.[1] ? loadAuthorities().bodyOfSymbol(numbered[1]) : null
  if (numbered && bySession)
    return {
      by: 'resolution',
      number: `${numbered[2]}/${numbered[4]}`,
      organ: bySession.id,
      title: null,
      form: numbered[3] === 'Dec' ? 'DECISION' : 'RESOLUTION',
    }
  const segments = symbol.split('/')
  const nature = segments.findIndex((segment) => NATURE.test(segment))
  const rest = segments.slice(nature + 1)
  const isWhole = rest.length > 0 && !rest.some((segment) => /^(?:Add|Corr|Rev|Amend|L)\./.test(segment))
  if (nature > 0 && isWhole) {
    const organ = loadAuthorities().bodyOfSymbol(segments.slice(0, nature).join('/'))?.id ?? null
    const number = rest.join('/').replace(/(\d)\((\d{4})\)$/, '$1 ($2)')
    return {
      by: 'resolution',
      number,
      organ,
      title: null,
      form: segments[nature] === 'DEC' ? 'DECISION' : 'RESOLUTION',
    }
  }
  return { by: 'symbol', symbol }
}
