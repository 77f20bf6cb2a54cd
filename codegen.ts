import { createHash } from 'node:crypto'
import type { CodegenConfig } from '@graphql-codegen/cli'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Types of the page's operations, from the contract alone. Operations are sent as strings,
 * so that no GraphQL parser reaches the browser, or, where the server has been built with the
 * page, by their SHA-256.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'client/api/operations/*.graphql',
  generates: {
    'client/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: sha256 } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Date: 'string', URL: 'string' },
      },
    },
  },
}

export default config
