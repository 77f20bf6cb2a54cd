import { describe, expect, it } from 'vitest'
import { itemsNamed } from '../../../graph-import/relations/items.js'

const named = (text: string) => itemsNamed(text).map(({ number }) => number)

describe('agenda items named in a text', () => {
  it.each([
    ['Under agenda item 2, …', ['2']],
    ['Under agenda items 2 and 3, …', ['2', '3']],
    ['agenda items 2, 3 and 5', ['2', '3', '5']],
    ['agenda items 4–6', ['4', '5', '6']],
    ['agenda item 1 (a) and (b)', ['1 (a)', '1 (b)']],
    ['agenda sub-item 2(c)', ['2 (c)']],
    ['item 4 of the provisional agenda', ['4']],
    ['each item of the agenda', []],
    ['an item on 27 June', []],
    ['agenda for 2030', []],
  ])('%s', (text, numbers) => {
    expect(named(text)).toEqual(numbers)
  })
})

describe('items without the word agenda', () => {
  it.each([
    ['Under item 3, Kenya spoke.', ['3']],
    ['It began. Under items 3 and 4, Kenya spoke.', ['3', '4']],
    ['They went on with their consideration of item 3 (b).', ['3 (b)']],
  ])('%s names them', (text, numbers) => {
    expect(itemsNamed(text).map(({ number }) => number)).toEqual(numbers)
  })

  it.each(['Goods under item 3 of the tariff were taxed.', 'Item 3 was bought.'])('%s names none', (text) => {
    expect(itemsNamed(text)).toEqual([])
  })
})
