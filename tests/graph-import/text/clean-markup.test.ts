import { describe, expect, it } from 'vitest'
import { readText, texts } from './read-text.js'

const read = async (text: string, name?: string) => texts(await readText(text, name))

describe('marks of markup in a text', () => {
  it('of emphasis, links and tags go', async () => {
    expect(await read('Decided, *inter alia*, that [A/99/1](#) <i>and</i> **B** apply.')).toEqual([
      'Decided, inter alia, that A/99/1 and B apply.',
    ])
  })

  it('leave asterisks and brackets that are none', async () => {
    const text = 'Afghanistan,* Bahrain* and 4 * 5 [States](b) of [group (c)] a*b*c'
    expect(await read(text)).toEqual([text])
  })

  it('glue a heading in emphasis to another, which they part', async () => {
    const document = await readText('B. On the private sector*Recommendation 3*\n\nStates should cooperate.')
    expect(texts(document)).toEqual(['B. On the private sector', 'Recommendation 3', 'States should cooperate.'])
    expect(document.blocks[1]).toMatchObject({ emphasis: true, place: { line: 1 } })
    expect(await read('## On trade*Recommendation 4*', 'a.md')).toEqual(['On trade', 'Recommendation 4'])
  })

  it('tell headings in plain text', async () => {
    expect((await readText('## II. Matters\n\nText.')).blocks[0]).toMatchObject({
      kind: 'heading',
      level: 2,
      text: 'II. Matters',
    })
  })

  it('of lists go in front of letters, which stay', async () => {
    const document = await readText('- (a) Opening;\n • (b) Closure.\n-')
    expect(document.blocks).toMatchObject([
      { text: '(a) Opening;', depth: 1 },
      { text: '(b) Closure.', depth: 1 },
    ])
    expect(await read('–5 degrees were measured')).toEqual(['–5 degrees were measured'])
  })

  it('folds characters that only look different', async () => {
    expect(
      await read(
        "El\u00a0Salvador\u00ad, the Office\u2019s ﬁle and Coˆte d'Ivoire, Gogé, non\u2011member".normalize('NFD'),
      ),
    ).toEqual(["El Salvador, the Office’s file and Coˆte d'Ivoire, Gogé, non-member"])
  })

  it('is emphasis of the whole block only where it covers all words', async () => {
    const { blocks } = await readText('*Opening of the session*\n\n*Opening* of the session')
    expect(blocks.map((block) => block.emphasis)).toEqual([true, false])
  })
})
