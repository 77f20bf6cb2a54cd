/**
 * What the rows of an index imply together: which place in the compilation a paragraph
 * of a report has. A compilation takes recommendations in the order of their report, so
 * paragraph and place differ by a constant, which grows where paragraphs that are no
 * recommendations lie between; letters stay as they are. The mapping of one report is
 * therefore a few stretches, each with a section and an offset, and it is found as the
 * one that disagrees with the fewest printed pairs.
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
  /**
   * What the neighbouring stretch would give where a single entry makes a stretch of its own at either end of the report:
   * paragraphs left out explain the step as well as a slip does, and no other row tells which. Null for all others.
   */
  unconfirmed: (string | null)[]
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

/** A step that left-out paragraphs explain costs less than one disagreement, so that it is believed on the word of one row. */
const EXPLAINED_STEP = 0.9
/** A step back, or one where no paragraph is left out, is believed only if several rows agree on it. */
const UNEXPLAINED_STEP = 3
/** Pairs that must stand behind what is implied, beyond those behind what is written. */
const LEAST_SUPPORT = 2

export function impliedPlaces(pairs: readonly Pair[]): Implied {
  const points = pairs.map(toPoint)
  const known = points.filter((point) => point !== null)
  const lettered = keepsLetters(known)
  const usable = known.map((point) => (lettered ? point : withoutLetters(point)))
  const stretches = usable.length === 0 ? new Map<number, string>() : fit(usable, lettered)
  const implied = points.map((point, position) => {
    const own = point === null ? null : (usable.find((candidate) => candidate.position === position) ?? null)
    return own === null ? null : contradiction(own, usable, stretches, lettered)
  })
  const unconfirmed = points.map((point, position) => {
    const own = usable.find((candidate) => candidate.position === position)
    const state = point === null || own === undefined ? null : stateBesideLone(own, usable, stretches)
    return own === undefined || state === null ? null : placeIn(state, own, lettered)
  })
  return { implied, unconfirmed }
}

/**
 * The place that the rows of a report imply for each of its paragraphs, also for one that no pair names: between two
 * paragraphs of one stretch it is certain. Null where the rows leave it open.
 */
export function placesImplied(pairs: readonly Pair[], paragraphs: readonly string[]): (string | null)[] {
  const known = pairs.map(toPoint).filter((point) => point !== null)
  const lettered = keepsLetters(known)
  const usable = known.map((point) => (lettered ? point : withoutLetters(point)))
  const stretches = usable.length === 0 ? new Map<number, string>() : fit(usable, lettered)
  return paragraphs.map((paragraph) => {
    const base = Number(PARAGRAPH.exec(paragraph)?.[1] ?? Number.NaN)
    const letter = PARAGRAPH.exec(paragraph)?.[2] ?? null
    const bases = [...stretches.keys()]
    const below = stretches.get(bases.findLast((other) => other <= base) ?? Number.NaN)
    const above = stretches.get(bases.find((other) => other >= base) ?? Number.NaN)
    const referenceLetter = lettered ? letter : null
    return below === undefined || below !== above ? null : placeIn(below, { base, letter, referenceLetter }, lettered)
  })
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
function fit(points: readonly Point[], lettered: boolean): Map<number, string> {
  const bases = [...new Set(points.map((point) => point.base))].sort((a, b) => a - b)
  const states = new Map(points.map((point) => [point.state, point]))
  let best = new Map<string, { cost: number; path: string[] }>(
    [...states.keys()].map((state) => [state, { cost: 0, path: [] }]),
  )
  for (const [at, base] of bases.entries()) {
    const before = bases[at - 1]
    const next = new Map<string, { cost: number; path: string[] }>()
    for (const [state, { section, offset }] of states) {
      const against = weightOf(points.filter((point) => point.base === base && point.state !== state))
      let cheapest = { cost: Number.POSITIVE_INFINITY, path: [] as string[] }
      for (const [from, way] of best) {
        const origin = states.get(from)
        const left = before === undefined ? 0 : base - before - 1
        const grows = origin?.section === section && offset > origin.offset && offset - origin.offset <= left
        const isStep = from !== state && before !== undefined
        const step = isStep ? (grows || !lettered ? EXPLAINED_STEP : UNEXPLAINED_STEP) : 0
        if (way.cost + step < cheapest.cost) cheapest = { cost: way.cost + step, path: way.path }
      }
      next.set(state, { cost: cheapest.cost + against, path: [...cheapest.path, state] })
    }
    best = next
  }
  const winner = [...best.values()].reduce((a, b) => (b.cost < a.cost ? b : a))
  return new Map(bases.map((base, at) => [base, winner.path[at] ?? '']))
}

function weightOf(points: readonly Point[]): number {
  return points.reduce((sum, point) => sum + point.pair.weight, 0)
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
  const behind = (candidate: string) => support(points, stretches, point, candidate)
  if (state !== point.state && behind(state) - behind(point.state) < LEAST_SUPPORT) return null
  return placeIn(state, point, lettered)
}

/** The place that a paragraph has in a state. */
function placeIn(
  state: string,
  point: Pick<Point, 'base' | 'letter' | 'referenceLetter'>,
  lettered: boolean,
): string | null {
  const letter = lettered ? point.letter : point.referenceLetter
  const separator = state.lastIndexOf('|')
  const steps = lettered || point.letter === null ? 0 : point.letter.charCodeAt(0) - 97
  const number = point.base - Number(state.slice(separator + 1)) + steps
  return number < 1 ? null : `${state.slice(0, separator)}.${number}${letter === null ? '' : `.${letter}`}`
}

/** Paragraphs of the neighbouring stretch that make it look like the rule and a lone entry beside it like a slip. */
const LEAST_BESIDE = 3

/** The state of the stretch next to a point that is alone in the first or last one; null for any other point. */
function stateBesideLone(
  point: Point,
  points: readonly Point[],
  stretches: ReadonlyMap<number, string>,
): string | null {
  const alone = points.every((other) => other === point || other.base !== point.base)
  const bases = [...stretches.keys()]
  const at = bases.indexOf(point.base)
  if (!alone || stretches.get(point.base) !== point.state || (at > 0 && at < bases.length - 1)) return null
  const beside = bases[at === 0 ? 1 : at - 1]
  const state = beside === undefined ? undefined : stretches.get(beside)
  if (state === undefined || state === point.state || sectionOf(state) !== point.section) return null
  return bases.filter((base) => stretches.get(base) === state).length >= LEAST_BESIDE ? state : null
}

const sectionOf = (state: string) => state.slice(0, state.lastIndexOf('|'))

/** How many other pairs of the same stretch agree with a state. */
function support(points: readonly Point[], stretches: ReadonlyMap<number, string>, own: Point, state: string): number {
  const stretch = stretches.get(own.base)
  const near = (point: Point) => point.base === own.base || stretches.get(point.base) === stretch
  return points.filter((point) => point !== own && point.state === state && near(point)).length
}
