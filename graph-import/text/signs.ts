/**
 * Signs in the wording of a line that tell where a block starts or ends. They look at text
 * only; what spacing and layout tell is the business of `join-lines.ts`.
 */

/** A number, letter or word in front of a line that names what follows. */
export interface Marker {
  kind: 'number' | 'letter' | 'roman' | 'capital' | 'named' | 'bullet'
  /** As printed, without brackets and full stop. */
  value: string
  /** Length of the marker with the white space after it. */
  length: number
}

/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Nos?|paras?|arts?|art|chaps?|sects?|vols?|pp?|cf|ed|eds|Mr|Mrs|Ms|Mx|Dr|Prof|St|Gen|Col|Amb|Rev|Corr|Add|Ser|v|vs|ibid|e\.g|i\.e|[A-Z])\.$/

/** Openings of paragraphs of resolutions: each ends with a comma, and the next is another paragraph. */
const PREAMBULAR =
  /^(?:\p{Lu}\p{Ll}+ing|Alarmed|Appalled|Aware|Concerned|Conscious|Convinced|Deeply|Determined|Encouraged|Gravely|Guided|Inspired|Mindful)\b/u

/** Words that no sentence, title or name ends with. */
const OPEN_WORD =
  /(?:^|\s)(?:a|an|and|the|of|in|on|at|to|for|from|with|by|or|nor|as|into|its|their|his|her|our|against|between|under|within|without|towards?|through|during|including|concerning|regarding|pertaining|that|which|who|whose|be|is|are|was|were|has|have|had|will|would|should|may|de|la|le|les|el|los|las|du|des|del|au|aux|et|y|en|par|por|pour|para|dans|que|qui)$/i

export function markerOf(line: string): Marker | null {
  const text = line.trimStart()
  const named =
    /^(?:Recommendation|Decision|Resolution|Conclusion|Article|Annex|Appendix|Chapter|Part|Section|Principle|Rule|Guideline|Table|Figure|Box)\s+((?:[IVXL]+|\d+|[A-Z])(?:[./]\d+)*)[.:*]?\s*$/.exec(
      text,
    ) ?? /^(?:Agenda )?[Ii]tem (\d{1,2}(?: \([a-z]\))?)[:.]\s+\p{Lu}/u.exec(text)
  if (named) return { kind: 'named', value: named[1] ?? '', length: text.length }
  return (
    matched(text, 'number', /^(\d{1,3})\.(?:\s+(?=\S)|(?=[\p{Lu}“"«]))/u) ??
    matched(text, 'letter', /^\(([a-z]{1,4}|\d{1,2})\)\s*(?=[\p{L}\p{N}“"«[(])/u) ??
    matched(text, 'letter', /^([a-z])\.\s+(?=[\p{L}“"])/u) ??
    matched(text, 'roman', /^([IVXL]+)\.\s*(?=\p{Lu})/u) ??
    matched(text, 'capital', /^([A-Z])\.\s*(?=\p{Lu})/u) ??
    matched(text, 'bullet', /^([-*•·▪●○◦‣–—\uf0b7\uf0a7\uf0d8])\s+(?=\S)/u)
  )
}

function matched(text: string, kind: Marker['kind'], pattern: RegExp): Marker | null {
  const match = pattern.exec(text)
  return match ? { kind, value: match[1] ?? '', length: match[0].length } : null
}

/** True where the line ends a sentence, a clause of a list or an introduction. A footnote mark may stand behind. */
export function endsClause(line: string): boolean {
  const text = withoutNoteMark(line)
  return /[.;:?!…][”’"'»)\]]*$/.test(text) && !ABBREVIATION.test(text)
}

/** True where a clause of a list ends with `; and` or `, or`. */
export function endsBeforeNextPoint(line: string): boolean {
  return endsClause(line) || /[;,]\s+(?:and|or|et|y)$/.test(line.trim())
}

/** True where more must follow on the next line whatever the layout says. */
export function endsOpen(line: string): boolean {
  const text = line.trim()
  return OPEN_WORD.test(text) || /[,\-–—/(“]$/.test(text)
}

/** True where a word at the end leaves the sentence open; punctuation aside. */
export function endsWithOpenWord(line: string): boolean {
  return OPEN_WORD.test(line.trim())
}

export function startsPreambular(line: string): boolean {
  return PREAMBULAR.test(line.trim())
}

export function startsLowerCase(line: string): boolean {
  return /^[“"(]?\p{Ll}/u.test(line.trim()) && !/^\([a-z]{1,4}\)/.test(line.trim())
}

/** A line that only draws: a rule of underscores, dashes or asterisks. */
export function isRule(line: string): boolean {
  return /^\s*(?:[_‗—–-]\s*){5,}\s*$/.test(line)
}

/** A line that only decorates the end of a part, or a list's mark without its entry. */
export function isOrnament(line: string): boolean {
  return /^\s*(?:(?:[*•·]\s+){2,}[*•·]?|-)\s*$/.test(line)
}

function withoutNoteMark(line: string): string {
  return line.trim().replace(/(?<=[.;:?!”’"')\]])(?:[⁰¹²³⁴-⁹]+|\d{1,3}|\*+)$/u, '')
}

/** Raised digits as plain ones. */
export function plainDigits(mark: string): string {
  return [...mark].map((digit) => (RAISED.includes(digit) ? RAISED.indexOf(digit) : digit)).join('')
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
