import { describe, expect, it } from 'vitest'
import {
  formatViews,
  keepView,
  parseViews,
  readViews,
  writeViews,
} from '../../../../client/state/explore/saved-views.js'

const storage = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

describe('saved views', () => {
  it('are read as they were written', () => {
    const place = storage()
    writeViews(place, [{ name: 'a', fragment: 'show=x@1_2' }])
    expect(readViews(place)).toEqual([{ name: 'a', fragment: 'show=x@1_2' }])
    expect(readViews(storage())).toEqual([])
  })

  it('are replaced by name, in the order of names', () => {
    const views = [
      { name: 'b', fragment: '1' },
      { name: 'a', fragment: '2' },
    ].reduce(keepView, [{ name: 'b', fragment: '0' }])
    expect(views).toEqual([
      { name: 'a', fragment: '2' },
      { name: 'b', fragment: '1' },
    ])
  })

  it('come in from a file, and nothing else does', () => {
    const views = [{ name: 'a', fragment: 'x' }]
    expect(parseViews(formatViews(views))).toEqual(views)
    expect(parseViews('not JSON')).toBeNull()
    expect(parseViews('{"name":"a"}')).toBeNull()
    expect(parseViews('[{"name":"a"},{"name":"b","fragment":"y","more":1}]')).toEqual([{ name: 'b', fragment: 'y' }])
  })
})
