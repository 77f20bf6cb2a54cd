import { describe, expect, it } from 'vitest'
import { readText, texts } from './read-text.js'

const TEXT = ['', '1. The Committee held four meetings.', '', '2. It rose.'].join('\n')

describe('a cover of two columns in text', () => {
  it('is read down: the box first, then the names beside it', async () => {
    const cover = [
      'United Nations                              FFC/COM/2029/4',
      '',
      '                                            Distr.: General',
      'Conference of the Parties to                3 August 2029',
      'the Convention on Ferries                   Original: English',
      'and Harbours',
      '',
      'Second session',
    ].join('\n')
    const document = await readText(`${cover}\n${TEXT}`)
    expect(texts(document)).toEqual([
      'FFC/COM/2029/4',
      'Distr.: General',
      '3 August 2029',
      'Original: English',
      'United Nations',
      'Conference of the Parties to the Convention on Ferries and Harbours',
      'Second session',
      '1. The Committee held four meetings.',
      '2. It rose.',
    ])
    expect(document.blocks[5]?.origins.map(({ place }) => place.line)).toEqual([4, 5, 6])
  })

  it('is none where a line only has a wide gap', async () => {
    const lines = ['Committee on Ferries     and Harbours', 'Distr.: General', 'Lima     3 August 2029']
    expect((await readText(`${lines.join('\n\n')}\n${TEXT}`)).blocks[0]?.text).toBe('Committee on Ferries and Harbours')
  })
})

describe('lines of a cover without blank lines between them', () => {
  it('are not joined though the line above is full', async () => {
    const cover = [
      'Conference of the Parties to the Convention on Ferries and Piers',
      'Open-ended Intergovernmental Working Group on Harbours and Ports',
      'Eleventh meeting',
      'Lima, 5 and 6 June 2029',
    ]
    const text = [
      '1. The Working Group held four meetings, which were chaired by one',
      'and the same person. It took note of the report on harbours, which',
      'had been before it for the',
      'second session in a row.',
    ]
    expect(texts(await readText([...cover, ...text].join('\n')))).toEqual([...cover, text.join(' ')])
  })
})
