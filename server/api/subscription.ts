import { Repeater } from 'graphql-yoga'
import type { GraphStore, StoreInfo } from '../../graph/store/graph-store.js'
import type { ApiContext } from './context.js'

/** The corpus as it is, then again whenever another version of the graph is being served. Waits where nothing has been imported yet. */
function corpusVersions(store: GraphStore): AsyncIterable<StoreInfo> {
  return new Repeater<StoreInfo>(async (push, stop) => {
    let told: string | null = null
    const tell = (info: StoreInfo) => {
      if (info.version === null || info.version === told) return
      told = info.version
      void push(info)
    }
    const end = store.onChange(tell)
    void stop.then(end)
    tell(await store.info())
    await stop
  })
}

export const Subscription = {
  corpusChanged: {
    subscribe: (_: unknown, __: object, { store }: ApiContext) => corpusVersions(store),
    resolve(info: StoreInfo, _: object, context: ApiContext) {
      context.renew()
      return info
    },
  },
}
