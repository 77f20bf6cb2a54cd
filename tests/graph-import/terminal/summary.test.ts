import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../graph/model/index.js'
import { summary } from '../../../graph-import/terminal/summary.js'

function diagnostic(severity: Diagnostic['severity'], rule: string, line: number, message: string): Diagnostic {
  return {
    severity,
    rule,
    message,
    file: 'ports.txt',
    line,
    page: null,
    written: null,
    implied: null,
    document: null,
    passage: null,
  }
}

function told(diagnostics: Diagnostic[]): string[] {
  const graph = { entities: [], relations: [], passages: [], diagnostics, redirects: {} }
  const nothing = { failed: [], removed: [], notFound: [], replaced: [], unchanged: 0, info: null }
  const result = { ...nothing, graph, diagnostics, read: 1 } as unknown as Parameters<typeof summary>[0]
  return summary(result, [], 'The store').split('\n').slice(3)
}

const many = (severity: Diagnostic['severity'], rule: string, count: number) =>
  Array.from({ length: count }, (_, i) => diagnostic(severity, rule, i + 1, `Words ${i + 1}.`))

describe('what an import says of its findings', () => {
  it('is by severity and rule, with counts and the first places', () => {
    expect(
      told([
        ...many('INFO', 'unplaced-text', 2),
        ...many('WARNING', 'index-reference-mismatch', 4),
        ...many('ERROR', 'relation-refused', 1),
      ]),
    ).toEqual([
      '1 error of relation-refused:',
      '  ports.txt:1 Words 1.',
      '4 warnings of index-reference-mismatch:',
      '  ports.txt:1 Words 1.',
      '  ports.txt:2 Words 2.',
      '  ports.txt:3 Words 3.',
      '  … and 1 more',
      '2 notes of unplaced-text:',
      '  ports.txt:1 Words 1.',
      '  … and 1 more',
    ])
  })

  it('stays short, however many and however long they are', () => {
    const long = diagnostic('INFO', 'title-differs', 7, `The title ${'and so on '.repeat(60)}`)
    const lines = told([...many('WARNING', 'paragraph-number-gap', 5000), long])
    expect(lines).toHaveLength(7)
    expect(lines[4]).toBe('  … and 4,997 more')
    expect(lines[6]?.length).toBeLessThan(230)
    expect(lines[6]).toMatch(/ …$/)
  })

  it('is nothing where there are none', () => {
    expect(told([])).toEqual([])
  })
})
