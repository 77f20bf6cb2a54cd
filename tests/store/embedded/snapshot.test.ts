import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openEmbeddedLoader, openEmbeddedStore } from '../../../graph/store/embedded/index.js'
import { assembly } from '../graphs.js'
import { closed, countries, importInto, newFolder, until } from './folders.js'

const SNAPSHOT = 'graph.snapshot'
const PREVIOUS = 'graph.previous.snapshot'

function flip(bytes: Buffer, at: number) {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
}

describe('the snapshot of the embedded store', () => {
  it('is nothing at first: no version, and questions are refused with a code', async () => {
    for (const folder of [await newFolder(), join(await newFolder(), 'not', 'there')]) {
      const store = closed(await openEmbeddedStore(folder))
      expect(await store.info()).toEqual({
        version: null,
        importedAt: null,
        entityCounts: {},
        relationCounts: {},
        passageCount: 0,
      })
      await expect(store.entities(['country:ITA'])).rejects.toMatchObject({ code: 'NOT_IMPORTED' })
      await expect(store.coverage()).rejects.toMatchObject({ code: 'NOT_IMPORTED' })
    }
  })

  it('keeps the one before it, which can be put back', async () => {
    const folder = await newFolder()
    const first = await importInto(folder, countries('ITA'))
    const second = await importInto(folder, countries('FJI'))
    expect(second.version).not.toBe(first.version)
    await rename(join(folder, PREVIOUS), join(folder, SNAPSHOT))
    const store = closed(await openEmbeddedStore(folder))
    expect((await store.info()).version).toBe(first.version)
    expect(await store.entities(['country:ITA', 'country:FJI'])).toMatchObject([{ id: 'country:ITA' }, null])
  })

  it.each([
    ['a changed byte in the middle', (bytes: Buffer) => flip(bytes, bytes.length >> 1)],
    ['a changed byte at the end', (bytes: Buffer) => flip(bytes, bytes.length - 1)],
    ['a changed count in the header', (bytes: Buffer) => void bytes.write('9', bytes.indexOf('"passageCount":') + 15)],
    ['a missing end', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['half of it', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['nothing in it', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{"not":"a snapshot"}\n\n')],
  ])('is refused with %s, saying which file and what to do', async (_, damage) => {
    const folder = await newFolder()
    await importInto(folder, countries('ITA'))
    await importInto(folder, assembly)
    const path = join(folder, SNAPSHOT)
    const bytes = await readFile(path)
    await writeFile(path, damage(bytes) ?? bytes)
    const refused = openEmbeddedStore(folder)
    await expect(refused).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(refused).rejects.toThrow(`${path} is damaged`)
    await expect(refused).rejects.toThrow(join(folder, PREVIOUS))
    await expect(refused).rejects.toThrow('import the documents again')
  })

  it('does not offer one before it where there is none', async () => {
    const folder = await newFolder()
    await importInto(folder, countries('ITA'))
    await writeFile(join(folder, SNAPSHOT), 'x')
    await expect(openEmbeddedStore(folder)).rejects.not.toThrow(PREVIOUS)
  })

  it('of another format says so', async () => {
    const folder = await newFolder()
    await importInto(folder, countries('ITA'))
    const path = join(folder, SNAPSHOT)
    const bytes = await readFile(path, 'latin1')
    await writeFile(path, bytes.replace('rapporteur-snapshot 1 ', 'rapporteur-snapshot 999 '), 'latin1')
    await expect(openEmbeddedStore(folder)).rejects.toThrow('another version of Rapporteur (format 999')
  })

  it('damaged beside a running server leaves that serving the former one, and is told of once', async () => {
    const folder = await newFolder()
    const { version } = await importInto(folder, countries('ITA'))
    const problems: string[] = []
    const onProblem = (error: Error) => void problems.push(error.message)
    const store = closed(await openEmbeddedStore(folder, { pollInterval: 20, onProblem }))
    await writeFile(join(folder, 'damaged'), 'x')
    await rename(join(folder, 'damaged'), join(folder, SNAPSHOT))
    await until(() => problems.length > 0)
    await new Promise((done) => setTimeout(done, 100))
    expect(problems).toEqual([expect.stringContaining('is damaged')])
    expect((await store.info()).version).toBe(version)
    // The next whole one is served.
    await rm(join(folder, SNAPSHOT))
    const next = await importInto(folder, countries('FJI'))
    await until(async () => (await store.info()).version === next.version)
  })

  it('leaves out a reading whose file is gone or damaged, and only that', async () => {
    const folder = await newFolder()
    const reading = (text: string) => ({ rules: 'r', bytes: Buffer.from(text) })
    const readings = new Map(['a', 'b', 'c'].map((key) => [key, reading(`reading ${key}`)]))
    await importInto(folder, assembly, readings)
    const place = join(folder, 'readings')
    const files = await readdir(place)
    expect(files).toHaveLength(3)
    for (const file of files) {
      const text = await readFile(join(place, file), 'utf8')
      if (text.endsWith('a')) await rm(join(place, file))
      if (text.endsWith('b')) await writeFile(join(place, file), 'reading B')
    }
    const loader = closed(await openEmbeddedLoader(folder))
    expect([...(await loader.readings()).keys()]).toEqual(['c'])
  })

  it('keeps the readings of the one before it, and no others', async () => {
    const folder = await newFolder()
    const readings = (key: string) => new Map([[key, { rules: 'r', bytes: Buffer.from(key) }]])
    for (const key of ['a', 'b', 'c']) await importInto(folder, countries('ITA'), readings(key))
    expect(await readdir(join(folder, 'readings'))).toHaveLength(2)
    await rename(join(folder, PREVIOUS), join(folder, SNAPSHOT))
    const loader = closed(await openEmbeddedLoader(folder))
    expect([...(await loader.readings()).keys()]).toEqual(['b'])
  })
})
