import {
  type AgendaItem,
  type Evidence,
  fold,
  type Meeting,
  type Relation,
  relationId,
} from '../../../graph/model/index.js'
import type { DeriveRule, Stated } from './rule.js'

/**
 * A topic that a recommendation proposed for future meetings and that a later meeting of
 * the same body has on its agenda. Compared as sets of word stems, since agendas reword
 * proposals (`migrant smuggling`, `the smuggling of migrants`).
 */
export const takenUp: DeriveRule = (stated) => ({ relations: takenUpRelations(stated) })

/** Below this share of common words the two speak of different things; equal sets give 1. */
const LEAST_ALIKE = 0.6

function takenUpRelations(stated: Stated): Relation[] {
  const { entities, relations } = stated
  const items = [...entities.values()].flatMap((entity) => (entity.kind === 'AGENDA_ITEM' ? [entity] : []))
  const itemEvidence = new Map<string, Evidence[]>(
    relations.filter(({ kind }) => kind === 'ITEM_OF').map((relation) => [relation.source, relation.evidence]),
  )
  return relations
    .filter(({ kind }) => kind === 'PROPOSES')
    .flatMap((proposal) => {
      const topic = entities.get(proposal.target)
      const wanted = stems(topic?.title ?? '')
      return items
        .filter((item) => isLater(stated, item, proposal.meeting))
        .map((item) => ({ item, confidence: jaccard(wanted, stems(item.title)) }))
        .filter(({ confidence }) => confidence >= LEAST_ALIKE)
        .map(({ item, confidence }) => ({
          id: relationId('TAKEN_UP_AS', proposal.source, item.id, null),
          kind: 'TAKEN_UP_AS' as const,
          source: proposal.source,
          target: item.id,
          qualifier: null,
          confidence,
          inferred: true,
          meeting: item.meeting,
          asPrinted: null,
          evidence: [...proposal.evidence.slice(0, 1), ...(itemEvidence.get(item.id) ?? []).slice(0, 2)].map(
            (words) => ({
              ...words,
              rule: 'taken-up',
            }),
          ),
        }))
    })
}

function isLater({ entities }: Stated, item: AgendaItem, proposedAt: string | null): boolean {
  const [before, after] = [proposedAt === null ? undefined : entities.get(proposedAt), entities.get(item.meeting)]
  if (before?.kind !== 'MEETING' || after?.kind !== 'MEETING' || before.body !== after.body) return false
  return startOf(after) > startOf(before)
}

const startOf = (meeting: Meeting) => meeting.startDate ?? (meeting.year === null ? '' : String(meeting.year))

/** Words that carry no subject. */
const EMPTY = new Set(
  'a an and the of on in to for with by from at as its their or how can be is are that which'.split(' '),
)

/** Words of a title, cut to stems long enough to tell subjects apart: `migrants` and `migrant` are one. */
function stems(title: string): Set<string> {
  const words = fold(title).match(/[a-z0-9]+/g) ?? []
  return new Set(
    words.filter((word) => !EMPTY.has(word)).map((word) => word.replace(/(?:ations?|ings?|ed|es|s)$/, '').slice(0, 9)),
  )
}

function jaccard(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / (a.size + b.size - shared)
}
