import type { Strength } from '../../graph/model/index.js'

/** The schema's scale as a table: verbs by which bodies ask, by their base form. */
const BY_VERB: Record<string, Strength> = {
  decide: 'DIRECTIVE',
  demand: 'DIRECTIVE',
  require: 'DIRECTIVE',
  oblige: 'DIRECTIVE',
  instruct: 'DIRECTIVE',
  direct: 'DIRECTIVE',
  mandate: 'DIRECTIVE',
  urge: 'STRONG',
  call: 'STRONG',
  request: 'STRONG',
  ask: 'STRONG',
  appeal: 'STRONG',
  recommend: 'SOFT',
  encourage: 'SOFT',
  invite: 'SOFT',
  advise: 'SOFT',
}

const BY_MODAL: Record<string, Strength> = {
  shall: 'DIRECTIVE',
  must: 'DIRECTIVE',
  should: 'STRONG',
  ought: 'STRONG',
  need: 'STRONG',
  may: 'OPTIONAL',
  might: 'OPTIONAL',
  could: 'OPTIONAL',
}

export const strengthOfVerb = (base: string): Strength => BY_VERB[base] ?? 'STRONG'

/** A modal decides over the verb after it. */
export const strengthOfModal = (modal: string): Strength => BY_MODAL[modal.toLowerCase()] ?? 'STRONG'

/** Forms in which the asking verbs occur, to their base. */
export const ASKING: Record<string, string> = Object.fromEntries(
  Object.keys(BY_VERB).flatMap((base) => forms(base).map((form) => [form, base])),
)

function forms(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  return [base, `${base}s`, `${stem}ed`, `${stem}ing`]
}
