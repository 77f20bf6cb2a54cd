import { describe, expect, it } from 'vitest'
import { citationBibtex, citationText } from '../../../../client/state/explore/citation.js'

const view = {
  address: 'https://example.org/explore#show=a',
  version: 'abc123',
  day: '2026-03-01',
  title: 'Law & order',
}

describe('the citation of a view', () => {
  it('names address, version and day as text', () => {
    expect(citationText(view)).toBe(
      'Rapporteur, “Law & order”, corpus version abc123, accessed 1 March 2026, https://example.org/explore#show=a',
    )
  })

  it('and as BibTeX, with what TeX reads as its own escaped', () => {
    expect(citationBibtex(view)).toContain('title = {Law \\& order}')
    expect(citationBibtex(view)).toContain('url = {https://example.org/explore#show=a}')
    expect(citationBibtex(view)).toContain('urldate = {2026-03-01}')
  })
})
