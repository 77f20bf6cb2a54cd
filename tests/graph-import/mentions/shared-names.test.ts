import { describe, expect, it } from 'vitest'
import { contextBodies, mentionsOfDocument } from '../../../graph-import/mentions/find-mentions.js'
import { inShort } from './found.js'

const shared = (texts: string[], body: string | null = null) =>
  mentionsOfDocument(texts, contextBodies(body)).flatMap((found) =>
    found.flatMap(({ rule, text, meant }) => (rule === 'shared-name' ? [[text, inShort(meant)]] : [])),
  )

describe('names that several bear', () => {
  it('mean the one whom the document names in full, anywhere', () => {
    expect(shared(['IDB spoke.', 'The Inter-American Development Bank lends.'])).toEqual([['IDB', 'organisation:iadb']])
    expect(shared(['The Industrial Development Board met.', 'IDB agreed.'])).toEqual([['IDB', 'body:unido-idb']])
  })

  it('mean the secretariat of the document’s body', () => {
    expect(shared(['The Office of the High Commissioner reported.'], 'body:hrc')).toEqual([
      ['Office of the High Commissioner', 'organisation:ohchr'],
    ])
  })

  it('mean a part of a body where the document tells of the whole', () => {
    const text = 'The Committee on the Peaceful Uses of Outer Space met; its Legal Subcommittee reported.'
    expect(shared([text])).toEqual([['Legal Subcommittee', 'body:copuos-legal']])
    expect(shared(['The Legal Subcommittee of the Harbour Board reported.'])).toEqual([])
  })

  it('are not guessed where the document names none of them, or several', () => {
    expect(shared(['The Office of the High Commissioner reported.'])).toEqual([
      ['Office of the High Commissioner', 'organisation:ohchr or organisation:unhcr'],
    ])
    expect(
      shared(['The International Criminal Court and the International Chamber of Commerce met.', 'ICC spoke.']),
    ).toEqual([['ICC', 'organisation:icc or organisation:icc-commerce']])
  })

  it('tell whose decisions are cited', () => {
    const texts = ['The United Nations Environment Programme met.', 'Recalling decision 27/2 of the Governing Council,']
    const found = mentionsOfDocument(texts, contextBodies('body:unep-ea'))[1] ?? []
    expect(found.map(({ meant }) => inShort(meant))).toEqual(['body:unep-gc decision 27/2', 'body:unep-gc'])
  })

  it('yield to the document’s own body of that name', () => {
    expect(shared(['The Governing Council agreed. UNEP spoke.'], 'body:hsp-gc')).toEqual([])
  })

  it('are not in symbols or longer words, nor where the document defines them itself', () => {
    expect(shared(['The Inter-American Development Bank cited IDB.39/Dec.4 and IDBX.'])).toEqual([])
    expect(shared(['The Harbour Dredging Institute (IDB) met.', 'IDB dredges.'])).toEqual([])
  })
})
