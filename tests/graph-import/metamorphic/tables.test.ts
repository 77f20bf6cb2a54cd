import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OTHERS } from '../corpus.js'
import { difference, graphOfFile, NONE, seen } from './seen.js'

/** An agenda with its work table and an index, whose rows are lines. */
describe.each(OTHERS.filter((name) => name.endsWith('.txt')))('the graph of %s does not depend', (name) => {
  const text = readFileSync(join(process.cwd(), 'corpus', name), 'utf8')
  const factsOf = async (words: string) => seen(await graphOfFile(name, new TextEncoder().encode(words)))

  it('on blanks at the ends of lines, the characters that end them, or blank lines', async () => {
    const original = await factsOf(text)
    expect(original.length).toBeGreaterThan(80)
    for (const other of [
      text.replaceAll('\n', '  \n'),
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\n\n'),
      text.replaceAll(/\n{2,}/g, '\n'),
    ]) {
      expect(difference(original, await factsOf(other))).toEqual(NONE)
    }
  })
})
