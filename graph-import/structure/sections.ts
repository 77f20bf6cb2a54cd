import { fold } from '../../graph/model/index.js'
import type { SectionRole } from './structured-document.js'

/** What a heading says that its section is for. The first row that matches decides; words are folded, numbers and additions in brackets taken off. */
const ROLES: readonly [RegExp, SectionRole][] = [
  [/^(?:annex|appendix|appendices|annexes)\b/, 'ANNEX'],
  [/^(?:tentative|provisional|proposed|indicative) (?:timetable|time schedule|schedule of meetings)\b/, 'ANNEX'],
  [/^(?:draft )?(?:decision|resolution) [\w./-]*\d/, 'OTHER'],
  [/^(?:notes|endnotes|references)$/, 'OTHER'],
  [/^annotations?\b/, 'ANNOTATIONS'],
  [/^(?:introduction|background|mandate|objectives?)$/, 'INTRODUCTION'],
  [
    /^(?:summary|summaries|account|record) of (?:the )?(?:deliberations|discussions?|proceedings|debates?)\b/,
    'DELIBERATIONS',
  ],
  [
    /^(?:deliberations|discussions?|proceedings|summary (?:by|of) the chair\w*|chair\w*(?:'s)? summary)$/,
    'DELIBERATIONS',
  ],
  [/^(?:adoption|approval) of (?:the |its )?(?:draft )?report\b/, 'ADOPTION'],
  [/^(?:closure of and )?report on the (?:session|meeting)$/, 'ADOPTION'],
  [
    /^(?:general |specific |further |other |agreed |proposed |draft |main |key )*recommendations?(?:$| (?:on|adopted|agreed|made|of|by|for|to|concerning|regarding|relating|related|with|from|in)\b)/,
    'RECOMMENDATIONS',
  ],
  [
    /^(?:agreed |main |key |general )*(?:conclusions?|findings|observations|decisions?|outcomes?)(?: adopted)? and recommendations?\b/,
    'RECOMMENDATIONS',
  ],
  [/^matters (?:requiring|calling for) (?:action|decisions?|attention)\b/, 'RECOMMENDATIONS'],
  [/^recommendations? and (?:agreed )?(?:conclusions?|decisions?|outcomes?)\b/, 'RECOMMENDATIONS'],
  [/^(?:decisions?|agreed conclusions)(?: adopted)?$/, 'RECOMMENDATIONS'],
  [/^opening\b/, 'OPENING'],
  [/^(?:general |opening |closing )*statements?\b/, 'STATEMENTS'],
  [/^(?:adoption of (?:the )?|provisional |proposed |draft |annotated )*agenda\b/, 'AGENDA'],
  [
    /^(?:attendance|participation|participants|representation|list of participants|membership and attendance|composition and attendance|composition)\b/,
    'ATTENDANCE',
  ],
  [/^(?:documentation|documents?|list of documents|documents before\b.*)$/, 'DOCUMENTATION'],
]

/** Sections that give their purpose to all below them, unless a subsection's own words are those of another main part. */
const LASTING: readonly SectionRole[] = ['RECOMMENDATIONS', 'DELIBERATIONS', 'ANNOTATIONS']

/** The purpose of a section: by its own words, else that of the section it stands in. `name` is without number. */
export function roleOf(name: string, parent: SectionRole | null): SectionRole {
  const own = ROLES.find(([words]) => words.test(bareName(name)))?.[1] ?? null
  if (parent === 'ANNEX') return 'ANNEX'
  if (own === null) return parent ?? 'OTHER'
  if (parent !== null && LASTING.includes(parent)) {
    if (own === 'RECOMMENDATIONS' || (own === 'DOCUMENTATION' && parent === 'ANNOTATIONS')) return own
    return own === 'ANNEX' || own === 'OTHER' ? own : parent
  }
  return own
}

/** True for words that head a section wherever they stand alone: no number or style is needed to know them. */
export function isKnownSection(text: string): boolean {
  const name = bareName(text)
  if (name.length > 60) return false
  return (
    ROLES.some(([words]) => words.test(name)) ||
    /^(?:contents|summary|organization of the (?:meeting|session)|organizational matters|(?:any )?other (?:matters|business)|clos(?:ure|ing) of the (?:meeting|session)|election of officers|date and (?:venue|place) of .*)$/.test(
      name,
    )
  )
}

/** Folded, without `(continued)`, `(agenda item 3)` and a closing colon: what two headings with the same words share. */
export function bareName(name: string): string {
  return fold(name.replace(/\s*\((?:continued|concluded|agenda (?:sub-?)?items?\b[^)]*(?:\([^)]*\)[^)]*)*)\)/gi, ''))
    .replace(/\s*[:.;,]$/, '')
    .trim()
}

/** `II. Introduction (agenda item 7c)` → `7 (c)`, `A. Agenda item 3: Tides` → `3`; null where the heading names no item or several. */
export function itemInHeading(text: string): string | null {
  const found = /\((?:provisional )?agenda (?:sub-?)?items?\s+(\d{1,2})\s*(?:\(?([a-z])\)?)?\s*\)\s*$/i.exec(text)
  const before = /^(?:[IVXLC]+\. |[A-Z]\. |\d+\. )?(?:agenda )?item (\d{1,2})(?: \(([a-z])\))?[:.] /i.exec(text)
  if (before) return itemNumber(before[1] ?? '', before[2])
  return found ? itemNumber(found[1] ?? '', found[2]) : null
}

export function itemNumber(number: string, letter: string | undefined): string {
  return letter ? `${number} (${letter.toLowerCase()})` : number
}
