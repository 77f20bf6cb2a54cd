import { describe, expect, it } from 'vitest'
import { found } from './found.js'

const names = (text: string) => found(text, /^organisation-in-romance$/).map(([, is]) => is)

describe('organisations with French, Spanish, Portuguese or Italian names', () => {
  it.each([
    ['the Réseau africain des gardiens de ports and civil society', 'Réseau africain des gardiens de ports'],
    ['the Centro Regional de Estudios del Puerto (CREPU),', 'Centro Regional de Estudios del Puerto'],
    ['the Cour régionale de justice portuaire was', 'Cour régionale de justice portuaire'],
    ['au Réseau national de ports de tenir session', 'Réseau national de ports'],
    ['the Fondation Marée Propre and others', 'Fondation Marée Propre'],
    ['by the Universidad de los Vientos, which', 'Universidad de los Vientos'],
    ['the Institut d’études du Levant had', 'Institut d’études du Levant'],
    ['the Office national de la marine made', 'Office national de la marine'],
    ['the Tribunal Portuario Andino met in', 'Tribunal Portuario Andino'],
    ['of the Rede Brasileira de Portos in', 'Rede Brasileira de Portos'],
  ])('%s', (text, name) => {
    expect(names(`There were comments ${text} a remark.`)).toEqual([name])
  })

  it('take the abbreviation behind them', () => {
    expect(found('The Centro Regional de Estudios del Puerto (CREPU) spoke.', /romance/)).toEqual([
      ['Centro Regional de Estudios del Puerto (CREPU)', 'Centro Regional de Estudios del Puerto'],
    ])
  })

  it.each([
    'The Red Cross and Red Crescent societies took part.',
    'Centre staff and the Union general secretary spoke.',
    'The European Union regional offices were open.',
    'Office management has a Tribunal president.',
    'L’Institut et le Conseil se sont réunis.',
    'The Union Pacific Railway and the Tribunal Penal Chamber spoke.',
    'The Institut was founded in 1990.',
    'La Autoridad y la Empresa actuarán.',
    'Le Conseil sur la recommandation des experts décide.',
  ])('are not in: %s', (text) => {
    expect(names(text)).toEqual([])
  })
})
