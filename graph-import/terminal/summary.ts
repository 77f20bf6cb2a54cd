import { type Diagnostic, ENTITY_KIND, ENTITY_KINDS, type Severity } from '../../graph/model/index.js'
import type { ImportResult } from '../load/import-files.js'

/** What an import did, for a person: what the graph holds, what could not be read, what the sources contradict. */
export function summary(result: ImportResult, passedOver: readonly string[], place: string): string {
  const { graph, failed, removed, notFound, replaced, read, unchanged } = result
  const documents = graph.entities.filter((entity) => entity.kind === 'DOCUMENT' && entity.inCorpus).length
  return [
    `${count(read, 'file')} read${unchanged ? `, ${unchanged} unchanged` : ''}${replaced.length ? `, ${replaced.length} replaced` : ''}${removed.length ? `, ${removed.length} removed` : ''}.`,
    `${place} holds ${count(documents, 'document')}, ${count(graph.passages.length, 'passage')}, ${count(graph.entities.length, 'entity', 'entities')} and ${count(graph.relations.length, 'relation')}:`,
    ...kinds(graph.entities),
    ...findings(result.diagnostics),
    ...listed('Passed over (no documents):', passedOver),
    ...listed('Not in the store:', notFound),
    ...listed(
      'Could not be read:',
      failed.map(({ path, reason }) => `${path}: ${reason}`),
    ),
  ].join('\n')
}

const LABELS: [Severity, string][] = [
  ['ERROR', 'error'],
  ['WARNING', 'warning'],
  ['INFO', 'note'],
]

/** How many of one rule are shown; the API serves all. */
const SHOWN = 3

function findings(diagnostics: readonly Diagnostic[]): string[] {
  const lines: string[] = []
  for (const [severity, word] of LABELS) {
    const of = diagnostics.filter((diagnostic) => diagnostic.severity === severity)
    for (const rule of [...new Set(of.map((diagnostic) => diagnostic.rule))].sort()) {
      const same = of.filter((diagnostic) => diagnostic.rule === rule)
      lines.push(`${count(same.length, word)} of ${rule}:`)
      if (severity !== 'INFO') lines.push(...same.slice(0, SHOWN).map((found) => `  ${where(found)} ${found.message}`))
      if (severity !== 'INFO' && same.length > SHOWN) lines.push(`  … and ${same.length - SHOWN} more`)
    }
  }
  return lines
}

function where({ file, line, page }: Diagnostic): string {
  return `${file}${line === null ? '' : `:${line}`}${page === null ? '' : ` p. ${page}`}`
}

function kinds(entities: ImportResult['graph']['entities']): string[] {
  const counts = ENTITY_KINDS.map(
    (kind) => [ENTITY_KIND[kind].label, entities.filter((entity) => entity.kind === kind).length] as const,
  )
  return [
    `  ${counts
      .filter(([, n]) => n > 0)
      .map(([label, n]) => `${label} ${n}`)
      .join(', ')}`,
  ]
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)]
}

function count(n: number, one: string, several = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : several}`
}
