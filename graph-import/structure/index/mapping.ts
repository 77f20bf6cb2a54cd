/**
 * What the rows of an index imply together: which place in the compilation a paragraph
 * of a report has. Between gaps the two numbers differ by a constant, so the mapping of
 * one report is a few stretches, each with a section and an offset; letters stay as they
 * are. It is found as the mapping that disagrees with the fewest printed pairs, where a
 * new stretch costs more than one disagreement.
 */
export interface Pair {
  /** As printed, expanded: `8 (e)`. */
  paragraph: string
  /** `V.2.e`. */
  reference: string
  /** Share of the printed entry: a range of three counts as one, a third each. */
  weight: number
}

export interface Implied {
  /** What the other rows imply for each pair that they contradict, in the pairs' order; null for a pair that they support or leave open. */
  implied: (string | null)[]
}

interface Point {
  pair: Pair
  position: number
  base: number
  letter: string | null
  /** `V`, and the difference of paragraph and place: what the pairs of one stretch share. */
  state: string
  section: string
  offset: number
  referenceLetter: string | null
}

const NEW_STRETCH = 1.6
/** Entries that must stand behind what is implied, beyond those behind what is written. */
const LEAST_SUPPORT = 2

export function impliedPlaces(pairs: readonly Pair[]): Implied {
  const points = pairs.map(toPoint)
  const known = points.filter((point) => point !== null)
  const lettered = keepsLetters(known)
  const usable = known.map((point) => (lettered ? point : withoutLetters(point)))
  const stretches = fit(usable)
  const implied = points.map((point, position) => {
    const own = point === null ? null : (usable.find((candidate) => candidate.position === position) ?? null)
    return own === null ? null : contradiction(own, usable, stretches, lettered)
  })
  return { implied }
}

const PARAGRAPH = /^(\d+)(?: \(([a-z]+)\))?$/
const REFERENCE = /^(.+?)\.(\d+)(?:\.([a-z]+))?$/

function toPoint(pair: Pair, position: number): Point | null {
  const paragraph = PARAGRAPH.exec(pair.paragraph)
  const reference = REFERENCE.exec(pair.reference)
  if (!paragraph || !reference) return null
  const base = Number(paragraph[1])
  const section = reference[1] ?? ''
  const offset = base - Number(reference[2])
  return {
    pair,
    position,
    base,
    letter: paragraph[2] ?? null,
    state: `${section}|${offset}`,
    section,
    offset,
    referenceLetter: reference[3] ?? null,
  }
}

/** True where lettered paragraphs have places with letters, as most compilations do; else each letter has a number of its own. */
function keepsLetters(points: readonly Point[]): boolean {
  const lettered = points.filter((point) => point.letter !== null)
  return (
    lettered.length === 0 || lettered.filter((point) => point.referenceLetter !== null).length * 2 >= lettered.length
  )
}

/** Where letters become numbers, the offset is that of the letter `(a)`. */
function withoutLetters(point: Point): Point {
  const steps = point.letter === null ? 0 : point.letter.charCodeAt(0) - 97
  const offset = point.offset + steps
  return { ...point, offset, state: `${point.section}|${offset}` }
}

/** The state of each paragraph number, by dynamic programming over the numbers in ascending order. */
function fit(points: readonly Point[]): Map<number, string> {
  const bases = [...new Set(points.map((point) => point.base))].sort((a, b) => a - b)
  const states = [...new Set(points.map((point) => point.state))].sort()
  const cost = (base: number, state: string) =>
    points
      .filter((point) => point.base === base && point.state !== state)
      .reduce((sum, point) => sum + point.pair.weight, 0)
  let best = new Map<string, { cost: number; path: string[] }>(states.map((state) => [state, { cost: 0, path: [] }]))
  for (const base of bases) {
    const cheapest = [...best].reduce((a, b) => (b[1].cost < a[1].cost ? b : a))
    const next = new Map<string, { cost: number; path: string[] }>()
    for (const state of states) {
      const stay = best.get(state)
      const change = cheapest[1].cost + (cheapest[1].path.length > 0 ? NEW_STRETCH : 0)
      const from = stay && stay.cost <= change ? stay : { cost: change, path: cheapest[1].path }
      next.set(state, { cost: from.cost + cost(base, state), path: [...from.path, state] })
    }
    best = next
  }
  const winner = [...best.values()].reduce((a, b) => (b.cost < a.cost ? b : a), {
    cost: Number.POSITIVE_INFINITY,
    path: [],
  })
  return new Map(bases.map((base, at) => [base, winner.path[at] ?? '']))
}

function contradiction(
  point: Point,
  points: readonly Point[],
  stretches: ReadonlyMap<number, string>,
  lettered: boolean,
): string | null {
  const state = stretches.get(point.base) ?? point.state
  const letter = lettered && point.letter !== null ? point.letter : lettered ? null : point.referenceLetter
  if (state === point.state && point.referenceLetter === letter) return null
  const separator = state.lastIndexOf('|')
  const steps = lettered || point.letter === null ? 0 : point.letter.charCodeAt(0) - 97
  const number = point.base - Number(state.slice(separator + 1)) + steps
  if (number < 1) return null
  const behind = (candidate: string) => support(points, stretches, point, candidate)
  if (state !== point.state && behind(state) - behind(point.state) < LEAST_SUPPORT) return null
  return `${state.slice(0, separator)}.${number}${letter === null ? '' : `.${letter}`}`
}

/** Weight of the other pairs of the same stretch that agree with a state. */
function support(points: readonly Point[], stretches: ReadonlyMap<number, string>, own: Point, state: string): number {
  const stretch = stretches.get(own.base)
  return points
    .filter(
      (point) =>
        point !== own && point.state === state && (point.base === own.base || stretches.get(point.base) === stretch),
    )
    .reduce((sum, point) => sum + point.pair.weight, 0)
}
