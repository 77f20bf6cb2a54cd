import type { LinkedEntity } from '../../../graph/store/graph-store.js'
import type { ApiContext } from '../context.js'
import { named } from '../entities.js'
import { itemsOf, type StatementSource } from '../statements.js'

export const Statement = {
  meeting: ({ meeting }: StatementSource, _: object, context: ApiContext) => named(context, meeting),
  speaker: ({ speaker }: StatementSource, _: object, context: ApiContext) => named(context, speaker),
  async items(statement: StatementSource, _: object, context: ApiContext) {
    const items = await Promise.all(itemsOf(statement).map((id) => named(context, id)))
    return items.filter((item) => item.kind === 'AGENDA_ITEM').sort((a, b) => a.position - b.position)
  },
}

/** A person linked to an agenda item by PANELLIST_ON; the role is what the text calls them there. */
export const Panellist = {
  person: ({ entity }: LinkedEntity) => entity,
  role: ({ entity, relation }: LinkedEntity) =>
    relation.asPrinted ?? (entity.kind === 'PERSON' ? entity.roles[0] : undefined) ?? '',
  evidence: ({ relation }: LinkedEntity) => relation.evidence,
}
