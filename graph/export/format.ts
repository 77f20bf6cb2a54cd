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
  /** Files of the folder that it is; null where it is one file. */
  tables: readonly string[] | null
  /** `only`: of a folder, this file alone. */
  write: (source: GraphSource, only?: string) => AsyncGenerator<Chunk>
}
