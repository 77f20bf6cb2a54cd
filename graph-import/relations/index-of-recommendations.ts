import { documentCited, key, topicNamed } from '../entities/drafts.js'
import { addMeetingOfSymbol } from '../entities/meetings.js'
import { recommendationByReference } from '../entities/recommendations.js'
import { readSymbol } from '../entities/symbols.js'
import { broaderHeadings } from '../entities/topic-hierarchy.js'
import { impliedPlaces, placesImplied } from '../structure/index/mapping.js'
import type { IndexRow } from '../structure/structured-document.js'
import { assertion, type Words } from './assert.js'
import type { Assertion } from './assertion.js'
import { passageOf, type RelationRule, type RuleContext } from './context.js'

const RULE = 'index'

/**
 * Rows of an index of recommendations: the recommendation in that paragraph of that report
 * is ABOUT the topic. What is only referred to becomes an entity without text, with the
 * place in the compilation that most rows imply.
 */
export const indexOfRecommendations: RelationRule = (context) => {
  const places = placesOf(context.structured.index)
  reportUnplaced(context)
  return context.structured.index.flatMap((row) => {
    const report = reportOf(context, row)
    if (report === null) return []
    const topic = context.entities.add(topicNamed(row.topic))
    const own = { meeting: report.meeting.id }
    const named = span(row.passage, row.documentSpan)
    const paragraphs = span(row.passage, row.paragraphsSpan)
    const about = [span(row.topicPassage, row.topicSpan), named, paragraphs]
    return row.paragraphs.flatMap((paragraph): Assertion[] => {
      const reference = places.get(`${row.document} ${paragraph}`) ?? null
      const cited = { id: report.id, symbol: row.document }
      const id = context.entities.add(recommendationByReference(report.meeting, cited, paragraph, reference))
      return [
        assertion(RULE, 'ABOUT', id, topic, about, {
          ...own,
          confidence: row.displaced ? 0.8 : 1,
          inferred: row.displaced,
        }),
        assertion(RULE, 'CONTAINED_IN', id, report.id, [named, paragraphs], own),
        assertion(RULE, 'ADOPTED_AT', id, report.meeting.id, [named, paragraphs], { ...own, inferred: true }),
      ]
    })
  })
}

/** Says once of each report whose symbol shows no meeting that what the index says of it is left out. */
function reportUnplaced(context: RuleContext): void {
  const rows = new Map(context.structured.index.map((row) => [row.document, row]))
  for (const [document, row] of rows) {
    if (reportOf(context, row) !== null) continue
    context.findings.push({
      severity: 'WARNING',
      rule: 'unplaced-text',
      message: `The symbol ${document} shows no meeting, so the recommendations that the index names in it are left out`,
      place: passageOf(context, row.passage)?.place ?? { line: null, page: null },
      written: document,
      passage: row.passage,
    })
  }
}

const span = (passage: string, [start, end]: [number, number]): Words => ({ passage, start, end })

/** The report that a row names, and the meeting to which its symbol shows it to belong. */
function reportOf(context: RuleContext, { document }: IndexRow) {
  const { entities, authorities } = context
  const meeting = addMeetingOfSymbol(entities, authorities, readSymbol(document, authorities))
  if (meeting === null) return null
  const id = entities.add(documentCited(document, { type: 'REPORT', meeting: meeting.id }), [key.symbol(document)])
  const known = entities.of('DOCUMENT', id)
  if (known !== null) known.meeting = meeting.id
  return { id, meeting }
}

/** Place in the compilation by report and paragraph: the printed one, unless all other rows together imply another. */
function placesOf(rows: readonly IndexRow[]): Map<string, string> {
  const found = new Map<string, Map<string, number>>()
  for (const document of new Set(rows.map((row) => row.document))) {
    const pairs = rows
      .filter((row) => row.document === document && row.references?.length === row.paragraphs.length)
      .flatMap((row) =>
        row.paragraphs.map((paragraph, i) => ({ paragraph, reference: row.references?.[i] ?? '', weight: 1 })),
      )
    const { implied } = impliedPlaces(pairs)
    for (const [i, { paragraph, reference }] of pairs.entries()) {
      const at = `${document} ${paragraph}`
      const counts = found.get(at) ?? new Map<string, number>()
      const place = implied[i] ?? reference
      found.set(at, counts.set(place, (counts.get(place) ?? 0) + 1))
    }
    const unplaced = rows
      .filter((row) => row.document === document && row.references?.length !== row.paragraphs.length)
      .flatMap((row) => row.paragraphs)
      .filter((paragraph) => !found.has(`${document} ${paragraph}`))
    for (const [i, place] of placesImplied(pairs, unplaced).entries())
      if (place !== null) found.set(`${document} ${unplaced[i]}`, new Map([[place, 1]]))
  }
  const most = (counts: Map<string, number>) => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  return new Map([...found].map(([at, counts]) => [at, most(counts)]))
}

const HIERARCHY = 'topic-hierarchy'

/** Headings of the index: BROADER where a comma parts them, CONCERNS the organisation, body or instrument that one is named after. */
export const topicsOfIndex: RelationRule = (context) => {
  const rows = new Map<string, IndexRow>()
  for (const row of context.structured.index) if (!rows.has(row.topic)) rows.set(row.topic, row)
  const names = (title: string) => namesIn(context, rows.get(title))
  const groups = [...rows.values()].flatMap(({ group }) => (group ? [group.name] : []))
  const broader = broaderHeadings([...rows.keys(), ...groups], (title, offset) =>
    names(title).some(({ start, end }) => start < offset && end > offset + 1),
  )
  const relations: Assertion[] = []
  for (const [title, row] of rows) {
    const topic = context.entities.add(topicNamed(title))
    const words = span(row.topicPassage, row.topicSpan)
    const parent = broader.get(title)
    const { group } = row
    if (group !== null && group.name !== title) {
      const above = context.entities.add(topicNamed(group.name))
      relations.push(assertion(HIERARCHY, 'BROADER', topic, above, [words, span(group.passage, group.span)]))
    } else if (parent !== undefined) {
      const above = context.entities.add(topicNamed(parent))
      relations.push(assertion(HIERARCHY, 'BROADER', topic, above, words))
    }
    for (const name of namedAfter(title, names(title))) {
      const start = row.topicSpan[0] + name.start
      const at = { passage: row.topicPassage, start, end: row.topicSpan[0] + name.end }
      relations.push(assertion('topic-named-after', 'CONCERNS', topic, name.entity, at))
    }
  }
  return relations
}

interface Name {
  start: number
  end: number
  entity: string
}

/** Names in a heading, with offsets in it. Where page breaks have cut the heading, its words differ and none are found. */
function namesIn(context: RuleContext, row: IndexRow | undefined): Name[] {
  const passage = row === undefined ? null : passageOf(context, row.topicPassage)
  if (row === undefined || passage === null) return []
  const [from, to] = row.topicSpan
  return passage.mentions
    .filter(({ start, end, entity }) => start >= from && end <= to && /^(?:organisation|body|instrument):/.test(entity))
    .map(({ start, end, entity }) => ({ start: start - from, end: end - from, entity }))
}

/** Names that a part of the heading between commas consists of, or begins with before a comma or `and`. */
function namedAfter(title: string, names: readonly Name[]): Name[] {
  return names.filter(({ start, end }, index) => {
    const before = title.slice(0, start)
    const after = title.slice(end)
    const first = before === '' || /, (?:the )?$/.test(before)
    const joined =
      / and (?:the )?$/.test(before) &&
      names[index - 1] !== undefined &&
      (names[index - 1]?.end ?? 0) >= before.replace(/ and (?:the )?$/, '').length
    return (first || joined) && /^(?:$|,| and | \()/.test(after)
  })
}
