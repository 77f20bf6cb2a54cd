import { definedNames } from './defined-names.js'
import { splitList } from './list.js'
import type { FoundMention, Meant, Recogniser } from './mention.js'
import { cut } from './words.js'
import { typeOfHead } from './words-of-names.js'

/** `The following organizations were represented by observers: ` */
const LEAD = /\bfollowing\b[^:]{0,400}:\s*/gi
const TAKING_PART =
  /\b(?:was|were) (?:also )?(?:represented|present|attended)\b|\b(?:attended|participated|took part)\b|\bin attendance\b|\bstatements? (?:was|were) (?:also )?made\b|\bmade (?:a )?statements?\b/i
const ORGANISATIONS = /organi[sz]ation|entit|agenc|programmes|bodies|commissions|institutions|networks/i

/**
 * Names in a list of those who took part or spoke, as the list parts them: what commas
 * and the last `and` part are two names, whatever their shape would be without the list.
 */
export const listedNames: Recogniser = (passage) => [...inLists(passage), ...observersAlone(passage)]

const inLists: Recogniser = (passage) =>
  [...passage.text.matchAll(LEAD)].flatMap((match): FoundMention[] => {
    const { text } = passage
    const end = match.index + match[0].length
    const lead = text.slice(text.lastIndexOf('. ', match.index) + 1, end)
    if (!TAKING_PART.test(lead)) return []
    const expect = ORGANISATIONS.test(lead) ? 'ORGANISATIONS' : 'PARTICIPANTS'
    return splitList(text, end, text.length, expect, definedNames(passage).filter(isGivenWhole)).flatMap(
      ({ meant, ...item }) => (meant === null ? [] : [{ ...item, meant, rule: 'listed-name', confidence: 0.9 }]),
    )
  })

const OBSERVER = /\bobserver (?:for|of) (?:the )?(?=\p{Lu})/gu
/** What goes on behind the observer's name. */
const BEHIND =
  /,? (?:also |then |further )*(?:made|delivered|gave|took|spoke|said|stated|reported|noted|expressed|informed)\b|,? under (?:this )?(?:agenda )?item|, (?:an?|the|which|who|speaking|on)\b|[.;:(]|$/

/** `The observer for Reef, Tides and Wind Watch made a statement`: one is named, so that commas and `and` part nothing, unless they part what is known. */
const observersAlone: Recogniser = ({ text }) =>
  [...text.matchAll(OBSERVER)].flatMap((match): FoundMention[] => {
    const start = match.index + match[0].length
    const end = start + (BEHIND.exec(text.slice(start))?.index ?? 0)
    const parted = splitList(text, start, end, 'ORGANISATIONS')
    const [item, ...others] = splitList(text, start, end, 'ORGANISATIONS', [{ start, end }])
    if (!item || others.length > 0 || parted.some(({ meant }) => meant?.by === 'authority')) return []
    const { meant, ...place } = item
    const isSeries = /, | and /.test(item.text)
    const isName = / /.test(item.text) && (!isSeries || typeOfHead(cut(item.text).key.at(-1)) !== undefined)
    if (!isName || meant?.by !== 'name' || meant.kind !== 'ORGANISATION') return []
    return [{ ...place, meant: { ...meant, alone: true }, rule: 'listed-name', confidence: 0.9 }]
  })

/** True for a name with a comma or an `and` inside that the document explains by an abbreviation, or gives alone: no list parts it. */
export const isGivenWhole = ({ meant }: { meant: Meant }) =>
  meant.by === 'name' &&
  meant.kind === 'ORGANISATION' &&
  (meant.alone === true || (meant.abbreviation !== null && meant.abbreviation.charAt(0) === meant.name.charAt(0))) &&
  /, | and /.test(meant.name)

/** Proposals without those that reach over more than one listed name. */
export function withinListedNames(proposed: readonly FoundMention[]): FoundMention[] {
  const listed = proposed.filter(({ rule }) => rule === 'listed-name')
  return proposed.filter(({ start, end }) => listed.filter((name) => start < name.end && end > name.start).length < 2)
}
