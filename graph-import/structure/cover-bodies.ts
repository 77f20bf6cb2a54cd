import { bodyNameIn } from './body-names.js'

/** What the lines above the session, the place or the kind of document name. */
export interface CoverBodies {
  bodies: string[]
  /** `Sixth` of `Sixth Ministerial Conference`; null where no conference counts itself. */
  ordinal: string | null
  /** Lines behind the bodies that name none: of a title that stands there. */
  others: string[]
}

const TENS = '(?:twen|thir|for|fif|six|seven|eigh|nine)t'
const ORDINAL = `(?:${TENS}y-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|${TENS}ieth`
const COUNTED = new RegExp(`^(${ORDINAL}) (.*\\b(?:conference|congress|forum|summit)\\b.*)$`, 'i')
const STARTS_WITH_ORDINAL = new RegExp(`^(?:${ORDINAL}) `, 'i')
/** A conference with its name before its noun: `Eighth Environment for Europe Ministerial Conference`. */
const NAMED_FIRST = new RegExp(`^(?:${ORDINAL}) (?!.* of ).* (?:conference|congress|forum|summit)$`, 'i')
/** `Conference of the Parties to the United Nations | Convention on …`: what a body is of seldom ends there. */
const HALF_NAME = /\b(?:to|of) the United Nations$/
const QUOTED = /^[“"].*[”"]$/

/**
 * Names over several lines are joined: what ends in the middle of a phrase, a motto in
 * quotation marks behind a conference, `Eighth Environment for Europe` before `Ministerial
 * Conference`. A line that names no body is left out, or given back where no body follows.
 */
export function coverBodies(lines: readonly string[]): CoverBodies {
  const named = joinNames(lines).map((line) => ({ line, name: NAMED_FIRST.test(line) ? line : bodyNameIn(line) }))
  const last = named.findLastIndex(({ name }) => name !== null)
  let ordinal: string | null = null
  const bodies = named.flatMap(({ name }) => {
    const counted = name === null ? null : COUNTED.exec(name)
    ordinal ??= counted?.[1] ?? null
    return name === null ? [] : [counted?.[2] ?? name]
  })
  return { bodies, ordinal, others: named.slice(last + 1).map(({ line }) => line) }
}

function joinNames(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before !== undefined && isContinued(before, line)) joined[joined.length - 1] = `${before} ${line}`
    else joined.push(line)
  }
  return joined
}

function isContinued(before: string, line: string): boolean {
  if (/(?:,|\b(?:of|the|and|on|for|to|against|de|du|des|la|et))$/i.test(before)) return true
  if (HALF_NAME.test(before) && bodyNameIn(line) === null && /^\p{Lu}\p{Ll}/u.test(line)) return true
  if (bodyNameIn(before) !== null) return QUOTED.test(line) || /^(?:of|on|for|to) /.test(line)
  return STARTS_WITH_ORDINAL.test(before) && bodyNameIn(line) !== null
}
