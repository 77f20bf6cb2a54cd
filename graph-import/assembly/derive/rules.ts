import { ordinals } from './ordinals.js'
import { reiterates } from './reiterates.js'
import { relatedTopics } from './related-topics.js'
import type { DeriveRule } from './rule.js'
import { takenUp } from './taken-up.js'
import { titleDiffers } from './title-differs.js'

/** What is concluded across documents; a new conclusion is a new file and a row. */
export const DERIVE_RULES: readonly DeriveRule[] = [ordinals, reiterates, relatedTopics, takenUp, titleDiffers]
