import type { ExportFormat } from '../../graph/export/format.js'
import { EXPORT_FORMATS, isExportFormat } from '../../graph/export/formats.js'
import { type GraphSource, type SubGraph, sourceOf } from '../../graph/export/source.js'
import { StoreError, type StoreErrorCode } from '../../graph/store/errors.js'
import type { GraphStore } from '../../graph/store/graph-store.js'
import { jsonBody } from './json-body.js'
import type { Log } from './log.js'
import { refused } from './refused.js'
import { streamed } from './stream.js'

/** `/export/FORMAT` and, since CSV is a folder of tables, `/export/csv/TABLE.csv`: the whole graph, or what joins the entities that the request names. */
export interface Exports {
  answer(request: Request, path: string): Promise<Response>
}

export const EXPORTS = '/export/'

/** Entities of a sub-graph: more than a picture holds. */
const MOST_IDS = 5_000
/** Exports under way at once: each asks the store for page after page, as fast as its client takes them. */
const MOST_AT_ONCE = 8

export function createExports(store: GraphStore, longestBody: number, log: Log): Exports {
  let underWay = 0

  async function open(request: Request, name: string, table: string | null): Promise<Response> {
    if (!isExportFormat(name)) return refused(404, `There is no export ${name}: ${FORMATS} can be had.`)
    const format: ExportFormat = EXPORT_FORMATS[name]
    const { tables } = format
    if (tables && table === null) {
      return refused(404, 'CSV is a folder of tables: ask for one, such as /export/csv/nodes.csv.')
    }
    if (table !== null && !tables) return refused(404, `/export/${name} is one file.`)
    if (table !== null && !tables?.includes(table)) {
      return refused(404, `There is no table ${table}: ${tables?.join(', ')} can be had.`)
    }

    const part = await partOf(request, longestBody)
    const problem = part && (await problemWith(part))
    if (problem) return refused(400, problem)
    if (underWay >= MOST_AT_ONCE) {
      return refused(429, `${MOST_AT_ONCE} exports are under way: try again soon.`, { 'retry-after': '5' })
    }

    const source = await sourceOf(store, part)
    if (source.version === '')
      throw new StoreError('NOT_IMPORTED', 'Nothing has been imported yet: run `npm run import -- PATH…`.')
    underWay++
    const body = streamed(textsOf(format, source, table), (error) => {
      underWay--
      if (error !== null) log.fault(error)
    })
    const file = `rapporteur-${source.version}-${table ?? `graph.${format.extension}`}`
    return new Response(body, {
      headers: {
        'content-type': `${format.mediaType}; charset=utf-8`,
        'content-disposition': `attachment; filename="${file}"`,
        'cache-control': 'no-cache',
      },
    })
  }

  async function problemWith({ ids, relations }: SubGraph): Promise<string | null> {
    if (ids.length === 0) return 'ids is empty: leave it out for the whole graph.'
    if (ids.length > MOST_IDS) return `ids has ${ids.length} ids: at most ${MOST_IDS} are allowed.`
    return (
      unknownAmong('ids', ids, await store.entities(ids)) ??
      (relations && unknownAmong('relations', relations, await store.relations(relations)))
    )
  }

  return {
    async answer(request, path) {
      const [name = '', table = null] = path.slice(EXPORTS.length).split('/')
      try {
        return await open(request, name, table)
      } catch (error) {
        if (error instanceof StoreError) return refused(STATUS[error.code], error.message, {}, error.code)
        throw error
      }
    },
  }
}

function unknownAmong(name: string, ids: readonly string[], found: readonly unknown[]): string | null {
  const unknown = ids.filter((_, index) => found[index] === null)
  return unknown.length > 0 ? `${name}: the corpus holds no ${unknown.slice(0, 10).join(', no ')}.` : null
}

const STATUS: Record<StoreErrorCode, number> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 413,
  NOT_IMPORTED: 503,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 503,
}

const FORMATS = Object.keys(EXPORT_FORMATS).join(', ')

/**
 * Of a GET `ids`, once or several times; of a POST the JSON `{ "ids": […], "relations": […] }`, since addresses are
 * short. Null where it names none.
 */
async function partOf(request: Request, longestBody: number): Promise<SubGraph | null> {
  if (request.method !== 'POST') {
    const ids = new URL(request.url).searchParams.getAll('ids')
    return ids.length > 0 ? { ids, relations: null } : null
  }
  const body = await jsonBody(request, longestBody)
  if (body === null) throw new StoreError('LIMIT_EXCEEDED', `The body is longer than the ${longestBody} bytes allowed.`)
  const { ids, relations = null } = body && typeof body === 'object' ? (body as Record<string, unknown>) : {}
  if (isTexts(ids) && (relations === null || isTexts(relations))) return { ids, relations }
  throw new StoreError(
    'BAD_USER_INPUT',
    'The body has to be JSON such as {"ids": ["organisation:interpol"]}, with a list "relations" of ids where not all between them are wanted.',
  )
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/** Of one version of the graph, or broken off. */
async function* textsOf(format: ExportFormat, source: GraphSource, table: string | null): AsyncGenerator<string> {
  for await (const { text } of format.write(source, table ?? undefined)) yield text
  await source.unchanged()
}
