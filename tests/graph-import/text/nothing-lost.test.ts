import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../graph-import/documents/index.js'
import { toStructure } from '../../../graph-import/structure/index.js'
import { toText } from '../../../graph-import/text/index.js'
import { FILES } from '../corpus.js'

/** Letters alone: a word that was mended, a mark of Markdown, or a number or letter that became a key does not count as lost. */
const letters = (text: string) => text.replace(/<[^<>]*>|\([a-z]\)|[^\p{L}]/gu, '')

describe('what a file prints', () => {
  it.each(FILES)('%s: stands in a passage, in a table or in the furniture of its pages', async (name) => {
    const text = toText(await readSource(name, readFileSync(join(process.cwd(), 'corpus', name))))
    const { passages } = toStructure(text)
    const kept = [...passages, ...text.furniture].map((words) => letters(words.text)).join('')
    const printed = readFileSync(join(process.cwd(), 'corpus', name), 'utf8').split(/\n|\t|\s{2,}|\||\*/)
    expect(printed.filter((words) => !kept.includes(letters(words)))).toEqual([])
  })
})
