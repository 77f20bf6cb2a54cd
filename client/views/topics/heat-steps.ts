import type { CoOccurrenceMeasure } from '../../api/generated/graphql.js'

/** Steps of the scale: one hue, from quiet to full. */
export const STEPS = 5

/** The weight that stands at the end of the scale. */
export function heaviestOf(edges: readonly { weight: number }[]): number {
  return Math.max(...edges.map(({ weight }) => weight), Number.EPSILON)
}

/** 1 to 5; what weighs less than nothing, as NPMI may, stands on the first. */
export function heatStep(weight: number, heaviest: number): number {
  return Math.max(1, Math.ceil((weight / heaviest) * STEPS))
}

/** What a step of the scale stands for: whole numbers for counts; empty where no count falls into it. */
export function stepWords(step: number, heaviest: number, measure: CoOccurrenceMeasure): string {
  const [from, to] = [((step - 1) / STEPS) * heaviest, (step / STEPS) * heaviest]
  if (measure !== 'COUNT') return `${from.toFixed(2)}–${to.toFixed(2)}`
  const [least, most] = [Math.floor(from) + 1, Math.floor(to)]
  if (least > most) return '–'
  return least === most ? String(least) : `${least}–${most}`
}

/** The same for both orders of two topics. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
