import { once } from 'node:events'
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { Command, CommanderError, Option } from 'commander'
import { storeFrom } from '../store/environment.js'
import { StoreError } from '../store/errors.js'
import { EXPORT_FORMATS, type ExportFormatName } from './formats.js'
import { sourceOf } from './source.js'

/** `npm run export`. Exit 0: written. 2: wrong usage, nothing imported, or the store or the path cannot be reached. */
const command = new Command('npm run export --')
  .description('Writes the graph, or the sub-graph of some entities, to a file or folder.')
  .addOption(new Option('--format <format>', 'format').choices(Object.keys(EXPORT_FORMATS)).makeOptionMandatory())
  .requiredOption('--out <path>', 'file; for csv a folder')
  .option('--ids <id...>', 'only these entities and what joins them')
  .exitOverride()
  .showHelpAfterError()

interface Options {
  format: ExportFormatName
  out: string
  ids?: string[]
}

async function main(): Promise<number> {
  try {
    command.parse()
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  try {
    return await run(command.opts<Options>())
  } catch (error) {
    if (!(error instanceof StoreError) && !isFileError(error)) throw error
    console.error(error.message)
    return 2
  }
}

async function run({ format: name, out, ids }: Options): Promise<number> {
  const format = EXPORT_FORMATS[name]
  const store = await storeFrom(process.env)
  const files = new Map<string, WriteStream>()
  const partial = (path: string) => `${path}.partial`
  const pathOf = (file: string | null) => (file === null ? out : join(out, file))
  try {
    const { version } = await store.info()
    if (version === null) throw new StoreError('NOT_IMPORTED', 'Nothing has been imported yet: npm run import -- PATH…')
    mkdirSync(format.tables ? out : dirname(out), { recursive: true })
    const source = await sourceOf(store, ids ? { ids, relations: null } : null)
    for await (const { file, text } of format.write(source)) {
      const path = pathOf(file)
      const stream = files.get(path) ?? createWriteStream(partial(path))
      files.set(path, stream)
      if (!stream.write(text)) await once(stream, 'drain')
    }
    await source.unchanged()
    // What stood there before stays until all is written.
    for (const [path, stream] of files) {
      stream.end()
      await finished(stream)
      await rename(partial(path), path)
    }
    console.log(`Wrote ${[...files.keys()].join(', ')} (corpus version ${version}).`)
    return 0
  } finally {
    await store.close()
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'path' in error
}

process.exitCode = await main()
