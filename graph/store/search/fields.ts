import type { Entity } from '../../model/index.js'

/** Where an entity's words stand. A hit in a name counts more than one in an alias, that more than one in the text. */
export interface SearchFields {
  /** Label and title, and what is as good as a name: symbol, abbreviation, code. */
  names: string[]
  aliases: string[]
  /** Longer words: the text of a recommendation, the functions of a person. Empty for most. */
  texts: string[]
}

export function searchFields(entity: Entity): SearchFields {
  const names = [entity.label]
  const texts: string[] = []
  switch (entity.kind) {
    case 'RECOMMENDATION':
      // Its title may be its text.
      texts.push(entity.title, entity.fullText ?? entity.text ?? '', entity.section ?? '')
      names.push(entity.compilationReference ?? '')
      break
    case 'BODY':
      names.push(entity.title, entity.symbolSeries ?? '')
      break
    case 'DOCUMENT':
      names.push(entity.title, entity.symbol ?? '')
      break
    case 'COUNTRY':
      names.push(entity.title, entity.iso3 ?? '')
      break
    case 'ORGANISATION':
      names.push(entity.title, entity.abbreviation ?? '')
      break
    case 'PERSON':
      names.push(entity.title)
      texts.push(...entity.roles)
      break
    default:
      names.push(entity.title)
  }
  return { names: distinct(names), aliases: distinct(entity.aliases), texts: distinct(texts) }
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}
