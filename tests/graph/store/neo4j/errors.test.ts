import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { type Purpose, translate } from '../../../../graph/store/neo4j/errors.js'

const config = { uri: 'bolt://somewhere:7687', username: 'reader', database: 'graph' }
const thrown = (code: string, purpose: Purpose = 'reading') =>
  translate(Object.assign(new Neo4jError('said', code, '', ''), { code }), config, purpose)

describe('errors of the driver', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAVAILABLE', /password.*"reader"/],
    ['Neo.ClientError.Security.Forbidden', 'STORE_UNAVAILABLE', /does not let "reader"/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE', /no database "graph"/],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', /longer than/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'LIMIT_EXCEEDED', /memory/],
    ['ServiceUnavailable', 'STORE_UNAVAILABLE', /bolt:\/\/somewhere:7687 does not answer/],
    ['SessionExpired', 'STORE_UNAVAILABLE', /does not answer/],
  ])('%s is %s', (driver, code, message) => {
    expect(thrown(driver)).toMatchObject({ name: 'StoreError', code, message: expect.stringMatching(message) })
  })

  it('of a load that takes too long say that somebody may hold what it writes', () => {
    const error = thrown('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'loading')
    expect(error).toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringMatching(/somebody else holds.*import again/),
    })
  })

  it('that nobody expects stay as they are, and so do others', () => {
    expect(thrown('Neo.ClientError.Statement.SyntaxError')).toBeInstanceOf(Neo4jError)
    const own = new Error('own')
    expect(translate(own, config, 'loading')).toBe(own)
  })
})
