/** What stands where a city might: a building, a room, the way in which a meeting is held. */
const NO_CITY =
  /\b(?:Headquarters|Centre|Center|Palais|Palace|Office|Hall|Building|Rooms?|Hotel|Campus|University|Institute|Secretariat|Conference|Chamber|online|virtual(?:ly)?|hybrid|video ?conference|teleconference|remote(?:ly)?|in[- ]person|format)\b/i
/** `United Nations Office at Vienna`. */
const OFFICE_AT = /\bOffices? (?:at|in) (\p{Lu}[\p{L}\p{M}.’' -]+)$/u

/**
 * The city in words that say where a meeting was: of `Palais des Nations, Geneva`, `Vienna (online)`,
 * `United Nations Headquarters in New York`, `Apia, Samoa` the first part that is no building or
 * room. Null where there is none, as in `online` or `the United Arab Emirates`.
 */
export function cityIn(place: string): string | null {
  for (const part of place.split(/, | in | ?\(|\)/)) {
    const words = part.trim().replace(/,$/, '')
    const office = OFFICE_AT.exec(words)?.[1]
    if (office !== undefined) return office
    if (/^\p{Lu}/u.test(words) && !NO_CITY.test(words)) return cased(words)
  }
  return null
}

/** `GENEVA`, as covers in capitals print it. */
function cased(city: string): string {
  if (/\p{Ll}/u.test(city)) return city
  return city.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
}
