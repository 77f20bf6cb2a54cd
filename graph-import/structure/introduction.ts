const SPEAKING =
  'recommend\\w*|invit\\w*|request\\w*|urg\\w*|call\\w* (?:up)?on|encourag\\w*|decid\\w*|agre\\w*|adopt\\w*|propos\\w*|suggest\\w*|advis\\w*|conclud\\w*|stress\\w*|ask\\w*|appeal\\w*'

/**
 * True of a paragraph that only introduces the letters below it, so that each letter is
 * a recommendation of its own: it says who speaks, who is asked and how, and no more
 * (`The Committee invited States to:`, `… recommended that States:`, `States should:`).
 * False where the paragraph asks for something itself and the letters say how or what
 * for (`States should strengthen cooperation, including by:`).
 */
export function introducesLetters(text: string): boolean {
  const sentence = lastSentence(text)
  if (!sentence.endsWith(':')) return false
  if (
    /\b(?:by|including|include|inter alia|such as|through|in particular|for example|namely|of|in|with|via|on)[,:]*$/i.test(
      sentence.slice(0, -1),
    )
  ) {
    return false
  }
  if (listsRecommendations(sentence)) return true
  const open = /\b(?:to|that|should|shall|must|may wish to|should consider|to consider)(?:, [^,]+,)?:$/i
  const asked = new RegExp(`\\b(?:${SPEAKING})\\b(?<rest>[^.]*):$`, 'i').exec(sentence)?.groups?.rest
  if (asked === undefined) return open.test(sentence) && !hasAction(sentence.replace(open, ''))
  return !hasAction(asked.replace(open, ''))
}

/** `adopted the following recommendations:`, `the recommendations presented below`: introduces, and asks for nothing itself. */
export function introducesRecommendations(text: string): boolean {
  return listsRecommendations(lastSentence(text)) || listsRecommendations(text)
}

function listsRecommendations(sentence: string): boolean {
  return (
    /\b(?:recommendations?|conclusions?|decisions?|proposals?|points)\b[^.]{0,80}\b(?:below|as follows|set out|presented|contained|listed|reproduced|annexed)\b/i.test(
      sentence,
    ) ||
    /\b(?:the )?following (?:\w+ ){0,4}(?:recommendations?|conclusions?|decisions?|proposals?|points)\b[^.]{0,80}[:.]$/i.test(
      sentence,
    ) ||
    /\b(?:adopted|agreed on|agreed upon|made|endorsed|approved)\b[^.]*\b(?:recommendations?|conclusions?)\b[^.]*:$/i.test(
      sentence,
    )
  )
}

/** Paragraphs of a section of recommendations that tell what happened instead of asking for something. */
export function isNarrative(text: string): boolean {
  return /^(?:At (?:its|the) [^,]*(?:meeting|session)[^,]*(?:, [^,]*){0,3}, the .{5,120}? (?:considered|discussed|held|heard|met|began)\b|Under agenda item \d+, the .{5,120}? (?:considered|discussed)\b|The [^.]{5,120}? (?:considered agenda item|had before it|met from|was held)\b)/.test(
    text,
  )
}

/** An infinitive, or a modal with its verb: something is asked for. `to:` at the end is none. */
function hasAction(words: string): boolean {
  return (
    /\bto (?!the\b|a\b|an\b|all\b|its\b|their\b|this\b|that\b|those\b|these\b|which\b|[A-Z])[a-z]{2,}/.test(words) ||
    /\b(?:should|shall|must) (?!:)[a-z]{2,}/.test(words)
  )
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?]["”]?)\s+(?=\p{Lu})/u).at(-1) ?? text
}
