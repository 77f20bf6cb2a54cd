/** Nouns that say that a name is that of a body which meets, in the languages of covers that use Latin letters. */
const NOUN =
  /\b(?:assembl(?:y|ée)|asamblea|council|conseil|consejo|(?:sub-?)?committee|comit[ée]|(?:sub-?)?commission|comisi[óo]n|conf[ée]rence|conferencia|congress|forum|foro|board|junta|body|bodies|group|groupe|grupo|part(?:y|ies)|panel|meetings?|r[ée]uni[óo]n|plenary|team|task force|network|platform|bureau|summit)(?!\p{L})/iu

/** Where the field or the parent of a body begins. */
const PREPOSITION = /\s(?:of|on|for|to|against|in|de|du|des|del|sur|sobre|pour|para|contre|contra)\s/i

/** Words of a sentence: no name holds them. */
const CLAUSE =
  /\b(?:is|are|was|were|been|be|had|has|have|will|shall|would|should|may|that|which|who|itself|its|also|there|held|made|affirmed|requests?|decides?|notes?|encourages?|welcomes?|takes?|looking|drawing|continue|submit|no later|(?:sessions?|meetings) of)\b|, (?:an?|and|the|as|at|by|for|from|in|on|to|with|\p{Ll}+ing)\b|\band (?:at|by|in|to|the \p{Ll}+ of)\b|\b(?:on|in|of|to|for) an? |:|\(\d{4}\)/u

const LONGEST = 160
/** What a sentence says of the session behind the body's name. */
const BEHIND = /(?:,|,? (?:scheduled|expected|planned|due)|,? held\b.*)$/

/**
 * The name of a body in a line or a phrase: without article and without what a sentence says
 * behind it. Null where the words are those of something else, such as `Implementation of
 * resolution 2733`, `Chair of the Committee`, or of more than a name. A text in other than
 * Latin letters is believed.
 */
export function bodyNameIn(text: string): string | null {
  const name = text.replace(/^the /i, '').replace(BEHIND, '').trim()
  if (!/\p{Script=Latin}/u.test(name)) return name === '' ? null : name
  const words = /\p{Ll}/u.test(name) ? name : name.toLowerCase()
  if (!/^[\p{Lu}“"]/u.test(name) || name.length > LONGEST || CLAUSE.test(words)) return null
  const [base = ''] = name.split(PREPOSITION)
  return NOUN.test(base) && !/, \p{Ll}/u.test(base) ? name : null
}
