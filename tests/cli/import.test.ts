import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ask, CORPUS, ended, run, serve, start, temporaryFolder } from '../support/programs.js'

const folder = temporaryFolder()
const data = (name: string) => ({ RAPPORTEUR_DATA: join(folder, name) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SMALL = `Report on the meeting of the Working Group on Sample Matters held in Vienna on 3 and 4 May 2021

I. Attendance

1. The following parties were represented at the meeting: Austria, Chile and Norway.
`

describe('npm run import', () => {
  it('reads a folder, says what the graph holds, and exits 0', async () => {
    const result = await run('import', [CORPUS], data('whole'))
    expect(result.err).not.toMatch(/error/i)
    expect(result.code).toBe(0)
    expect(result.out).toMatch(/5 files read/)
    expect(result.out).toMatch(/4 documents/)
    expect(result.out).toMatch(/README\.md/)
  })

  it('changes nothing when the same files come again', async () => {
    const again = await run('import', [CORPUS], data('whole'))
    expect(again.code).toBe(0)
    expect(again.out).toMatch(/0 files read, 5 unchanged/)
  })

  it('names a file that cannot be read, imports the rest, and exits 1', async () => {
    const files = join(folder, 'files')
    mkdirSync(files)
    writeFileSync(join(files, 'good.txt'), SMALL)
    writeFileSync(join(files, 'broken.pdf'), 'no PDF at all')
    const result = await run('import', [files, join(folder, 'absent.txt')], data('mixed'))
    expect(result.code).toBe(1)
    expect(result.out).toMatch(/broken\.pdf: \w+/)
    expect(result.out).toMatch(/absent\.txt: there is no such file/)
    expect(result.out).toMatch(/1 document,/)
  })

  it('takes a document out again, with what only it stated', async () => {
    const store = data('removal')
    await run('import', [CORPUS], store)
    const before = await count(store)
    await run('import', [join(folder, 'files/good.txt')], store)
    expect(await count(store)).toBeGreaterThan(before)
    const removed = await run('import', ['--remove', 'good.txt'], store)
    expect(removed.code).toBe(0)
    expect(await count(store)).toBe(before)
    expect((await run('import', ['--remove', 'unheard-of.txt'], store)).code).toBe(1)
  })

  it('replaces a document whose file has changed', async () => {
    const store = data('replaced')
    const file = join(folder, 'changing.txt')
    writeFileSync(file, SMALL)
    await run('import', [file], store)
    writeFileSync(file, SMALL.replace('Chile', 'Peru'))
    const result = await run('import', [file], store)
    expect(result.out).toMatch(/1 replaced/)
    const server = await serve(store)
    try {
      const found = await ask<Record<string, { attendance: { totalCount: number } } | null>>(
        server.base,
        '{ peru: country(code: "PER") { attendance { totalCount } } chile: country(code: "CHL") { attendance { totalCount } } }',
      )
      expect(found.peru?.attendance.totalCount).toBe(1)
      expect(found.chile).toBeNull()
    } finally {
      await server.stop()
    }
  })

  it.each([
    ['no words', []],
    ['an unknown option', ['--fast']],
    ['a path that is not there', ['/nowhere/at/all']],
  ])('refuses %s with exit 2 and says why', async (_, words) => {
    const result = await run('import', words, data('refused'))
    expect(result.code).toBe(2)
    expect(result.err.length).toBeGreaterThan(10)
    expect(result.err).not.toMatch(/\bat .*\.js:\d/)
  })

  it('refuses a store that is none', async () => {
    const result = await run('import', [CORPUS], { ...data('refused'), RAPPORTEUR_STORE: 'papyrus' })
    expect(result.code).toBe(2)
    expect(result.err).toMatch(/papyrus/)
  })

  it('leaves the former graph whole when it is killed in the middle', async () => {
    const store = data('killed')
    await run('import', [CORPUS], store)
    const before = await count(store)
    const extra = join(folder, 'many')
    cpSync(CORPUS, extra, { recursive: true })
    for (const name of readdirSync(extra))
      writeFileSync(join(extra, `copy-${name}`), SMALL.replace('2021', `20${10 + name.length}`))
    const child = start('import', [extra], store)
    const end = ended(child)
    setTimeout(() => child.kill('SIGKILL'), 400)
    await end
    expect(await count(store)).toBeGreaterThanOrEqual(before)
    expect((await run('import', [extra], store)).code).toBe(0)
  })
})

describe('the server beside an import', () => {
  it('moves its readers over to a new graph without a restart', async () => {
    const store = data('beside')
    await run('import', [join(folder, 'files/good.txt')], store)
    const server = await serve(store)
    try {
      const version = async () =>
        (await ask<{ corpus: { version: string } }>(server.base, '{ corpus { version } }')).corpus.version
      const before = await version()
      await run('import', [CORPUS], store)
      await expect.poll(version, { timeout: 5000 }).not.toBe(before)
    } finally {
      await server.stop()
    }
  })

  it('says that a port is in use', async () => {
    const server = await serve(data('whole'))
    try {
      const second = await run('server', [], { ...data('whole'), PORT: String(server.port), HOST: '127.0.0.1' })
      expect(second.code).toBe(1)
      expect(second.err + second.out).toMatch(new RegExp(`${server.port}.*in use|in use.*${server.port}`))
    } finally {
      await server.stop()
    }
  })
})

async function count(store: Record<string, string>): Promise<number> {
  const server = await serve(store)
  try {
    return (await ask<{ search: { totalCount: number } }>(server.base, '{ search(query: "") { totalCount } }')).search
      .totalCount
  } finally {
    await server.stop()
  }
}
