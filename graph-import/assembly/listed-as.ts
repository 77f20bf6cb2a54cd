import { compareIds, type Document, type EntityId, fold } from '../../graph/model/index.js'
import type { EntityDraft } from '../reading.js'
import type { Renaming } from './renaming.js'

/**
 * A document often does not print its own symbol where text was extracted from it, but
 * another one of the corpus lists it: by meeting and type, and by title where a meeting
 * has several of one type. Pairs of (document read, document listed) that are one; each
 * stands in at most one pair.
 */
export function listedAs(
  drafts: ReadonlyMap<EntityId, readonly EntityDraft[]>,
  renaming: Renaming,
): [EntityId, EntityId][] {
  const documents = [...drafts].map(([id, of]) => known(id, of, renaming)).sort((a, b) => compareIds(a.id, b.id))
  const read = documents.filter((document) => document.inCorpus && document.symbol === null)
  const listed = documents.filter((document) => !document.inCorpus && document.symbol !== null)
  const pairs: [EntityId, EntityId][] = []
  for (const one of read) {
    const alike = listed.filter((other) => sameKind(one, other) && (one.type !== 'REPORT' || isMeetingReport(other)))
    const competitors = read.filter((other) => sameKind(other, one))
    const best = alike.length === 1 && competitors.length === 1 ? alike : alike.filter((other) => sameTitle(one, other))
    if (best.length === 1 && best[0]) pairs.push([one.id, best[0].id])
  }
  return pairs.filter(([, id]) => pairs.filter(([, other]) => other === id).length === 1)
}

type Known = Pick<Document, 'id' | 'inCorpus' | 'symbol' | 'type' | 'meeting'> & { titles: string[] }

/** What all drafts of a document together say of it: several may list it, and not all say what it is. */
function known(id: EntityId, drafts: readonly EntityDraft[], renaming: Renaming): Known {
  const documents = drafts.flatMap(({ entity }) => (entity.kind === 'DOCUMENT' ? [entity] : []))
  const meeting = documents.find((document) => document.meeting !== null)?.meeting
  return {
    id,
    inCorpus: documents.some((document) => document.inCorpus),
    symbol: documents.find((document) => document.symbol !== null)?.symbol ?? null,
    type: documents.find((document) => document.type !== 'OTHER')?.type ?? 'OTHER',
    meeting: meeting ? renaming.id(meeting) : null,
    titles: documents.map((document) => words(document.title)),
  }
}

const sameKind = (a: Known, b: Known) =>
  a.meeting !== null && a.meeting === b.meeting && a.type === b.type && a.type !== 'OTHER'

/** A meeting has progress reports and reports of others before it; its own is called by its symbol alone or by what it reports on. */
function isMeetingReport({ symbol, titles }: Known): boolean {
  return titles.every((title) => title === words(symbol ?? '') || /^(?:draft )?report (?:on|of) the\b/.test(title))
}

const words = (title: string) => (fold(title).match(/[a-z0-9]+/g) ?? []).join(' ')

/** One title holds the other: a list may add who prepared the paper. */
function sameTitle(a: Known, b: Known): boolean {
  return a.titles.some((x) => b.titles.some((y) => x.length > 20 && y.length > 20 && (x.includes(y) || y.includes(x))))
}
