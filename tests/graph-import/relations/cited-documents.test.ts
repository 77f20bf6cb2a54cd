import { describe, expect, it } from 'vitest'
import { passage, reading, shown } from './small.js'

const meetings = (text: string) => {
  const read = reading([passage('7', text)])
  return shown(read, 'DOCUMENT_OF').flatMap((one) => (one.startsWith(read.document.id) ? [] : [one.split(' ')[2]]))
}

describe('the meeting of a document that is only cited', () => {
  it.each([
    ['See CTOC/COP/WG.7/2031/4.', ['meeting:ctoc-cop-wg.7/2031']],
    ['See CTOC/COP/WG.88/2031/4.', ['meeting:ctoc-cop-wg.88/2031']],
  ])('is told by a series of a listed body or of its sister: %s', (text, expected) => {
    expect(meetings(text)).toEqual(expected)
  })

  it.each([
    'See the statement (S/PRST/2031/14).',
    'See the bulletin (ST/SGB/2031/5).',
    'See A/CONF.88/26/Rev.1.',
    'See A/CONF.88/2031/15.',
  ])('is not told by any other series: %s', (text) => {
    expect(meetings(text)).toEqual([])
  })
})
