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

/** How many of one rule are shown, the API serves all: of what is wrong some to begin with, of what is only remarkable one. */
const SHOWN: Record<Severity, number> = { ERROR: 5, WARNING: 3, INFO: 1 }
/** Characters of a message; the words in question come first. */
const LONGEST = 200

function findings(diagnostics: readonly Diagnostic[]): string[] {
  const lines: string[] = []
  for (const [severity, word] of LABELS) {
    const of = diagnostics.filter((diagnostic) => diagnostic.severity === severity)
    for (const rule of [...new Set(of.map((diagnostic) => diagnostic.rule))].sort()) {
      const same = of.filter((diagnostic) => diagnostic.rule === rule)
      const more = same.length - SHOWN[severity]
      lines.push(`${count(same.length, word)} of ${rule}:`)
      lines.push(...same.slice(0, SHOWN[severity]).map((found) => `  ${where(found)} ${shortened(found.message)}`))
      if (more > 0) lines.push(`  … and ${more.toLocaleString('en')} more`)
    }
  }
  return lines
}

function shortened(message: string): string {
  return message.length <= LONGEST ? message : `${message.slice(0, message.lastIndexOf(' ', LONGEST - 1))} …`
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
