import {
  ENTITY_KINDS,
  type EntityKind,
  type Diagnostic as GraphDiagnostic,
  RELATION_KINDS,
  type Severity,
} from '../../../graph/model/index.js'
import { StoreError } from '../../../graph/store/errors.js'
import type { CoverageCount, StoreInfo } from '../../../graph/store/graph-store.js'
import { type Maybe, type PageArguments, pageOf } from '../arguments.js'
import { connection } from '../connections.js'
import type { ApiContext } from '../context.js'
import { named, namedIf } from '../entities.js'
import { passageNamed } from './passage.js'

/** The corpus, once there is one. */
export function corpusOf(info: StoreInfo): StoreInfo {
  if (info.version !== null) return info
  throw new StoreError('NOT_IMPORTED', 'Nothing has been imported yet: run `npm run import -- PATH…`.')
}

export const Corpus = {
  async documents(_: StoreInfo, args: PageArguments, context: ApiContext) {
    const request = { kind: 'DOCUMENT', filter: { inCorpus: true }, order: 'NAME', ...pageOf(args) } as const
    return connection(context, await context.store.list(request), context.load.remember)
  },
  entityCounts: ({ entityCounts }: StoreInfo) => entityCountsOf(entityCounts),
  relationCounts: ({ relationCounts }: StoreInfo) =>
    RELATION_KINDS.flatMap((kind) => ({ kind, count: relationCounts[kind] ?? 0 })).filter(({ count }) => count > 0),
  async diagnostics(
    _: StoreInfo,
    args: PageArguments & { severity?: Maybe<readonly Severity[]> },
    context: ApiContext,
  ) {
    const request = { ...pageOf(args), severity: args.severity ?? undefined }
    return connection(context, await context.store.diagnostics(request), (diagnostic) => diagnostic)
  },
  async coverage(_: StoreInfo, __: object, context: ApiContext) {
    const cells = await context.store.coverage()
    context.count(cells.length)
    return cells
  },
}

/** Kinds in the order of the ontology, those that occur. */
export function entityCountsOf(counts: Partial<Record<EntityKind, number>>) {
  return ENTITY_KINDS.map((kind) => ({ kind, count: counts[kind] ?? 0 })).filter(({ count }) => count > 0)
}

export const CoverageCell = {
  body: ({ body }: CoverageCount, _: object, context: ApiContext) => named(context, body),
}

export const Diagnostic = {
  document: ({ document }: GraphDiagnostic, _: object, context: ApiContext) => namedIf(context, document),
  passage: ({ passage }: GraphDiagnostic, _: object, context: ApiContext) =>
    passage === null ? null : passageNamed(context, passage),
}
