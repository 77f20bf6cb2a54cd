import fc from 'fast-check'

/**
 * `npm test` tries the same cases each time, so that a submission passes or fails by what it
 * changes; `npm run soak` tries others, and ten times as many.
 */
fc.configureGlobal(process.env.RAPPORTEUR_SOAK ? { numRuns: 1000 } : { seed: 20261122 })
