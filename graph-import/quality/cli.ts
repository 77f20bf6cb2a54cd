import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command, CommanderError } from 'commander'
import { findFiles } from '../load/files.js'
import { read } from '../pipeline.js'
import type { Reading } from '../reading.js'
import { type Count, measure, type Quality } from './measure.js'

/** `npm run quality`: what of some documents was understood. Reads, stores nothing. Exit 1 where a file could not be read, 2 for wrong usage. */
const command = new Command('npm run quality --')
  .description('Says what share of documents was understood, and what no rule touched.')
  .argument('<paths...>', 'files or folders')
  .option('--json', 'as JSON', false)
  .option('--by-file', 'a line for each file', false)
  .option('--untouched <number>', 'how many of the longest untouched passages to show', '10')
  .exitOverride()
  .showHelpAfterError()

interface Options {
  json: boolean
  byFile: boolean
  untouched: string
}

async function main(): Promise<number> {
  try {
    command.parse()
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  const options = command.opts<Options>()
  const { files, missing } = await findFiles(command.args)
  const readings: Reading[] = []
  const failed = missing.map((path) => `${path}: there is no such file`)
  for (const path of files) {
    try {
      readings.push(await read(basename(path), await readFile(path)))
    } catch (error) {
      failed.push(`${path}: ${error instanceof Error ? error.message : error}`)
    }
  }
  const quality = measure(readings)
  if (options.json) console.log(JSON.stringify({ ...quality, failed }, null, 2))
  else {
    if (options.byFile) console.log(readings.map((reading) => fileLine(reading)).join('\n'))
    console.log(report(quality, Number(options.untouched)))
    for (const line of failed) console.error(`Could not be read: ${line}`)
  }
  return failed.length > 0 ? 1 : 0
}

function fileLine(reading: Reading): string {
  const quality = measure([reading])
  const { document } = reading
  return `${share(quality.inStructure)} in structure, ${share(quality.touched)} touched  ${reading.file.name}  ${document.type} ${document.symbol ?? document.id}`
}

function report(quality: Quality, untouched: number): string {
  const kinds = Object.entries(quality.entities).map(([name, count]) => ({ name, count }))
  return [
    `${quality.files} files, ${quality.passages} passages, ${quality.characters.toLocaleString('en')} characters`,
    `${share(quality.inStructure)} of the text in recognised structure, ${share(quality.touched)} in passages that state or name something`,
    section('Entities', kinds, 20),
    section('Statements by rule', quality.statements, 30),
    section('Mentions by recogniser', quality.mentions, 20),
    section(
      'Words and what they were taken for',
      quality.resolved.map(({ words, entity, count }) => ({ name: `${words} → ${entity}`, count })),
      25,
    ),
    section('Findings', quality.findings, 20),
    'Longest passages that no rule touched',
    ...quality.untouched
      .slice(0, untouched)
      .map(({ file, key, section: heading, text }) => `  ${file} ${key} [${heading}] ${text.slice(0, 160)}`),
  ].join('\n')
}

function section(title: string, counts: readonly Count[], most: number): string {
  const rest = counts.length > most ? [`  … and ${counts.length - most} more`] : []
  return [
    title,
    ...counts.slice(0, most).map(({ name, count }) => `  ${String(count).padStart(6)}  ${name}`),
    ...rest,
  ].join('\n')
}

const share = (part: number) => `${(part * 100).toFixed(1).padStart(5)} %`

process.exitCode = await main()
