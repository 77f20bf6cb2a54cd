import { CSV_TABLES, writeCsv } from './csv.js'
import type { ExportFormat } from './format.js'
import { writeGexf } from './gexf.js'
import { writeGraphml } from './graphml.js'
import { writeJsonl } from './jsonl.js'
import { writeJsonld } from './jsonld.js'

/** A new format is a file with a writer and a row. */
export const EXPORT_FORMATS = {
  jsonl: { mediaType: 'application/jsonl', extension: 'jsonl', tables: null, write: writeJsonl },
  csv: { mediaType: 'text/csv', extension: 'csv', tables: CSV_TABLES, write: writeCsv },
  graphml: { mediaType: 'application/graphml+xml', extension: 'graphml', tables: null, write: writeGraphml },
  gexf: { mediaType: 'application/gexf+xml', extension: 'gexf', tables: null, write: writeGexf },
  jsonld: { mediaType: 'application/ld+json', extension: 'jsonld', tables: null, write: writeJsonld },
} satisfies Record<string, ExportFormat>

export type ExportFormatName = keyof typeof EXPORT_FORMATS

export function isExportFormat(name: string): name is ExportFormatName {
  return Object.hasOwn(EXPORT_FORMATS, name)
}
