import { readFileSync } from 'node:fs'
import { generate } from '@graphql-codegen/cli'
import { describe, expect, it } from 'vitest'
import config from '../../../codegen.js'

describe('the generated operations', () => {
  it('are those that schema and operations give: else run npm run codegen', async () => {
    const files = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[]
    expect(files.length).toBeGreaterThan(0)
    for (const { filename, content } of files) expect(readFileSync(filename, 'utf8') === content, filename).toBe(true)
  }, 60_000)
})
