import { type EntityKind, kindOfId } from '../../graph/model/index.js'
import type { Reading, ReadPassage } from '../reading.js'

/** How much of documents the rules understood. Characters are UTF-16 code units of passages' text. */
export interface Quality {
  files: number
  passages: number
  characters: number
  /** Share of the characters in passages whose kind or section is recognised, 0 to 1. */
  inStructure: number
  /** Share of the characters in passages that a relation rests on or that name an entity, 0 to 1. */
  touched: number
  /** Entities of the readings, each file's counted for itself. */
  entities: Partial<Record<EntityKind, number>>
  /** Quotations by the rule that read them, most first. */
  statements: Count[]
  /** Mentions by recogniser, most first. */
  mentions: Count[]
  /** Which words led to which entity, most first. */
  resolved: (Count & { words: string; entity: string })[]
  findings: Count[]
  /** Longest first. */
  untouched: { file: string; key: string; section: string; text: string }[]
}

export interface Count {
  name: string
  count: number
}

export function measure(readings: readonly Reading[]): Quality {
  const passages = readings.flatMap((reading) => {
    const quoted = new Set(reading.assertions.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)))
    return reading.passages.map((passage) => ({
      reading,
      passage,
      touched: quoted.has(passage.key) || passage.mentions.length > 0,
    }))
  })
  const characters = (of: typeof passages) => of.reduce((sum, { passage }) => sum + passage.text.length, 0)
  const all = characters(passages)
  const mentions = passages.flatMap(({ passage }) =>
    passage.mentions.map((mention) => ({ ...mention, words: passage.text.slice(mention.start, mention.end) })),
  )
  return {
    files: readings.length,
    passages: passages.length,
    characters: all,
    inStructure: all === 0 ? 0 : characters(passages.filter(({ passage }) => isPlaced(passage))) / all,
    touched: all === 0 ? 0 : characters(passages.filter(({ touched }) => touched)) / all,
    entities: countKinds(readings),
    statements: tally(
      readings.flatMap(({ assertions }) => assertions.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))),
    ),
    mentions: tally(mentions.map(({ rule }) => rule)),
    resolved: tally(mentions.map(({ words, entity }) => `${words}\0${entity}`)).map(({ name, count }) => {
      const [words = '', entity = ''] = name.split('\0')
      return { name: words, words, entity, count }
    }),
    findings: tally(readings.flatMap(({ findings }) => findings.map(({ rule }) => rule))),
    untouched: passages
      .filter(({ touched, passage }) => !touched && passage.kind !== 'HEADING')
      .sort((a, b) => b.passage.text.length - a.passage.text.length)
      .map(({ reading, passage }) => ({
        file: reading.file.name,
        key: passage.key,
        section: passage.section.at(-1) ?? '',
        text: passage.text,
      })),
  }
}

/** In a section whose purpose is known, or of a kind that says what it is. */
function isPlaced({ kind, role }: ReadPassage): boolean {
  return role !== 'OTHER' || !['OTHER', 'PARAGRAPH'].includes(kind)
}

function countKinds(readings: readonly Reading[]): Quality['entities'] {
  const counts: Quality['entities'] = {}
  for (const { entities } of readings) {
    for (const { entity } of entities) {
      const kind = kindOfId(entity.id)
      if (kind) counts[kind] = (counts[kind] ?? 0) + 1
    }
  }
  return counts
}

function tally(names: readonly string[]): Count[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
