import { boundedSlug, entityId } from '../../graph/model/index.js'
import { documentCited } from '../entities/drafts.js'
import { assertion } from './assert.js'
import type { RelationRule } from './context.js'

const RULE = 'work-cited'

/** `See Author, Title (Vienna, 2021), p. 47`; `Title (United Nations publication, Sales No. E.13.IV.1)`. */
const WORKS =
  /(?:^|\b[Ss]ee (?:also )?|[;.] |(?<=\)), (?:and )?)(?:(?<author>\p{Lu}[^,;.()“”]{2,90}), )?(?<title>\p{Lu}[^;()“”]{12,220}?) \((?:(?<place>\p{Lu}[\p{L}. ]{2,40}?), (?:\p{Lu}[\p{L}&.’' -]{2,60}, )?(?<year>(?:19|20)\d\d)|United Nations publication[^()]*)\)/gu

/** Publications that footnotes name by author, title, place and year: the document CITES them. */
export const worksCited: RelationRule = ({ passages, setting, entities }) =>
  passages
    .filter(({ kind }) => kind === 'FOOTNOTE')
    .flatMap((passage) =>
      [...passage.text.matchAll(WORKS)].flatMap((match) => {
        const { title, year = null } = match.groups ?? {}
        if (title === undefined) return []
        const cited = entities.add({
          ...documentCited(title, { symbol: null, type: 'PUBLICATION', date: null }),
          id: entityId('DOCUMENT', boundedSlug(year === null ? title : `${title} ${year}`)),
          label: year === null ? title : `${title} (${year})`,
          title,
        })
        const start = match.index + match[0].indexOf(title)
        const words = { passage: passage.key, start, end: match.index + match[0].length }
        return [assertion(RULE, 'CITES', setting.document.id, cited, words, { meeting: setting.meeting?.id ?? null })]
      }),
    )
