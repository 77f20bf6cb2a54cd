import { describe, expect, it } from 'vitest'
import { passage, reading } from './small.js'

function elected(...texts: string[]): string[] {
  const read = reading(texts.map((text, i) => passage(String(i + 1), text)))
  const rolesOf = (id: string) => {
    const entity = read.entities.find((one) => one.entity.id === id)?.entity
    return entity?.kind === 'PERSON' ? entity.roles.join('; ') : ''
  }
  return read.assertions
    .filter(({ kind }) => kind === 'REPRESENTED')
    .map(({ source, target }) => `${source} ${target} ${rolesOf(source)}`)
}

describe('officers', () => {
  it('have the office that the sentence gives them', () => {
    expect(
      elected(
        'The Committee elected Ms. Ana Paz (Chile) as Chair, and Mr. Bülent ÇELİK (Türkiye) and Md. Shameem Ahsan (Bangladesh) as Vice-Chairs. Mr. Li (China) was elected Rapporteur.',
      ).sort(),
    ).toEqual([
      'person:ana-paz country:CHL Chair',
      'person:bulent-celik country:TUR Vice-Chair',
      'person:li country:CHN Rapporteur',
      'person:md-shameem-ahsan country:BGD Vice-Chair',
    ])
  })

  it('stand below or behind the name of their office', () => {
    expect(
      elected(
        'The following other officers were elected:',
        'Vice-Presidents:\tMr. Daniel Paz (Argentina)',
        'Mr. Ross Hines (Canada)',
        'Rapporteur:',
        'Mr. Carlos González-Guerra de la Peña (Bolivia (Plurinational State of))',
      ),
    ).toEqual([
      'person:daniel-paz country:ARG Vice-President',
      'person:ross-hines country:CAN Vice-President',
      'person:carlos-gonzalez-guerra-de-la-pena country:BOL Rapporteur',
    ])
  })

  it.each([
    [
      'a predecessor',
      'Ms. Ana Paz (Chile) was elected Rapporteur in place of Mr. Jan Vos (Belgium), who had resigned.',
      1,
    ],
    ['somebody who spoke', 'Mr. Jan Vos (Belgium) said that the Chair would be elected by ballot.', 0],
    ['an office in general', 'The Chair and Vice-Chairs are elected from among the members (Belgium and Chile).', 0],
  ])('are not %s', (_, text, count) => {
    expect(elected(text)).toHaveLength(count)
  })

  it('end with the first line that is no name', () => {
    expect(elected('Rapporteur:', 'Ana Paz (Chile)', 'Credentials', 'Jan Vos (Belgium)')).toHaveLength(1)
  })
})
