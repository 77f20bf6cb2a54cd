import { describe, expect, it } from 'vitest'
import { found } from './found.js'

const bodies = (text: string) => found(text, /^body-by-shape$/).map(([words]) => words)

describe('bodies by the shape of their names', () => {
  it.each([
    'Working Group on Lost Lighthouses',
    'Northern Ministerial Conference on Lost Lighthouses',
    'High-level Panel on Lost Lighthouses',
    'Panel of Experts on Lost Lighthouses',
    'Commission of Inquiry on Lost Lighthouses',
    'Harbour Adaptation Committee',
    'Local Pilots and Indigenous Sailors Platform Facilitative Working Group',
    'Harbour Agreement Implementation and Compliance Committee',
    'Working Group on Enforced or Involuntary Departures',
    'Committee on the Elimination of All Forms of Fog',
    'Subcommittee on Prevention of Fog and Other Dark, Dim or Misty Weather',
    'Working Group on the Financing of the World Health Organization',
    'Conference of the Parties to the Harbour Treaty',
    'Committee of Permanent Representatives to the World Health Organization',
  ])('the %s', (name) => {
    expect(bodies(`It welcomed the report of the ${name}.`)).toEqual([name])
  })

  it.each([
    ['the Committee on Harbours to the Executive Director', ['Committee on Harbours']],
    ['the Committee on Harbours under the Economic and Social Council', ['Committee on Harbours']],
    [
      'the Commission on Fog and the Northern Commission on Lamps',
      ['Commission on Fog', 'Northern Commission on Lamps'],
    ],
    ['the Committee on Harbours’s update', ['Committee on Harbours']],
    ['the Working Group on Harbours Conclusions on fog', ['Working Group on Harbours']],
  ])('end with their names: %s', (text, names) => {
    expect(bodies(`It recalled ${text}.`)).toEqual(names)
  })

  it.each([
    'the Committee to the Territories',
    'the Committee to the Executive',
    'the Commission on Sustainable',
    'the Working Group on the Implementation of Phase I',
    'the Conference of the Parties to the Convention',
    'the Commission on the Decision',
    'the Security Council Committee',
    'the New Sanctions Committee',
    'the Committee of the Whole',
    'the Harbour Committee Executive Directorate',
  ])('are not in: %s', (text) => {
    expect(bodies(`It recalled ${text}.`)).toEqual([])
  })
})
