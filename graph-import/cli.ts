import { Command, CommanderError } from 'commander'
import { loaderFrom, placeOf } from '../graph/store/environment.js'
import { StoreError } from '../graph/store/errors.js'
import { readerFor } from './load/choose-reader.js'
import { findFiles } from './load/files.js'
import { importFiles } from './load/import-files.js'
import { showProgress } from './terminal/progress.js'
import { summary } from './terminal/summary.js'

/** `npm run import`. Exit 0: all read. 1: some files could not be read, the rest is imported. 2: wrong usage, or the store cannot be reached. */

interface Options {
  remove: string[]
  ifEmpty: boolean
}

const command = new Command('npm run import --')
  .description('Reads documents into the graph, beside what it holds.')
  .argument('[paths...]', 'files (PDF, DOCX, HTML, Markdown, text) or folders')
  .option('--remove <symbol or file...>', 'take documents out of the graph, with what only they stated', [])
  .option('--if-empty', 'do nothing where the store already holds a graph', false)
  .exitOverride()
  .showHelpAfterError()

/** @returns the exit code. */
async function main(): Promise<number> {
  try {
    command.parse()
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  const options = command.opts<Options>()
  if (command.args.length === 0 && options.remove.length === 0) {
    console.error('Nothing to import: name files or folders, or documents to --remove.')
    return 2
  }
  try {
    return await run(command.args, options)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    console.error(error.message)
    return 2
  }
}

async function run(paths: readonly string[], options: Options): Promise<number> {
  const loader = await loaderFrom(process.env)
  try {
    if (options.ifEmpty && (await loader.readings()).size > 0) return 0
    const { files, passedOver, missing } = await findFiles(paths)
    if (files.length === 0 && options.remove.length === 0) {
      console.error(missing.length > 0 ? `Not found: ${missing.join(', ')}` : `No documents in ${paths.join(', ')}`)
      return 2
    }
    for (const notice of (await loader.notices?.()) ?? []) console.error(notice)
    const progress = showProgress(process.stderr)
    const result = await importFiles(loader, {
      files,
      remove: options.remove,
      reader: await readerFor(files),
      now: new Date().toISOString(),
      progress: progress.step,
    })
    progress.end()
    for (const path of missing) result.failed.push({ path, reason: 'there is no such file' })
    console.log(summary(result, passedOver, placeOf(process.env)))
    return result.failed.length > 0 || result.notFound.length > 0 ? 1 : 0
  } finally {
    await loader.close()
  }
}

process.exitCode = await main()
