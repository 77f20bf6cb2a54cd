import { entityId, localPart } from '../../graph/model/index.js'
import { documentCited, key } from '../entities/drafts.js'
import { documentLabel, documentTitle } from '../entities/titles.js'
import { assertion, type Words, whole } from './assert.js'
import type { RelationRule, RuleContext } from './context.js'

const RULE = 'versions'
const SUFFIX = /\/(?:Add|Corr|Rev|Amend)\.\d+$/

/**
 * What the document is a version of: a draft report of the meeting's report, whether or not
 * that is in the corpus; a paper whose symbol ends in `/Rev.1`, `/Add.1` … of the one without.
 */
export const versions: RelationRule = (context) => {
  const { document, meeting } = context.setting
  const facts = { meeting: meeting?.id ?? null }
  if (document.type === 'DRAFT_REPORT' && meeting !== null)
    return [assertion(RULE, 'VERSION_OF', document.id, reportOf(context, meeting.id), titleWords(context), facts)]
  const base = document.symbol?.replace(SUFFIX, '') ?? null
  if (base === null || base === document.symbol) return []
  const target = context.entities.add(documentCited(base), [key.symbol(base)])
  return [assertion(RULE, 'VERSION_OF', document.id, target, titleWords(context), { ...facts, inferred: true })]
}

function reportOf({ entities, setting }: RuleContext, meeting: string): string {
  const known = entities.of('MEETING', meeting)
  const title = known === null ? 'Report' : documentTitle('REPORT', null, known)
  const facts = { symbol: null, type: 'REPORT' as const, title }
  return entities.add({
    ...documentCited(title, { ...facts, meeting: setting.meeting?.id ?? null }),
    id: entityId('DOCUMENT', localPart(meeting), 'report'),
    label: documentLabel(facts, null, known),
  })
}

/** The words `Draft report`, or the symbol, on the cover; else the first passage. */
function titleWords({ passages, setting }: RuleContext): Words[] {
  const cover = passages.filter(({ kind }) => kind === 'COVER')
  for (const passage of cover) {
    const at = passage.text.search(/\bdraft report\b/i)
    if (at >= 0) return [{ passage: passage.key, start: at, end: at + 'draft report'.length }]
  }
  const symbol = cover.find(({ text }) => setting.document.symbol !== null && text.includes(setting.document.symbol))
  const any = symbol ?? cover[0] ?? passages[0]
  return any ? [whole(any)] : []
}
