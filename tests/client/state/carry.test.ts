import { describe, expect, it } from 'vitest'
import { carriedAddress, chosenIn } from '../../../client/state/carry.js'

describe('what is chosen in a view', () => {
  it.each([
    ['/explore', 'show=topic:border@0_0,country:ITA@9_9;select=topic:border', ['topic:border']],
    ['/explore', 'show=a:b@0_0,c:d@9_9;select=ABOUT~a:b~c:d', []],
    ['/recurrence', 'of=COUNTRY;rows=country:ITA,country:NER', ['country:ITA', 'country:NER']],
    ['/recurrence', 'cell=organisation:x,meeting:wg/2020', ['organisation:x', 'meeting:wg/2020']],
    ['/topics', 'topic=topic:border', ['topic:border']],
    ['/topics', 'pair=topic:a,topic:b', ['topic:a', 'topic:b']],
    ['/recommendations', 'open=recommendation:wg/2020/1;topics=topic:a', ['recommendation:wg/2020/1']],
    ['/documents', 'document=document:wg/2020/report', ['document:wg/2020/report']],
    ['/compare', 'a=meeting:wg/2019;b=meeting:wg/2020', ['meeting:wg/2019', 'meeting:wg/2020']],
    ['/corpus', 'severity=NOTE', []],
    ['/', '', []],
  ])('%s#%s', (path, fragment, chosen) => {
    expect(chosenIn(path, fragment)).toEqual(chosen)
  })
})

describe('where it goes along', () => {
  it.each([
    ['/explore', ['topic:a', 'country:ITA'], '/explore#add=topic:a,country:ITA'],
    ['/recurrence', ['country:ITA'], '/recurrence#of=COUNTRY;rows=country:ITA'],
    [
      '/recurrence',
      ['organisation:x', 'country:ITA', 'country:NER'],
      '/recurrence#of=COUNTRY;rows=country:ITA,country:NER',
    ],
    ['/recurrence', ['body:wg'], '/recurrence#body=body:wg'],
    ['/topics', ['country:ITA', 'topic:a'], '/topics#topic=topic:a'],
    ['/recommendations', ['organisation:x'], '/recommendations#mentions=organisation:x'],
    [
      '/recommendations',
      ['meeting:wg/2019', 'meeting:wg/2020'],
      '/recommendations#meetings=meeting:wg/2019,meeting:wg/2020',
    ],
    ['/documents', ['document:wg/2020/report'], '/documents#document=document:wg/2020/report'],
    ['/compare', ['meeting:wg/2019', 'meeting:wg/2020'], '/compare#a=meeting:wg/2019;b=meeting:wg/2020'],
    ['/compare', ['meeting:wg/2019'], '/compare#b=meeting:wg/2019'],
  ])('%s of %s', (path, chosen, address) => {
    expect(carriedAddress(path, chosen)).toBe(address)
  })

  it.each(['/', '/corpus', '/api', '/topics', '/documents'])(
    '%s opens as it is where it can show none of it',
    (path) => {
      expect(carriedAddress(path, ['person:someone'])).toBe(path)
    },
  )
})
