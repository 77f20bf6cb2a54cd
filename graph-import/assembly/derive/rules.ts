import { relatedTopics } from './related-topics.js'
import type { DeriveRule } from './rule.js'
import { takenUp } from './taken-up.js'

/** What is concluded across documents; a new conclusion is a new file and a row. */
export const DERIVE_RULES: readonly DeriveRule[] = [relatedTopics, takenUp]
