import { StoreError } from '../errors.js'
import type { FormerId, StoreInfo } from '../graph-store.js'
import { formerIdsOf } from '../redirects.js'
import { readInfo, readRedirects } from './corpus.js'
import type { Neo4jSession } from './session.js'

/** What a store has to know of the graph before it asks. */
interface State {
  /** By former id. */
  formerIds: readonly FormerId[]
  /** Former ids, and the id that answers for each. */
  redirects: ReadonlyMap<string, string>
}

/**
 * The version of the graph that is served: looked up before the first question, then every
 * `interval` milliseconds. An import beside a running server is so noticed, with the former ids that it
 * brings; what was asked in between is answered from the new graph all the same.
 */
export class Served {
  #state: Promise<State> | null = null
  /** Undefined until the server has answered once. */
  #version: string | null | undefined
  readonly #listeners = new Set<(info: StoreInfo) => void>()
  readonly #timer: NodeJS.Timeout

  constructor(
    private readonly session: Neo4jSession,
    interval: number,
  ) {
    this.#timer = setInterval(() => {
      // A server that does not answer is none that serves another version.
      this.look().catch(() => {})
    }, interval)
    this.#timer.unref()
  }

  /** Follows former ids. @throws StoreError NOT_IMPORTED */
  async follow(): Promise<(id: string) => string> {
    const { redirects } = await this.#known()
    return (id) => redirects.get(id) ?? id
  }

  /** By former id. @throws StoreError NOT_IMPORTED */
  async formerIds(): Promise<readonly FormerId[]> {
    return (await this.#known()).formerIds
  }

  async #known(): Promise<State> {
    this.#state ??= this.#read()
    try {
      return await this.#state
    } catch (error) {
      this.#state = null
      throw error
    }
  }

  /** The state as it is now, told to listeners where it is another. */
  async look(): Promise<StoreInfo> {
    const info = await this.session.readTogether(readInfo)
    const former = this.#version
    this.#version = info.version
    if (info.version === former) return info
    this.#state = null
    if (former !== undefined) for (const listener of this.#listeners) listener(info)
    return info
  }

  onChange(listener: (info: StoreInfo) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close() {
    clearInterval(this.#timer)
    this.#listeners.clear()
  }

  async #read(): Promise<State> {
    const { info, redirects } = await this.session.readTogether(async (run) => {
      const info = await readInfo(run)
      return { info, redirects: info.version === null ? {} : await readRedirects(run) }
    })
    if (info.version === null) {
      throw new StoreError('NOT_IMPORTED', 'Nothing has been imported into this Neo4j yet: npm run import -- PATH…')
    }
    this.#version = info.version
    const formerIds = formerIdsOf(redirects)
    return { formerIds, redirects: new Map(formerIds.map(({ former, present }) => [former, present])) }
  }
}
