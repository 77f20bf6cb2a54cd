import { describe, expect, it } from 'vitest'
import { endOfPersonsName } from '../../../graph-import/mentions/names-of-people.js'
import { pastTitles } from '../../../graph-import/mentions/titles-of-people.js'
import { cut } from '../../../graph-import/mentions/words.js'

function nameIn(text: string): string {
  const words = cut(text)
  const from = pastTitles(words, 0)
  const to = endOfPersonsName(words, from)
  return to === from ? '' : text.slice(words.start[from], words.end[to - 1])
}

describe('a name behind titles', () => {
  it.each([
    ['Mr. Pieter van ’t HOFF, Adviser', 'Pieter van ’t HOFF'],
    ['Ms. Emilie VAN DER DOES DE WAAL, Coordinator', 'Emilie VAN DER DOES DE WAAL'],
    ['Ms. HE Jing', 'HE Jing'],
    ['Mr. SO Sovann', 'SO Sovann'],
    ['Mr. A. Moreno', 'A. Moreno'],
    ['Mr. I. G. Petrov of the', 'I. G. Petrov'],
    ['ʻAlī ibn Ḥusayn al-Qaḥṭānī (Yemen)', 'ʻAlī ibn Ḥusayn al-Qaḥṭānī'],
    ['José Antônio d’Ávila Filho, Director', 'José Antônio d’Ávila Filho'],
    ['Lt. Col. (ret.) Fiona MACLEOD-O’BRIEN, Adviser', 'Fiona MACLEOD-O’BRIEN'],
    ['Prof. Dr. Jürgen von der Heydt, Adviser', 'Jürgen von der Heydt'],
    ['H.E. Mr. NGUYỄN Văn Thành (Viet Nam)', 'NGUYỄN Văn Thành'],
    ['His Excellency Ambassador Konan N’GUESSAN', 'Konan N’GUESSAN'],
    ['Brig. Gen. Tommaso D’Angelo-Ferri of the', 'Tommaso D’Angelo-Ferri'],
    ['Major General Ana Paz and', 'Ana Paz'],
    ['Sir James ST. JOHN', 'James ST. JOHN'],
    ['Msgr. Suharto', 'Suharto'],
  ])('%s', (text, name) => {
    expect(nameIn(text)).toBe(name)
  })

  it.each([
    ['Mr. Okafor The meeting', 'Okafor'],
    ['Mr. Okafor’s report', 'Okafor'],
    ['Ms. Paz AND MR. OKAFOR', 'Paz'],
    ['Mr. Okafor May 2031', 'Okafor'],
    ['Mr. Okafor d’après', 'Okafor'],
  ])('%s: the words behind are no part of it', (text, name) => {
    expect(nameIn(text)).toBe(name)
  })

  it.each(['General Assembly', 'Major Groups', 'Hon members', 'Col de Tende'])('%s begins with no title', (text) => {
    expect(pastTitles(cut(text), 0)).toBe(0)
  })
})
