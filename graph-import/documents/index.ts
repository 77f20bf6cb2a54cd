export { type Format, formats } from './formats.js'
export { readSource } from './read-source.js'
export type * from './source-document.js'
