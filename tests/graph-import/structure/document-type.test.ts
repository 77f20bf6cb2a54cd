import { describe, expect, it } from 'vitest'
import { typeOfSymbol, typeOfTitle } from '../../../graph-import/structure/document-type.js'
import { structure } from './blocks.js'

describe('the type of a document by its title', () => {
  it.each([
    ['Report on the meeting of the Working Group on Harbours', 'REPORT'],
    ['Report of the Inland Committee on its eighty-sixth session', 'REPORT'],
    ['Proceedings of the Governing Council', 'REPORT'],
    ['Draft report', 'DRAFT_REPORT'],
    ['Draft Report', 'DRAFT_REPORT'],
    ['Annotated provisional agenda', 'ANNOTATED_AGENDA'],
    ['Provisional agenda', 'ANNOTATED_AGENDA'],
    ['Provisional agenda and annotations', 'ANNOTATED_AGENDA'],
    ['Background paper prepared by the Secretariat on ports', 'BACKGROUND_PAPER'],
    ['Index of recommendations adopted by the Working Group: background paper', 'INDEX_OF_RECOMMENDATIONS'],
    ['Conference room paper containing a note by the Secretariat', 'CONFERENCE_ROOM_PAPER'],
    ['List of participants', 'LIST_OF_PARTICIPANTS'],
    ['Resolution adopted by the General Assembly on 5 May 2017', 'RESOLUTION'],
    ['Draft resolution', 'OTHER'],
    ['Note by the Secretariat on ports', null],
    ['Agenda items 5, 6 and 18 (a)', null],
    ['Reporting from and review of Parties', null],
  ])('%s', (title, type) => expect(typeOfTitle(title)).toBe(type))

  it('reads what a symbol says', () => {
    expect(typeOfSymbol('CTOC/COP/WG.6/2022/CRP.1')).toBe('CONFERENCE_ROOM_PAPER')
    expect(typeOfSymbol('A/RES/72/90 A-B')).toBe('RESOLUTION')
    expect(typeOfSymbol('A/80/L.16')).toBeNull()
  })
})

describe('the type of a document without a title', () => {
  it('is a report where several of its sections are those of reports', () => {
    expect(
      structure('I. Recommendations', '1. States should act.', 'II. Attendance', '2. Italy was represented.').type,
    ).toBe('REPORT')
  })

  it('is an annotated agenda where annotations follow an agenda', () => {
    const read = structure(
      'Provisional agenda',
      '1. Opening.',
      '2. Ports.',
      'Annotations',
      '1. Opening',
      'The meeting will be opened at 10 a.m.',
    )
    expect(read.type).toBe('ANNOTATED_AGENDA')
  })

  it('is a report where recommendations stand beside a sentence on the meeting that made them', () => {
    const met = '1. The Committee on Ports, established in 2019, held its ninth meeting in Lima on 9 and 10 May 2031.'
    const recommended = ['II. Recommendations', '2. States should act.']
    expect(structure('I. Introduction', met, ...recommended).type).toBe('REPORT')
    expect(structure('I. Introduction', '1. Ports are many.', ...recommended).type).toBe('OTHER')
  })

  it('is none of these where one section alone is alike', () => {
    expect(structure('I. Attendance', '1. Many people came.', 'II. Music', '2. It was loud.').type).toBe('OTHER')
  })
})
