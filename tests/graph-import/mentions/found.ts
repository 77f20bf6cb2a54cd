import { contextBodies, emptyContext, findMentions } from '../../../graph-import/mentions/find-mentions.js'
import type { FoundMention, Meant, MentionContext } from '../../../graph-import/mentions/mention.js'

/** What a mention means, in one line: an id, a name, a number. */
export function inShort(meant: Meant): string {
  switch (meant.by) {
    case 'authority':
    case 'group':
      return meant.id
    case 'name':
    case 'person':
      return meant.name
    case 'symbol':
      return meant.symbol
    case 'resolution':
      return `${meant.organ ?? '?'} ${meant.form === 'DECISION' ? 'decision ' : ''}${meant.number}`
    case 'shared':
      return meant.bearers.join(' or ')
    case 'meeting':
      return `${meant.body} #${meant.ordinal}`
  }
}

/** `[words, what they mean]` of every mention by rules whose name matches; checks that the words stand where it says. */
export function found(text: string, rules: RegExp, context: Partial<MentionContext> = {}): [string, string][] {
  return mentions(text, context).flatMap(({ rule, start, end, meant }) =>
    rules.test(rule) ? [[text.slice(start, end), inShort(meant)] as [string, string]] : [],
  )
}

export function mentions(text: string, context: Partial<MentionContext> = {}): FoundMention[] {
  return findMentions(text, { ...emptyContext(), ...context })
}

export const inWorkingGroup = { bodies: contextBodies('body:ctoc-cop-wg.7') }
