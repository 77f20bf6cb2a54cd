/** Two lines of at most so many characters stand under a node. */
const LINE = 20
const LINES = 2

/**
 * A label broken at spaces into two short lines. What does not fit ends in an ellipsis; a number
 * at the very end, such as a year, is kept behind it, as it tells siblings apart.
 */
export function caption(label: string): string {
  const number = /^(.*\S),?\s+(\(?\d{1,4}\)?)$/.exec(label)
  const whole = wrap(label, LINE)
  if (!number || !whole.endsWith('…')) return whole
  const [, rest = '', last = ''] = number
  const [first, second = ''] = wrap(rest.replace(/,$/, ''), LINE - last.length - 1).split('\n')
  return `${first}\n${second} ${last}`
}

function wrap(label: string, room: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of label.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= (lines.length === LINES - 1 ? room : LINE)) {
      line = longer
      continue
    }
    if (lines.length === LINES - 1) return [...lines, `${cut(longer, room)}…`].join('\n')
    if (line === '') {
      line = `${cut(word, LINE)}…`
      continue
    }
    lines.push(line)
    line = word.length > room ? `${cut(word, room)}…` : word
  }
  return [...lines, line].join('\n')
}

/** The beginning that leaves room for an ellipsis. */
function cut(text: string, room: number): string {
  return text.slice(0, room - 1).trimEnd()
}
