/** The number of a footnote in running text: behind a word, behind what closes it, behind the full stop of a sentence (`Add.1` is none), or with a stroke. */
export function gluedMark(mark: string): RegExp {
  const behindWord = `(?<=\\p{Ll}{2}|\\p{Ll}[,;:”’"')\\]]{1,3})${mark}(?=$|[\\s.,;:)”’])(?!\\.\\d)`
  const behindSentence = `(?<=\\p{Ll}(?:\\p{Ll}|\\.\\p{Ll})[”’"')\\]]?\\.[”’"')\\]]?)(?<!(?:Add|Corr|Rev|Amend|Res|No|Nos|para|paras|art|vol|p|pp)\\.)${mark}(?=$|\\s+\\p{Lu})`
  const withStroke = `(?<=\\S) ?(?<!\\d)${mark}/(?=$|[\\s.,;:()])`
  return new RegExp(`${behindWord}|${behindSentence}|${withStroke}`, 'gu')
}
