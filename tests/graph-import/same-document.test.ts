import { describe, expect, it } from 'vitest'
import { type Entity, type Graph, inconsistencies } from '../../graph/model/index.js'
import { CLEAN, FILES, graphOf, OTHERS, RAW } from './corpus.js'

/** What a reader sees of a graph, cover data and files aside: the raw text has no cover. */
function seen(graph: Graph) {
  return {
    entities: graph.entities.map((entity) => withoutCover(entity)),
    relations: graph.relations.map(({ id, inferred, asPrinted, confidence, evidence }) => ({
      id,
      inferred,
      asPrinted,
      confidence,
      quotes: quotes(graph, evidence),
    })),
  }
}

function withoutCover(entity: Entity): Entity {
  if (entity.kind !== 'DOCUMENT') return entity
  return { ...entity, title: '', distribution: null, date: null, sources: [] }
}

/** Words quoted. Each file prints an apostrophe with a sign of its own. */
function quotes(graph: Graph, evidence: Graph['relations'][number]['evidence']): string[] {
  const passages = new Map(graph.passages.map((passage) => [passage.id, passage]))
  return evidence
    .filter(({ passage }) => !passage.includes('/cover'))
    .map(({ passage, start, end }) => `${passage}: ${passages.get(passage)?.text.slice(start, end)}`)
    .map((words) => words.replaceAll("'", '’'))
}

describe('one report as raw PDF text and as clean text', () => {
  it('gives the same entities, ids and relations, each alone', async () => {
    const [raw, clean] = await Promise.all([graphOf([...RAW, ...OTHERS]), graphOf([...CLEAN, ...OTHERS])])
    const [a, b] = [seen(raw), seen(clean)]
    expect(a.entities.map(({ id }) => id)).toEqual(b.entities.map(({ id }) => id))
    expect(a.entities).toEqual(b.entities)
    expect(a.relations.map(({ id }) => id)).toEqual(b.relations.map(({ id }) => id))
    expect(a.relations).toEqual(b.relations)
  })

  it('is one document where both are imported, quoted from the clean file', async () => {
    const [both, clean] = await Promise.all([graphOf(FILES), graphOf([...CLEAN, ...OTHERS])])
    const reports = both.entities.flatMap((entity) =>
      entity.kind === 'DOCUMENT' && entity.inCorpus && entity.type === 'REPORT' ? [entity] : [],
    )
    expect(reports).toHaveLength(1)
    expect(reports[0]?.sources.map(({ name }) => name)).toEqual([...CLEAN, ...RAW])
    expect(both.relations.map(({ id }) => id)).toEqual(clean.relations.map(({ id }) => id))
    expect(both.passages).toEqual(clean.passages)
  })

  it('gives one graph in any order of import', async () => {
    const forwards = await graphOf(FILES)
    expect(await graphOf([...FILES].reverse())).toEqual(forwards)
  })
})

describe('the graph of the corpus', () => {
  it('is consistent: known ends, permitted kinds, evidence inside its passage, mentions that do not overlap', async () => {
    expect(inconsistencies(await graphOf(FILES))).toEqual([])
  })

  it('refuses no relation', async () => {
    expect((await graphOf(FILES)).diagnostics.filter(({ severity }) => severity === 'ERROR')).toEqual([])
  })

  it('quotes words, not blanks: every evidence and mention begins and ends with a sign', async () => {
    const graph = await graphOf(FILES)
    const passages = new Map(graph.passages.map((passage) => [passage.id, passage]))
    const spans = [
      ...graph.relations.flatMap((relation) => relation.evidence.map((words) => ({ ...words, of: relation.id }))),
      ...graph.passages.flatMap((passage) =>
        passage.mentions.map((mention) => ({ ...mention, passage: passage.id, of: mention.entity })),
      ),
    ]
    expect(spans.length).toBeGreaterThan(1000)
    const odd = spans.filter(
      ({ passage, start, end }) => !/^\S(?:[\s\S]*\S)?$/.test(passages.get(passage)?.text.slice(start, end) ?? ''),
    )
    expect(odd).toEqual([])
  })
})
