import { describe, expect, it } from 'vitest'
import { readVariables, shownQuery, variablesText } from '../../../client/state/shown-query.js'

describe('shownQuery', () => {
  it('sets operation and fragments at the margin, an empty line apart', () => {
    const sent =
      '\n    query Things($first: Int!) {\n  things(first: $first) {\n    ...Head\n  }\n}\n    fragment Head on Thing {\n  id\n}'
    expect(shownQuery(sent, { first: 3 })).toEqual({
      name: 'Things',
      query:
        'query Things($first: Int!) {\n  things(first: $first) {\n    ...Head\n  }\n}\n\nfragment Head on Thing {\n  id\n}',
      variables: { first: 3 },
    })
  })

  it('leaves a field called like a keyword where it is', () => {
    const sent = 'query Words {\n  words {\n    query\n  }\n}'
    expect(shownQuery(sent, {}).query).toBe(sent)
  })
})

describe('variables', () => {
  it('come back from their text', () => {
    const variables = { of: 'TOPIC', filter: { bodies: ['body:x'] }, roles: null }
    expect(readVariables(variablesText(variables))).toEqual(variables)
    expect(variablesText({})).toBe('')
    expect(readVariables(' \n')).toEqual({})
  })

  it.each(['{', '3', '[1]', 'null', '"first"'])('are refused as %s', (text) => {
    expect(() => readVariables(text)).toThrow(/variables/)
  })
})
