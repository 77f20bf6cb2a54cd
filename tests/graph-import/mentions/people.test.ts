import { describe, expect, it } from 'vitest'
import { mentionsOfDocument } from '../../../graph-import/mentions/find-mentions.js'
import { fullName } from '../../../graph-import/mentions/names-of-people.js'
import { found } from './found.js'

const people = (text: string) => found(text, /^person/).map(([words]) => words)

describe('people', () => {
  it.each([
    [
      'The discussion was facilitated by a sole panellist, Gogé Maimouna Gazibo, the Liaison Magistrate of the Niger.',
      ['Gogé Maimouna Gazibo'],
    ],
    ['Rami S. Badawy, Trial Attorney in the Section (United States)', ['Rami S. Badawy']],
    ['The meeting was opened by Francesco Testa (Italy), Chair of the Working Group.', ['Francesco Testa']],
    [
      'It elected Ms. Hannie Meesters (the Netherlands) as Chair and Mr. J. van der Berg (Belgium).',
      ['Hannie Meesters', 'J. van der Berg'],
    ],
    ['Ms. Maimunah Mohd Sharif, Executive Director of UN-Habitat', ['Maimunah Mohd Sharif']],
    ['H.E. Mr. Lazarous Kapambwe spoke, as did Mr. G.H. Bauer.', ['Lazarous Kapambwe', 'G.H. Bauer']],
    ['the Minister, Mr. Jean-Pierre N’GUESSAN-d’Almeida, replied', ['Jean-Pierre N’GUESSAN-d’Almeida']],
    ['Ms. Suhartati said so.', ['Suhartati']],
    [
      'led by the following panellists: Suhartati, Head of Unit (Indonesia); and Kgosi Letlape (Botswana).',
      ['Suhartati', 'Kgosi Letlape'],
    ],
    [
      'statements by the Minister of Development of Norway, Dag-Inge Ulstein (virtual); and the Secretary of Planning of Guatemala, Keila Gramajo.',
      ['Dag-Inge Ulstein', 'Keila Gramajo'],
    ],
    ['Vice-Chair Arnold Ou (Benin) presided.', ['Arnold Ou']],
    ['Ms. E. de Wit (the Netherlands) and the President spoke.', ['E. de Wit']],
  ])('are named in: %s', (text, names) => {
    expect(people(text)).toEqual(names)
  })

  it.each([
    'The President of the Conference and the Minister for Foreign Affairs spoke.',
    'The World Bank, Director of Studies',
    'eight centres: in Tirana (Albania), Toronto (Canada) and Addis Ababa (Ethiopia)',
    'The Working Group, chaired as before, met in Vienna, Austria.',
    'Trial Attorney, Department of Justice',
    'The World Summit Outcome, Chair and Bureau',
    'Tax Justice Network Africa',
    'The Head of Unit, Border Police Section, spoke.',
    'the Department of Justice, Public Works and Dunes',
    'A statement by Ghana (African Group) was heard.',
  ])('are not in: %s', (text) => {
    expect(people(text)).toEqual([])
  })

  it('are known by their surname in the whole document', () => {
    const [, second, third] = mentionsOfDocument(
      [
        'Calogero Ferrara, Public Prosecutor (Italy), and Yoanna Bejarán Álvarez, Magistrate (Dominican Republic)',
        'Mr. Ferrara agreed with Ms. Bejarán Álvarez.',
        'Mr. C. Ferrara and Ms. Bejarán',
      ],
      [],
    )
    const names = (found: typeof second) => found?.map(({ meant }) => (meant.by === 'person' ? meant.name : null))
    expect(names(second)).toEqual(['Calogero Ferrara', 'Yoanna Bejarán Álvarez'])
    expect(names(third)).toEqual(['Calogero Ferrara', 'Yoanna Bejarán Álvarez'])
  })

  it('are not joined where two bear the name', () => {
    expect(fullName('Kim', ['Young Kim', 'Min Kim'])).toBe('Kim')
    expect(fullName('A. Kim', ['Young Kim', 'Min Kim'])).toBe('A. Kim')
    expect(fullName('M. Kim', ['Young Kim', 'Min Kim'])).toBe('Min Kim')
  })
})
