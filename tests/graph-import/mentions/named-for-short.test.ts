import { describe, expect, it } from 'vitest'
import { contextBodies, mentionsOfDocument } from '../../../graph-import/mentions/find-mentions.js'
import { inShort } from './found.js'

const short = (...texts: string[]) =>
  mentionsOfDocument(texts, contextBodies(null)).flatMap((found) =>
    found.flatMap(({ rule, text, meant }) => (rule === 'named-for-short' ? [[text, inShort(meant)]] : [])),
  )

describe('names without their field', () => {
  it('mean what the document names in full, whether a list knows it or not', () => {
    expect(
      short('The Expert Mechanism reported.', 'The Expert Mechanism on the Rights of Indigenous Peoples met.'),
    ).toEqual([['Expert Mechanism', 'body:hrc-emrip']])
    expect(short('The United Nations Permanent Forum on Indigenous Issues met; the Permanent Forum agreed.')).toEqual([
      ['Permanent Forum', 'body:pfii'],
    ])
    expect(short('The Tidal Commission of the Northern Ports met.', 'The Tidal Commission’s chair spoke.')).toEqual([
      ['Tidal Commission', 'Tidal Commission of the Northern Ports'],
    ])
  })

  it.each([
    [
      'where two begin so',
      'The Ports Network for Pilots met. The Ports Network on Tides met. The Ports Network agreed.',
    ],
    ['where another name goes on', 'The Ports Network for Pilots met. The Ports Network Secretariat met.'],
    ['where another field follows', 'The Ports Network for Pilots met. The Ports Network of the South was absent.'],
    ['without an article', 'The Ports Network for Pilots met. Any Ports Network would.'],
    ['of one word', 'The Network for Pilots met. The Network agreed.'],
    ['that many have', 'The Trust Fund for Pilots met. The Trust Fund agreed.'],
    ['where nobody is named in full', 'The Ports Network agreed.'],
  ])('mean nobody %s', (_, text) => {
    expect(short(text)).toEqual([])
  })
})
