import { StoreError } from '../graph/store/errors.js'
import type { GraphStore } from '../graph/store/graph-store.js'

/** A store that can be asked while it is still being opened: every question is then refused with the reason. */
export interface OpeningStore extends GraphStore {
  /** Fails where the store can not be opened. */
  readonly opened: Promise<void>
}

export function openingStore(opening: Promise<GraphStore>, place: string): OpeningStore {
  let store: GraphStore | null = null
  const opened = opening.then((open) => {
    store = open
  })
  // Whoever waits for it learns of a failure; nobody has to.
  opened.catch(() => {})
  const own: Pick<OpeningStore, 'opened' | 'onChange' | 'close'> = {
    opened,
    onChange(listener) {
      let end = () => {}
      opening.then(
        (open) => {
          end = open.onChange(listener)
        },
        () => {},
      )
      return () => end()
    },
    close: () =>
      opening.then(
        (open) => open.close(),
        () => {},
      ),
  }
  return new Proxy(own, {
    get(_, name) {
      if (name in own) return Reflect.get(own, name)
      return async (...words: unknown[]) => {
        if (!store) throw new StoreError('STORE_UNAVAILABLE', `The graph is being loaded from ${place}.`)
        const method: unknown = Reflect.get(store, name)
        if (typeof method !== 'function') throw new TypeError(`a store has no ${String(name)}`)
        return method.apply(store, words)
      }
    },
  }) as OpeningStore
}
