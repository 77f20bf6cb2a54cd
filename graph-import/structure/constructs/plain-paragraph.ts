import type { Draft } from '../draft.js'
import type { Construct } from './construct.js'

/** Words without a number: an annotation, a preambular paragraph, a decision between numbered paragraphs. Takes whatever stands there. */
export const plainParagraph: Construct = {
  name: 'plain-paragraph',
  read(lines, at, draft) {
    const line = lines[at]
    if (!line) return 1
    const annotation = draft.role === 'ANNOTATIONS' || (draft.role === 'DOCUMENTATION' && draft.isIn('ANNOTATIONS'))
    const passage = draft.add({
      kind: annotation ? 'ANNOTATION' : 'PARAGRAPH',
      key: annotation ? annotationKey(draft) : plainKey(draft),
      number: null,
      block: line.block,
    })
    if (draft.passages.length === 1) {
      passage.kind = 'OTHER'
      draft.find(
        'unplaced-text',
        'INFO',
        'The document begins with text that no cover, heading or number places',
        line.block.place,
        {
          passage: passage.key,
        },
      )
    }
    if (/:$/.test(passage.text)) {
      draft.paragraph = passage
      draft.letters = []
    }
    return 1
  },
}

/** Annotations are counted by item: `annotation-1-a-2` is the second under item 1 (a). */
export function annotationKey(draft: Draft): string {
  const item = draft.section?.item ?? null
  const stem = item === null ? 'annotation' : `annotation-${item.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`
  return draft.next(`${stem}-`)
}

/** Paragraphs without number are counted from the paragraph or heading above them: `12-p1`. */
function plainKey(draft: Draft): string {
  const above = draft.paragraph?.number ? draft.paragraph.key : (draft.section?.stem ?? null)
  return draft.next(above === null ? 'p' : `${above}-p`)
}
