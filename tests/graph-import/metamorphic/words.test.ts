import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../../graph/model/index.js'
import { REPORT, runs, TIMEOUT } from './report.js'
import { difference, graphOfText, NONE, seen } from './seen.js'

/** Where the report says something else, the graph differs by just that. */
describe('the graph of a report changes only by what is changed', { timeout: TIMEOUT }, () => {
  let graph: Graph
  let original: string[] = []
  beforeAll(async () => {
    graph = await graphOfText(REPORT)
    original = seen(graph)
    expect(original.length).toBeGreaterThan(700)
  })

  /** The report with its words changed gives the facts changed alike. */
  const alike = async (change: (text: string) => string, facts: readonly string[] = original, text = REPORT) => {
    expect(change(text)).not.toBe(text)
    expect(difference(facts.map(change), seen(await graphOfText(change(text))))).toEqual(NONE)
  }

  it('where a list of participants is in another order: not at all', async () => {
    const lists = listsOfParticipants(graph)
    expect(lists.map(({ names }) => names.length).filter((count) => count > 3).length).toBeGreaterThan(2)
    await fc.assert(
      fc.asyncProperty(fc.tuple(...lists.map(({ names }) => shuffled(names))), async (orders) => {
        const text = lists.reduce(
          (done, { printed }, index) => done.replace(printed, listed(orders[index] ?? [])),
          REPORT,
        )
        expect(text).not.toBe(REPORT)
        expect(difference(original, seen(await graphOfText(text)))).toEqual(NONE)
      }),
      runs(6),
    )
  })

  it('where an apostrophe is straight or curved: only what is quoted', async () => {
    const curved = (text: string) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '’')
    const straight = (text: string) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, "'")
    const [one, other] = [seen(await graphOfText(curved(REPORT))), seen(await graphOfText(straight(REPORT)))]
    expect(one.some((fact) => fact.includes('General’s'))).toBe(true)
    expect(other.some((fact) => fact.includes('General’s'))).toBe(false)
    expect(difference(one.map(straight), other.map(straight))).toEqual(NONE)
  })

  it('where recommendations have other numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 80 }), (by) =>
        alike((text) =>
          text
            .replace(/(Recommendation |recommendation-|^recommendation:[^ ]+"number":")(\d+)\b/g, shift(by))
            .replace(/(recommendation:[\w.-]+\/\d{4}\/)(\d+)\b/g, shift(by))
            .replace(
              /(^recommendation:.*"number":")(\d+)"/g,
              (_, before: string, number) => `${before}${Number(number) + by}"`,
            ),
        ),
      ),
      runs(6),
    )
  })

  it('where the meeting is held in another year', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2013, max: 2039 }).filter((year) => year !== 2022 && year !== 2018),
        (year) => alike((text) => text.replaceAll(/(?<!migration)2022/g, String(year))),
      ),
      runs(6),
    )
  })

  it('where the meeting is held on other days', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 11 }), async (day, month) => {
        await alike((text) => onDays(text, day, month))
      }),
      runs(6),
    )
  })

  it('where the body has another name and other symbols', async () => {
    const text = renamed(REPORT, 'Traffic in Antiques', 41)
    const facts = seen(await graphOfText(text))
    expect(facts.some((fact) => fact.startsWith('body:ctoc-cop-wg.41 '))).toBe(true)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('Prevention of Piracy', 'Safety of Bridges', 'Trade in Rare Shells', 'Forgery of Stamps'),
        fc.integer({ min: 42, max: 99 }),
        (subject, number) => alike((words) => renamed(words, subject, number), facts, text),
      ),
      runs(6),
    )
  })
})

const shift = (by: number) => (_: string, before: string, number: string) => `${before}${Number(number) + by}`

/** The lists of those who attended, as printed and name by name. */
function listsOfParticipants(graph: Graph): { names: string[]; printed: string }[] {
  const spans = new Map<string, { start: number; end: number }[]>()
  for (const { kind, evidence } of graph.relations) {
    const [first] = evidence
    if (kind === 'ATTENDED' && first) spans.set(first.passage, [...(spans.get(first.passage) ?? []), first])
  }
  return [...spans].flatMap(([id, found]) => {
    const text = graph.passages.find((passage) => passage.id === id)?.text ?? ''
    const inOrder = found.sort((a, b) => a.start - b.start)
    if (inOrder.length < 2) return []
    return [
      {
        names: inOrder.map(({ start, end }) => text.slice(start, end)),
        printed: text.slice(inOrder[0]?.start, inOrder.at(-1)?.end),
      },
    ]
  })
}

function shuffled(names: string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(names, { minLength: names.length })
}

function listed(names: string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `27 and 28 June` as two other days, also as the days of a graph. */
function onDays(text: string, day: number, month: number): string {
  const days: Record<string, number> = { 27: day, 28: day + 1 }
  return text
    .replace(/\b2[78](?: and 28)? June\b/g, (words) =>
      words.replace(/\d+/g, (number) => String(days[number])).replace('June', MONTHS[month] ?? ''),
    )
    .replace(/\b(\d{4})-06-(2[78])\b/g, (_, year: string, number: string) =>
      [year, month + 1, days[number]].map((part) => String(part).padStart(2, '0')).join('-'),
    )
}

/** The working group under another name, in its symbols and in ids as well. */
function renamed(text: string, subject: string, number: number): string {
  return text
    .replace(
      /(working group on the )(?:smuggling of migrants|traffic in antiques)/gi,
      (words: string, before: string) => (/[A-Z]/.test(words) ? before + subject : before + subject.toLowerCase()),
    )
    .replace(/\b(CTOC\/COP\/WG\.)(?:7|41)\b/g, `$1${number}`)
    .replace(/\b(ctoc-cop-wg\.)(?:7|41)\b/g, `$1${number}`)
}
