import type { EntityId } from '../../graph/model/index.js'
import type { Authorities } from '../authorities/index.js'
import type { ReadRecommendation } from '../entities/recommendations.js'
import type { EntityRegister } from '../entities/register.js'
import type { Resolved, Resolver } from '../entities/resolve.js'
import type { Setting } from '../entities/setting.js'
import type { Finding } from '../finding.js'
import type { DraftPassage, StructuredDocument } from '../structure/structured-document.js'
import type { Assertion } from './assertion.js'

/** A passage with what it names, in the order of the text. */
export interface NamedPassage extends DraftPassage {
  mentions: Resolved[]
}

/** What every rule may ask about, and where it puts entities that only it finds. */
export interface RuleContext {
  structured: StructuredDocument
  authorities: Authorities
  entities: EntityRegister
  setting: Setting
  resolver: Resolver
  passages: readonly NamedPassage[]
  recommendations: readonly ReadRecommendation[]
  /** By number as printed: `2`, `1 (a)`. */
  items: ReadonlyMap<string, EntityId>
  findings: Finding[]
}

/** Reads one kind of statement. Which relations, the rule's own comment says. */
export type RelationRule = (context: RuleContext) => Assertion[]

export function passageOf(context: RuleContext, key: string): NamedPassage | null {
  return context.passages.find((passage) => passage.key === key) ?? null
}
