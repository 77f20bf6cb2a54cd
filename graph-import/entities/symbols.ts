import type { Authorities, BodyAuthority } from '../authorities/index.js'

/** A symbol read segment by segment. */
export interface ReadSymbol {
  /** Head that names the organ and its subsidiaries: `CTOC/COP/WG.7`. */
  series: string
  /** The body of that series; null where no list knows it. */
  body: BodyAuthority | null
  /** For an unlisted series, the body whose series is the longest head of it. */
  parent: BodyAuthority | null
  year: number | null
  /** 72 of `A/RES/72/135`. */
  session: number | null
}

/** Segments that tell the nature of a document and end the series. */
const NATURE = /^(?:RES|DEC|INF|NGO|L|CRP|PV|SR|WP|Add|Corr|Rev|Amend|Summary|Inf)(?:\.\d+)?$/i
const YEAR = /^(?:19[4-9]\d|20\d\d)(?:\(\d{4}\))?$/
/** What follows the number of a document itself: in `A/CONF.48/14/Rev.1` no session is told. */
const SUFFIX = /^(?:Add|Corr|Rev|Amend|Summary)\b/i

/** Series, year and session of a symbol, without a trailing `*`. Which body a series belongs to only authority data tell. */
export function readSymbol(symbol: string, authorities: Authorities): ReadSymbol {
  const bare = symbol.replace(/\*+$/, '').trim()
  const segments = bare.split('/')
  const known = authorities.bodyOfSymbol(bare)
  const listed = known === null ? 0 : (seriesOf(bare, known)?.split('/').length ?? 0)
  const length = Math.max(listed, guessedLength(segments))
  const rest = segments.slice(length).filter((segment) => !/^(?:RES|DEC)$/.test(segment))
  const [first, second] = rest
  const year =
    /\((\d{4})\)$/.exec(bare)?.[1] ??
    rest
      .slice(0, 2)
      .find((segment) => YEAR.test(segment))
      ?.slice(0, 4)
  const hasSession = year === undefined && first && second && /^\d{1,3}$/.test(first) && !SUFFIX.test(second)
  return {
    series: segments.slice(0, length).join('/'),
    body: listed === length ? known : null,
    parent: listed === length ? null : known,
    year: year === undefined ? null : Number(year),
    session: hasSession ? Number(first) : null,
  }
}

/**
 * A listed body whose series differs from an unlisted one only in the last number: by
 * `CTOC/COP/WG.7` it is known that `CTOC/COP/WG.12` is a working group too, and what its
 * symbols count. Null where there is none, as for a series of reports or of bulletins.
 */
export function sisterOf({ series }: ReadSymbol, authorities: Authorities): BodyAuthority | null {
  const kind = /^.+\/(?:AC|C|CN|EG|SC|Sub|WG)\.(?=\d+$)/.exec(series)?.[0]
  if (kind === undefined) return null
  return authorities.bodies.find(({ symbolSeries }) => /^\d+$/.test(restOf(symbolSeries, kind))) ?? null
}

const restOf = (series: string | null, head: string) => (series?.startsWith(head) ? series.slice(head.length) : '')

function seriesOf(symbol: string, body: BodyAuthority | null): string | null {
  if (body === null) return null
  const heads = [body.symbolSeries, ...body.otherSeries].filter((series) => series !== null)
  const fitting = heads.filter((series) => symbol === series || symbol.startsWith(`${series}/`))
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null
}

function guessedLength(segments: readonly string[]): number {
  const end = segments.findIndex((segment, index) => index > 0 && (/^\d/.test(segment) || NATURE.test(segment)))
  return end < 0 ? segments.length : end
}
