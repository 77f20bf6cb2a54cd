import type { GraphSource } from './source.js'

/** A piece of a file, to be appended to what came before. */
export interface Chunk {
  /** Name of the file inside the folder for a format of several files; null for the others. */
  file: string | null
  text: string
}

export interface ExportFormat {
  mediaType: string
  extension: string
  /** True where the export is a folder of files. */
  folder: boolean
  write: (source: GraphSource) => AsyncGenerator<Chunk>
}
