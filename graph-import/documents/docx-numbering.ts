import { romanOf } from '../roman.js'
import { child, elements, value, type XmlElement } from './xml.js'

/** Gives the number that Word prints in front of a paragraph of a list. */
export interface DocxNumbering {
  /** Number as printed, `3.` or `(b)`; an empty string for a bullet. To be called once for each paragraph, in the order of the text. */
  next(list: { id: string; level: number }): string
}

interface Level {
  start: number
  format: string
  /** `%1.` or `(%2)`. */
  text: string
}

export function numberingOf(part: XmlElement | undefined): DocxNumbering {
  const root = child(part, 'w:numbering')
  const abstracts = new Map<string, Level[]>()
  const lists = new Map<string, { abstract: string; starts: Map<number, number> }>()
  for (const element of root ? elements(root) : []) {
    const abstractId = element.attributes['w:abstractNumId']
    const id = element.attributes['w:numId']
    if (element.name === 'w:abstractNum' && abstractId) abstracts.set(abstractId, levelsOf(element))
    if (element.name === 'w:num' && id) {
      lists.set(id, { abstract: value(element, 'w:abstractNumId') ?? '', starts: startsOf(element) })
    }
  }
  // Lists that share a definition count on together, except where one states its own start.
  const counters = new Map<string, number[]>()
  return {
    next({ id, level }) {
      const list = lists.get(id)
      const levels = abstracts.get(list?.abstract ?? '')
      const own = levels?.[level]
      if (!list || !levels || !own) return ''
      const key = list.starts.size > 0 ? `num ${id}` : list.abstract
      const counts = counters.get(key) ?? []
      counters.set(key, counts)
      counts[level] = (counts[level] ?? (list.starts.get(level) ?? own.start) - 1) + 1
      counts.length = level + 1
      if (own.format === 'bullet' || own.format === 'none') return ''
      return own.text.replace(/%(\d)/g, (_, digit: string) => {
        const index = Number(digit) - 1
        return formatted(counts[index] ?? levels[index]?.start ?? 1, levels[index]?.format ?? 'decimal')
      })
    },
  }
}

function levelsOf(abstract: XmlElement): Level[] {
  const levels: Level[] = []
  for (const element of elements(abstract)) {
    if (element.name !== 'w:lvl') continue
    levels[Number(element.attributes['w:ilvl'] ?? 0)] = {
      start: Number(value(element, 'w:start') ?? 1),
      format: value(element, 'w:numFmt') ?? 'decimal',
      text: value(element, 'w:lvlText') ?? '',
    }
  }
  return levels
}

function startsOf(list: XmlElement): Map<number, number> {
  const starts = new Map<number, number>()
  for (const element of elements(list)) {
    const start = value(element, 'w:startOverride')
    if (element.name === 'w:lvlOverride' && start) starts.set(Number(element.attributes['w:ilvl'] ?? 0), Number(start))
  }
  return starts
}

function formatted(number: number, format: string): string {
  if (format === 'lowerLetter') return letters(number)
  if (format === 'upperLetter') return letters(number).toUpperCase()
  if (format === 'lowerRoman') return romanOf(number).toLowerCase()
  if (format === 'upperRoman') return romanOf(number)
  return String(number)
}

/** As Word counts: `z` is followed by `aa`, `bb`. */
function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)
}
