import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Types of the page's operations, from the contract alone. Operations are sent as strings,
 * so that no GraphQL parser reaches the browser.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'client/api/operations/*.graphql',
  generates: {
    'client/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
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
