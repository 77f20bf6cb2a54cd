import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const CLIENT = 'client'
const TOKENS = join(CLIENT, 'styles', 'tokens.css')

const sheets = readdirSync(CLIENT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
  .map((entry) => join(entry.parentPath, entry.name))

/** Without comments, addresses and the conditions of media queries, which can not read a token. */
function declarations(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/url\([^)]*\)/g, '')
    .replace(/@media[^{]*/g, '')
    .replace(/unicode-range:[^;]*;/g, '')
}

describe('tokens', () => {
  it.each(sheets.filter((file) => file !== TOKENS))('%s holds no colour, size or duration of its own', (file) => {
    const found = declarations(file).match(
      /#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(|(?<![\w.-])\d*\.?\d+(?:px|rem|ms|s)\b/gi,
    )
    expect(found ?? []).toEqual([])
  })

  it('there is a token for every one that is used', () => {
    const defined = new Set(readFileSync(TOKENS, 'utf8').match(/--[\w-]+(?=\s*:)/g))
    const used = sheets.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
    )
    expect(used.filter((name) => !defined.has(name ?? ''))).toEqual([])
  })

  it('there is a use for every token', () => {
    const sources = readdirSync(CLIENT, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(css|tsx?)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n')
    const defined = readFileSync(TOKENS, 'utf8').match(/--[\w-]+(?=\s*:)/g) ?? []
    const unused = defined.filter(
      (name) =>
        !sources.includes(`var(${name})`) && !sources.includes(`'${name.slice(2)}'`) && !sources.includes(`'${name}'`),
    )
    expect(unused).toEqual([])
  })
})
