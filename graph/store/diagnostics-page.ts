import type { Diagnostic, Severity } from '../model/index.js'
import type { CursorKey } from './cursor.js'
import type { Page, PageRequest } from './graph-store.js'
import { inOrderOf, type Ordering, pageOf } from './pages.js'

/** By file, line, rule and what else tells two apart; equal ones are numbered. */
export function diagnosticsPage(
  diagnostics: readonly Diagnostic[],
  request: { severity?: readonly Severity[] | undefined } & PageRequest,
): Page<Diagnostic> {
  const { severity } = request
  const seen = new Map<string, number>()
  const keyed = diagnostics.map((diagnostic) => {
    const { file, line, rule, message, passage } = diagnostic
    const name = JSON.stringify([file, line, rule, message, passage])
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    const key: CursorKey = [file, line, rule, message, passage, before]
    return { diagnostic, key }
  })
  const ordering: Ordering<(typeof keyed)[number]> = { shape: 'sNssSn', descending: false, key: (item) => item.key }
  const wanted = keyed.filter(({ diagnostic }) => !severity || severity.includes(diagnostic.severity))
  return pageOf(inOrderOf(wanted, ordering), ordering, request, ({ diagnostic }) => diagnostic)
}
