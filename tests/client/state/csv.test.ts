import { describe, expect, it } from 'vitest'
import { csv } from '../../../client/state/csv.js'

describe('CSV', () => {
  it('quotes what holds commas, quotation marks or lines', () => {
    expect(csv([['a,b', 'say "yes"', 'two\nlines', 'plain']])).toBe('"a,b","say ""yes""","two\nlines",plain\r\n')
  })

  it('lets no spreadsheet take a text for a formula', () => {
    expect(csv([['=1+1', '-x', '@y']])).toBe("'=1+1,'-x,'@y\r\n")
  })
})
