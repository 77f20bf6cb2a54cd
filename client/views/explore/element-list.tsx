import { useMemo, useState } from 'react'
import type { EntityHead, RelationHead } from '../../api/types.js'
import { KindMark } from '../../components/kind-mark.js'
import { type Column, VirtualTable } from '../../components/virtual-table.js'
import { yearOf } from '../../state/entity.js'
import { linkCounts } from '../../state/explore/links.js'
import { formatCount, KINDS, qualifierWords, RELATIONS } from '../../state/words.js'

interface ElementListProps {
  entities: readonly EntityHead[]
  relations: readonly RelationHead[]
  beyond: ReadonlyMap<string, number>
  selection: readonly string[]
  onChoose: (id: string, more: boolean) => void
  onExpand: (id: string) => void
  onRemove: (ids: readonly string[]) => void
}

/** The same picture as a table: for those who read rather than look, and by keyboard alone. */
export function ElementList(props: ElementListProps) {
  const { entities, relations } = props
  const [what, setWhat] = useState<'entities' | 'relations'>('entities')
  const [words, setWords] = useState('')
  return (
    <section className="element-list" aria-label="List of what is shown">
      <header className="element-list-head">
        <select
          aria-label="What to list"
          className="field"
          value={what}
          onChange={(event) => setWhat(event.target.value as typeof what)}
        >
          <option value="entities">{formatCount(entities.length)} entities</option>
          <option value="relations">{formatCount(relations.length)} relations</option>
        </select>
        <input
          className="field"
          type="search"
          aria-label="Filter the list"
          placeholder="Filter the list"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </header>
      {what === 'entities' ? <EntityTable {...props} words={words} /> : <RelationTable {...props} words={words} />}
    </section>
  )
}

interface EntityRow {
  entity: EntityHead
  year: number | null
  links: number
  beyond: number
}

function EntityTable({ entities, relations, beyond, selection, words, ...on }: ElementListProps & { words: string }) {
  const { onChoose, onExpand, onRemove } = on
  const rows = useMemo(() => {
    const links = linkCounts(relations)
    return entities
      .filter((entity) => holds(words, entity.label, entity.title, KINDS[entity.kind].one))
      .map(
        (entity): EntityRow => ({
          entity,
          year: yearOf(entity),
          links: links.get(entity.id) ?? 0,
          beyond: beyond.get(entity.id) ?? 0,
        }),
      )
  }, [entities, relations, beyond, words])
  const columns: Column<EntityRow>[] = [
    {
      name: 'Name',
      wide: true,
      value: ({ entity }) => entity.label,
      cell: ({ entity }) => (
        <button
          type="button"
          className="element-name"
          aria-pressed={selection.includes(entity.id)}
          onClick={(event) => onChoose(entity.id, event.shiftKey || event.ctrlKey || event.metaKey)}
        >
          {entity.label}
        </button>
      ),
    },
    {
      name: 'Kind',
      value: ({ entity }) => KINDS[entity.kind].one,
      cell: ({ entity }) => (
        <span>
          <KindMark kind={entity.kind} size="small" /> {KINDS[entity.kind].one}
        </span>
      ),
    },
    { name: 'Year', numeric: true, value: ({ year }) => year ?? 0, cell: ({ year }) => year },
    { name: 'Links shown', numeric: true, value: ({ links }) => links, cell: ({ links }) => links },
    {
      name: 'Not shown',
      numeric: true,
      value: (row) => row.beyond,
      cell: (row) => (row.beyond > 0 ? `+${formatCount(row.beyond)}` : ''),
    },
    {
      name: 'Actions',
      cell: ({ entity }) => (
        <span className="element-actions">
          <button
            type="button"
            className="link-button"
            aria-label={`Expand ${entity.label}`}
            onClick={() => onExpand(entity.id)}
          >
            Expand
          </button>
          <button
            type="button"
            className="link-button"
            aria-label={`Remove ${entity.label}`}
            onClick={() => onRemove([entity.id])}
          >
            Remove
          </button>
        </span>
      ),
    },
  ]
  return (
    <VirtualTable
      caption="Entities on the canvas"
      columns={columns}
      rows={rows}
      idOf={entityRowId}
      isChosen={({ entity }) => selection.includes(entity.id)}
      sortedBy="Links shown"
    />
  )
}

interface RelationRow {
  relation: RelationHead
  source: string
  target: string
  words: string
}

function RelationTable({ entities, relations, selection, words, onChoose }: ElementListProps & { words: string }) {
  const rows = useMemo(() => {
    const labels = new Map(entities.map(({ id, label }) => [id, label]))
    return relations
      .map(
        (relation): RelationRow => ({
          relation,
          source: labels.get(relation.source.id) ?? relation.source.id,
          target: labels.get(relation.target.id) ?? relation.target.id,
          words: [RELATIONS[relation.kind].outgoing, qualifierWords(relation.kind, relation.qualifier)]
            .filter(Boolean)
            .join(' '),
        }),
      )
      .filter((row) => holds(words, row.source, row.target, row.words))
  }, [entities, relations, words])
  const columns: Column<RelationRow>[] = [
    {
      name: 'From',
      wide: true,
      value: ({ source }) => source,
      cell: ({ source }) => <span className="element-name">{source}</span>,
    },
    {
      name: 'Relation',
      value: (row) => row.words,
      cell: (row) => (
        <button
          type="button"
          className="link-button"
          aria-label={`Evidence: ${row.source} ${row.words} ${row.target}`}
          onClick={() => onChoose(row.relation.id, false)}
        >
          {row.words}
        </button>
      ),
    },
    {
      name: 'To',
      wide: true,
      value: ({ target }) => target,
      cell: ({ target }) => <span className="element-name">{target}</span>,
    },
    {
      name: 'Year',
      numeric: true,
      value: ({ relation }) => relation.meeting?.year ?? 0,
      cell: ({ relation }) => relation.meeting?.year,
    },
    {
      name: 'Passages',
      numeric: true,
      value: ({ relation }) => relation.evidenceCount,
      cell: ({ relation }) => relation.evidenceCount,
    },
    {
      name: 'Stated',
      value: ({ relation }) => (relation.inferred ? 1 : 0),
      cell: ({ relation }) => (relation.inferred ? 'Concluded' : 'Stated'),
    },
  ]
  return (
    <VirtualTable
      caption="Relations on the canvas"
      columns={columns}
      rows={rows}
      idOf={relationRowId}
      isChosen={({ relation }) => selection.includes(relation.id)}
      sortedBy="From"
    />
  )
}

const entityRowId = ({ entity }: EntityRow): string => entity.id
const relationRowId = ({ relation }: RelationRow): string => relation.id

function holds(words: string, ...texts: readonly string[]): boolean {
  const wanted = words.trim().toLowerCase()
  return wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted))
}
