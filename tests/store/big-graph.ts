import type { Graph, RelationKind } from '../../graph/model/index.js'
import { GraphBuilder } from './graphs.js'

/** Deterministic, so that a run can be compared with the last: a linear congruential generator, 0 to 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const ROOTS =
  'migra smugg traff border coast vessel legal inform cooper train victim prosec invest docum asyl crim financ mediat airport digit secur protec return assist evid analys detect convic intell patrol'.split(
    ' ',
  )
const ENDINGS = 'tion ling ment ance ers ity ing al ive ure'.split(' ')
const VOCABULARY = ROOTS.flatMap((root) => ENDINGS.map((ending) => root + ending))

/**
 * A graph of any size in the proportions of a real corpus: many recommendations, few
 * meetings, a handful of hubs (countries that attend everything), names and texts of
 * words that follow Zipf's law. The same for the same size.
 */
export function bigGraph(size: { entities: number; relations: number; passages?: number }): Graph {
  const random = randomNumbers(7)
  const g = new GraphBuilder()
  /** Small numbers come more often. */
  const skewed = (below: number) => Math.min(below - 1, Math.floor(below * random() ** 2.2))
  const word = () => VOCABULARY[skewed(VOCABULARY.length)] ?? ''
  const phrase = (count: number) => Array.from({ length: count }, word).join(' ')
  const share = (part: number) => Math.max(2, Math.floor(size.entities * part))
  const make = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => one(index))

  const bodies = make(Math.max(2, Math.floor(size.entities / 5000)), (n) =>
    g.body(`body-${n}`, { label: `Working Group ${n}`, title: `Working Group on ${phrase(3)}` }),
  )
  const pick = (from: readonly string[]) => from[skewed(from.length)] ?? ''
  const meetings = make(share(0.01), (n) => {
    const year = 1990 + (n % 35)
    return g.meeting(`body/${n}`, bodies[n % bodies.length] ?? '', {
      label: `Meeting ${n}`,
      year,
      startDate: `${year}-05-0${(n % 9) + 1}`,
    })
  })
  const items = make(share(0.06), (n) =>
    g.item(meetings[n % meetings.length] ?? '', `${n}`, { label: phrase(4), position: n }),
  )
  const documents = make(share(0.08), (n) => {
    const meeting = meetings[n % meetings.length] ?? ''
    return g.document(`X/${n}`, {
      label: `X/${n % 97}/${n}`,
      title: phrase(6),
      symbol: `X/WG.${n % 9}/${n}`,
      meeting,
      inCorpus: n % 3 === 0,
    })
  })
  const recommendations = make(share(0.55), (n) => {
    const meeting = meetings[n % meetings.length] ?? ''
    const text = phrase(30)
    return g.recommendation(`body/${n}`, {
      label: `Recommendation ${n}`,
      title: text,
      text,
      meeting,
      document: pick(documents),
    })
  })
  const topics = make(share(0.08), (n) => g.topic(`topic-${n}`, { label: phrase(2) }))
  const countries = make(190, (n) => g.country(`C${n}`, { label: `${phrase(1)}land ${n}` }))
  const organisations = make(share(0.14), (n) =>
    g.organisation(`org-${n}`, { label: phrase(3), abbreviation: `O${n}`, aliases: [phrase(4)] }),
  )
  const people = make(share(0.05), (n) => g.person(`person-${n}`, { label: phrase(2), roles: [phrase(6)] }))
  const resolutions = make(share(0.03), (n) => g.resolution(`body/${n}`, pick(bodies), { label: `Resolution ${n}` }))

  const named = [...organisations, ...countries, ...topics, ...resolutions]
  const passages = make(size.passages ?? Math.floor(size.entities / 3), (n) => {
    const words = Array.from({ length: 40 }, word)
    for (let index = 5; index < 40; index += 12) words[index] = `[${words[index]}](${pick(named)})`
    return g.passage(documents[n % documents.length] ?? '', `${n}`, words.join(' '), { position: n })
  })

  const rules: [share: number, kind: RelationKind, from: string[], to: string[], qualifier: string | null][] = [
    [0.3, 'MENTIONS', recommendations, organisations, 'RECOMMENDATION'],
    [0.1, 'MENTIONS', items, organisations, 'DELIBERATIONS'],
    [0.2, 'ABOUT', recommendations, topics, null],
    [0.1, 'ATTENDED', countries, meetings, 'PARTY'],
    [0.08, 'ATTENDED', organisations, meetings, 'INTERGOVERNMENTAL_ORGANISATION'],
    [0.06, 'SPOKE_ON', countries, items, 'PARTY'],
    [0.06, 'CITES', recommendations, resolutions, null],
    [0.04, 'CHAIRED', people, meetings, null],
    [0.06, 'ADDRESSED_TO', recommendations, organisations, 'DIRECT'],
  ]
  const relate = (
    kind: RelationKind,
    source: string,
    target: string,
    qualifier: string | null,
    meeting: string | null,
  ) => g.relation(kind, source, target, { qualifier, meeting, on: [passages[skewed(passages.length)] ?? ''] })
  recommendations.forEach((one, n) => {
    const meeting = meetings[n % meetings.length] ?? ''
    relate('ADOPTED_AT', one, meeting, null, meeting)
  })
  for (const [part, kind, from, to, qualifier] of rules) {
    const count = Math.floor((size.relations - recommendations.length) * part)
    for (let n = 0; n < count; n++) {
      const source = from[Math.floor(random() * from.length)] ?? ''
      relate(kind, source, pick(to), qualifier, meetings[skewed(meetings.length)] ?? null)
    }
  }
  return g.done()
}
