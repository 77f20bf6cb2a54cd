import type { TextBlock } from '../text/text-document.js'
import { sliceBlock } from './block-slices.js'

/** So many labels and lines of a cover in one block at least make it a cover that lost the ends of its lines. */
const FEWEST = 3
/** Longer blocks are paragraphs. */
const LONGEST = 1500
/** Covers stand within so many blocks of the start. */
const COVER = 3

const MONTH_AND_YEAR = '\\p{Lu}\\p{Ll}{2,8} \\d{4}'
const DAYS = `\\d{1,2}(?: \\p{Lu}\\p{Ll}{2,8})?(?:(?: and | to |\\s?[-–]\\s?)\\d{1,2})? ${MONTH_AND_YEAR}`

/** Of the words before a comma the last one, with those that never end the name of a body. */
const CITY =
  "(?:(?:Abu|Addis|Buenos|Cape|El|Kuala|La|Los|New|Nizhny|Panama|Port|Porto|Punta|Rio de|San|Santa|Sharm el|The) )?\\p{Lu}[\\p{L}’'-]+"

/** Parts of a cover, each a line of its own; what stands between them, bodies and titles, is parted by BODY. */
const PARTS: readonly RegExp[] = [
  /(?:^|(?<=\s))[A-Z][A-Z0-9.]*(?:\/[\w.()-]+)+\*?(?= |$)/gu,
  /\bDistr(?:ibution)?\.?: ?\p{L}+/gu,
  new RegExp(`(?<=Distr\\.?: ?\\p{L}+ )\\d{1,2} ${MONTH_AND_YEAR}\\*?`, 'gu'),
  /\bOriginal: ?\p{Lu}\p{Ll}+/gu,
  /(?<=\s)(?:(?:Resumed )?(?:\p{Lu}[\p{Ll}-]*(?:first|second|third|th)|First|Second|Third)(?: (?:special|regular|resumed|extraordinary))? (?:session|meeting))(?= |$)/gu,
  new RegExp(`(?<=\\s)${CITY}, ${DAYS}(?= |$)`, 'gu'),
  /(?<=\s)Item \d{1,2}(?: \([a-z]\))? of the (?:provisional )?agenda\*?/gu,
]

/** A body behind another name that ends with no preposition or article. */
const BODY =
  /(?<=(?<!\b(?:of|the|to|on|and|for|its|by|[Oo]pen-ended|[Ii]ntergovernmental|[Aa]d [Hh]oc|Economic|Social|Statistical|Preparatory|Technical|Joint|Special|Standing|Executive|International|Regional|Main)) )(?:(?:Open-ended|Ad [Hh]oc|Intergovernmental) )*(?:Conference of|Meeting of|Working (?:Group|Party) on|Committee (?:on|for)|Commission (?:on|for)) /gu

/** Where the title begins. */
const TITLE =
  /(?<= )(?:(?:Draft )?[Rr]eport (?:of|on) the|(?:Annotated )?[Pp]rovisional agenda|Index of recommendations|List of participants)\b(?! of)/u

/** Covers whose lines run into one another become the lines that they were. */
export function splitCovers(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.flatMap((block, index) => (index < COVER && block.kind !== 'row' ? splitCover(block) : [block]))
}

function splitCover(block: TextBlock): TextBlock[] {
  const { text } = block
  const parts = text.length > LONGEST ? [] : PARTS.map((part) => [...text.matchAll(part)])
  const bodies = text.length > LONGEST ? [] : [...text.matchAll(BODY)].map((match) => match.index)
  if (parts.filter((found) => found.length > 0).length + bodies.length < FEWEST) return [block]
  const ends = parts.flatMap((found) =>
    found.slice(0, 1).flatMap((match) => [match.index, match.index + match[0].length]),
  )
  const title = TITLE.exec(text)?.index ?? text.length
  const names = bodies.filter((start) => start < title)
  const cuts = [...new Set([0, ...ends.filter((end) => end <= title), ...names, title, text.length])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0
    const words = text.slice(start, end)
    const own = start + words.length - words.trimStart().length
    return words.trim() === '' ? [] : [sliceBlock(block, own, own + words.trim().length)]
  })
}
