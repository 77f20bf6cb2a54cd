import { bareName } from './sections.js'
import type { AgendaEntry, DraftPassage } from './structured-document.js'

/** Sections that go item by item; a section without a purpose of its own does so where an item's title heads it. */
const ABOUT_ITEMS: readonly DraftPassage['role'][] = ['DELIBERATIONS', 'RECOMMENDATIONS', 'OTHER']

/**
 * Says of passages which agenda item they are about: by the heading of their section
 * (the item's title, or `Recommendations on` that title), else by the item that a
 * paragraph of the section says was considered, which holds for the paragraphs after it.
 */
export function assignItems(passages: readonly DraftPassage[], agenda: readonly AgendaEntry[]): void {
  let section = ''
  let spoken: string | null = null
  for (const passage of passages) {
    const path = passage.section.join('\u0000')
    if (passage.kind !== 'HEADING' && path !== section) {
      section = path
      spoken = null
    }
    if (!ABOUT_ITEMS.includes(passage.role)) continue
    const headings = passage.kind === 'HEADING' ? [...passage.section, passage.text] : passage.section
    const byHeading = headings
      .map((heading) => itemOfHeading(heading, agenda))
      .filter((item) => item !== null)
      .at(-1)
    if (passage.role === 'DELIBERATIONS' && passage.kind !== 'HEADING') spoken = itemInSentence(passage.text) ?? spoken
    if (passage.role === 'OTHER') {
      if (byHeading === undefined) continue
      passage.role = 'DELIBERATIONS'
    }
    passage.item = byHeading ?? passage.item ?? (passage.role === 'DELIBERATIONS' ? spoken : null)
  }
}

function itemOfHeading(heading: string, agenda: readonly AgendaEntry[]): string | null {
  const words = subject(heading.replace(/^(?:[IVXLC]+|[A-Z]|\d+)\.\s*/, ''))
  return agenda.find((entry) => subject(entry.title) === words)?.number ?? null
}

/** What a heading is about, without the words that say what kind of section it heads. */
function subject(text: string): string {
  return bareName(text)
    .replace(
      /^(?:recommendations?|conclusions?(?: and recommendations?)?|deliberations?|discussions?|summary of (?:the )?discussions?) (?:on|concerning|regarding|relating to|related to|with regard to|about|under) (?:the )?/,
      '',
    )
    .replace(/^the /, '')
}

const CONSIDERED =
  /\b(?:considered|consideration of|took up|discussed|discussion (?:under|of|on)|under|turned to|addressed) (?:the )?(?:provisional )?agenda (?:sub-?)?items? (\d{1,2})(?: ?\(?([a-z])\))?(?! ?(?:and|to|–|-) ?\d)/i

/** `considered agenda item 2` → `2`; null where several items are named at once. */
function itemInSentence(text: string): string | null {
  const found = CONSIDERED.exec(text)
  if (!found || /\bagenda items \d+(?: \([a-z]\))?(?:,| and|–|-)/i.test(text.slice(found.index))) return null
  return found[2] ? `${found[1]} (${found[2]})` : (found[1] ?? null)
}
