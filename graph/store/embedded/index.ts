export { openEmbeddedLoader } from './loader.js'
export { type EmbeddedOptions, openEmbeddedStore } from './store.js'
