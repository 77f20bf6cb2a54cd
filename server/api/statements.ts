import { type Evidence, kindOfId, type Relation } from '../../graph/model/index.js'
import type { Page, PageRequest } from '../../graph/store/graph-store.js'
import { startOf } from '../../graph/store/order.js'
import { pageOfAll } from './connections.js'
import type { ApiContext } from './context.js'
import { named } from './entities.js'
import { type Places, placeOf, placesOf } from './text-order.js'

/**
 * What one speaker said at one place of a text. The graph holds it as relations SPOKE_ON,
 * one for each item the sentence names; those of one speaker and standing that rest on the
 * same passage are one statement.
 */
export interface StatementSource {
  speaker: string
  meeting: string
  capacity: string | null
  /** The passage that tells of it. */
  passage: string
  /** Items and meetings spoken on. */
  targets: string[]
  evidence: Evidence[]
}

export function statementsOf(relations: readonly Relation[]): StatementSource[] {
  const statements = new Map<string, StatementSource>()
  for (const relation of relations) {
    if (relation.meeting === null) continue
    for (const evidence of relation.evidence) {
      const { source: speaker, qualifier: capacity, meeting } = relation
      const key = JSON.stringify([meeting, speaker, capacity, evidence.passage])
      let statement = statements.get(key)
      if (!statement) {
        statement = { speaker, meeting, capacity, passage: evidence.passage, targets: [], evidence: [] }
        statements.set(key, statement)
      }
      if (!statement.targets.includes(relation.target)) statement.targets.push(relation.target)
      if (!statement.evidence.some((known) => isSame(known, evidence))) statement.evidence.push(evidence)
    }
  }
  for (const { evidence } of statements.values()) evidence.sort((a, b) => a.start - b.start || a.end - b.end)
  return [...statements.values()]
}

const isSame = (a: Evidence, b: Evidence) => a.passage === b.passage && a.start === b.start && a.end === b.end

/** In the order of the text: by document, passage and place in it. */
export async function inTextOrder(
  context: ApiContext,
  statements: readonly StatementSource[],
  page: PageRequest,
): Promise<Page<StatementSource>> {
  const places = await placesOf(context, passagesOf(statements))
  const key = (statement: StatementSource) => placeKey(statement, places)
  return pageOfAll(statements, { shape: 'snnsS', descending: false, key }, page)
}

/** Newest meeting first, those of one meeting in the order of the text. */
export async function newestFirst(
  context: ApiContext,
  statements: readonly StatementSource[],
  page: PageRequest,
): Promise<Page<StatementSource>> {
  const places = await placesOf(context, passagesOf(statements))
  const ids = [...new Set(statements.map(({ meeting }) => meeting))]
  const meetings = await Promise.all(ids.map((id) => named(context, id)))
  const starts = new Map(meetings.map((meeting) => [meeting.id, meeting.kind === 'MEETING' ? startOf(meeting) : null]))
  const key = (statement: StatementSource) => [
    starts.get(statement.meeting) ?? null,
    statement.meeting,
    ...placeKey(statement, places),
  ]
  return pageOfAll(statements, { shape: 'SssnnsS', descending: true, key }, page)
}

function placeKey(statement: StatementSource, places: Places) {
  const { document, position } = placeOf(places, statement.passage)
  return [document, position, statement.evidence[0]?.start ?? 0, statement.speaker, statement.capacity]
}

const passagesOf = (statements: readonly StatementSource[]) => statements.map(({ passage }) => passage)

/** Of what was spoken on, the agenda items. */
export const itemsOf = ({ targets }: StatementSource) => targets.filter((id) => kindOfId(id) === 'AGENDA_ITEM')
