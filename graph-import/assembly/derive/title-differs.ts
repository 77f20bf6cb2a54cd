import { compareIds, type Diagnostic, type Entity, fold } from '../../../graph/model/index.js'
import type { Contribution } from '../contribution.js'
import { diagnosticOf } from '../diagnostics.js'
import { groupBy } from '../groups.js'
import type { DeriveRule } from './rule.js'

/** The same document or agenda item worded differently by two documents. Letter case, marks and a longer wording that holds the shorter one are no difference. */
export const titleDiffers: DeriveRule = ({ contributions, entities }) => ({
  diagnostics: [...groupBy(contributions.flatMap(wordingsIn), ({ of }) => of)].flatMap(([of, wordings]) =>
    differences(entities.get(of), wordings),
  ),
})

interface Wording {
  /** Id of the document or item titled, as its reader knows it. */
  of: string
  title: string
  passage: string
  contribution: Contribution
}

function wordingsIn(contribution: Contribution): Wording[] {
  const { reading } = contribution
  const listed = reading.listed.flatMap(({ symbol, title, passage }) =>
    symbol === null ? [] : [{ of: `symbol ${symbol}`, title, passage, contribution }],
  )
  const items = reading.assertions
    .filter(({ kind }) => kind === 'ITEM_OF')
    .flatMap(({ source, evidence }) => {
      const item = reading.entities.find(({ entity }) => entity.id === source)?.entity
      return item && evidence[0] ? [{ of: source, title: item.title, passage: evidence[0].passage, contribution }] : []
    })
  return [...listed, ...items]
}

function differences(entity: Entity | undefined, wordings: readonly Wording[]): Diagnostic[] {
  const [first, ...others] = [...wordings].sort((a, b) =>
    compareIds(a.contribution.document.id, b.contribution.document.id),
  )
  if (!first) return []
  return others
    .filter((other) => other.contribution !== first.contribution && !sameWords(first.title, other.title))
    .map((other) => {
      const [written, implied] = wordsInQuestion(other.title, first.title)
      return diagnosticOf(other.contribution, {
        severity: 'INFO',
        rule: 'title-differs',
        message: `The title of ${entity?.label ?? other.of.replace(/^symbol /, '')} is worded “${other.title}” here, “${first.title}” in ${first.contribution.reading.file.name}.`,
        place: placeOf(other),
        written,
        implied,
        passage: other.passage,
      })
    })
}

const placeOf = ({ contribution, passage }: Wording) =>
  contribution.reading.passages.find(({ key }) => key === passage)?.place ?? { line: null, page: null }

const plain = (title: string) => (fold(title).match(/[a-z0-9]+/g) ?? []).join(' ')

function sameWords(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  return x.includes(y) || y.includes(x)
}

/** What differs, with one common word at either side so that a word left out has a place: `on sharing national`, `on national`. */
function wordsInQuestion(a: string, b: string): [string, string] {
  const [x, y] = [a.split(/\s+/), b.split(/\s+/)]
  const shorter = Math.min(x.length, y.length)
  let start = 0
  while (start < shorter && plain(x[start] ?? '') === plain(y[start] ?? '')) start++
  let end = 0
  while (end < shorter - start && plain(x.at(-1 - end) ?? '') === plain(y.at(-1 - end) ?? '')) end++
  const cut = (words: string[]) => words.slice(Math.max(0, start - 1), words.length - Math.max(0, end - 1)).join(' ')
  return [cut(x), cut(y)]
}
