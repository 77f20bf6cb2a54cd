import type { FoundMention, PreparedText, Recogniser } from './mention.js'
import { overWords } from './proposals.js'
import { beginsSentence, isAllCapitals, isCapital, isVerbal, spaced, type Words } from './words.js'
import { FUNCTION_WORDS } from './words-of-names.js'

/** Legal forms that end the name of a company or an association. */
const FORMS = new Set([
  'Ltd',
  'Inc',
  'LLC',
  'LLP',
  'GmbH',
  'PLC',
  'Plc',
  'plc',
  'Corp',
  'SARL',
  'SpA',
  'Pty',
  'Oy',
  'ASA',
  'Sàrl',
])
/** Forms that may be abbreviations of other things or ordinary words: two words of a name must stand before them, and none behind. */
const DOUBTFUL_FORMS = new Set(['AS', 'SA', 'AG', 'AB', 'NV', 'BV', 'Limited', 'Incorporated'])

/** Companies by their legal form, `Harbour Lines Ltd.`, and associations by what they cross: `Pilots Without Borders`. */
export const companies: Recogniser = (passage) => {
  const { words } = passage
  return words.raw.flatMap((word, at) => {
    const to = isBorderless(words, at) ? at + 2 : isForm(words, at) ? at + 1 : formInTwoWords(words, at)
    const from = to === null ? at : beginning(words, at)
    return to === null || from === at || isFormOnly(words, from, at) || (DOUBTFUL_FORMS.has(word) && at - from < 2)
      ? []
      : [nameOver(passage, from, hasPoint(words, to) ? to + 1 : to)]
  })
}

function nameOver(passage: PreparedText, from: number, to: number): FoundMention {
  const { words, text } = passage
  const name = text.slice(words.start[from], words.end[to - 1])
  const form = words.raw[words.raw[to - 1] === '.' ? to - 2 : to - 1] ?? ''
  const type = FORMS.has(form) || DOUBTFUL_FORMS.has(form) ? 'OTHER' : 'NON_GOVERNMENTAL'
  const meant = { by: 'name', kind: 'ORGANISATION', name, abbreviation: null, type, within: [], country: null } as const
  return overWords(passage, from, to, 'company', { ...meant, within: [] }, 0.8)
}

/** `Harbour Lines Ltd.`: the point of an abbreviated form. */
const hasPoint = (words: Words, to: number) =>
  words.raw[to] === '.' && /^(?:Ltd|Inc|Corp)$/.test(words.raw[to - 1] ?? '')

function isForm(words: Words, at: number): boolean {
  const word = words.raw[at] ?? ''
  if (FORMS.has(word)) return true
  return DOUBTFUL_FORMS.has(word) && !isCapital(words.raw[at + 1]) && !isAllCapitals(words.raw[at - 1])
}

const isBorderless = ({ raw }: Words, at: number) =>
  /^[Ww]ithout$/.test(raw[at] ?? '') && /^(?:Borders|Frontiers)$/.test(raw[at + 1] ?? '')

/** `(India) | Private Ltd.`: the name stands before what parts it. */
const isFormOnly = ({ key }: Words, from: number, at: number) =>
  key.slice(from, at).every((word) => /^(?:private|pvt|pty|co|company)$/.test(word))

/** `Harbour Watch Asociación Civil`. */
const formInTwoWords = ({ key }: Words, at: number) =>
  /^asociacion$/.test(key[at] ?? '') && key[at + 1] === 'civil' ? at + 2 : null

/** Back over the capitalised words of the name. */
function beginning(words: Words, at: number): number {
  let from = at
  while (from > 0 && spaced(words, from - 1)) {
    const before = words.raw[from - 1] ?? ''
    if (
      before === '&' ||
      (words.key[from - 1] === 'and' && from < at - 1 && isCapital(words.raw[from - 2]) && from > 1)
    ) {
      if (before !== '&') break
      from--
      continue
    }
    if (!isCapital(before) || FUNCTION_WORDS.has(words.key[from - 1] ?? '')) break
    from--
  }
  return from < at && beginsSentence(words, from) && isVerbal(words.raw[from]) ? from + 1 : from
}
