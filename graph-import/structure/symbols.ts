/** A document symbol in a text, without a trailing `*`. */
export interface SymbolSpan {
  symbol: string
  start: number
  end: number
}

const SEGMENT = '[A-Za-z0-9][A-Za-z0-9.\\-]*(?:\\([A-Za-z0-9]+\\))?'
const SYMBOL = new RegExp(
  `(?<![\\w/.:])[A-Z][A-Z.]{0,11}(?:\\([A-Z]+\\))?[A-Z0-9]*(?:/(?:Inf\\. |${SEGMENT}))*/(?:Inf\\. ?\\d+|${SEGMENT})`,
  'g',
)

/** What resolutions have behind a space: the year of the Security Council (`S/RES/1267 (1999)`), the letters of one in parts (`A/RES/72/90 A-B`). */
const PART = /^ (?:\(\d{4}\)|[A-Z][-–][A-Z](?!\w)|[A-Z](?=$|[),;.]))/

/** Every symbol, in order: capital letters, segments parted by slashes, a digit somewhere behind the first slash. */
export function findSymbols(text: string): SymbolSpan[] {
  const found: SymbolSpan[] = []
  for (const match of text.matchAll(SYMBOL)) {
    const part = /\/RES\//.test(match[0]) ? (PART.exec(text.slice(match.index + match[0].length))?.[0] ?? '') : ''
    const symbol = `${match[0]}${part}`.replace(/[.-]+$/, '')
    if (!/\/.*\d/.test(symbol) || /^(?:AND|OR)\//.test(symbol)) continue
    found.push({ symbol, start: match.index, end: match.index + symbol.length })
    found.push(...suffixesAfter(text, symbol, match.index + symbol.length))
  }
  return found
}

/** `ECE/TRANS/343 and Add.1, Add.2`: the suffixes stand for symbols of their own. */
function suffixesAfter(text: string, symbol: string, from: number): SymbolSpan[] {
  const found: SymbolSpan[] = []
  const suffix = /(?:,|,? and)\s+((?:Add|Corr|Rev)\.\d+)(?![\w/])/y
  suffix.lastIndex = from
  for (let match = suffix.exec(text); match; match = suffix.exec(text)) {
    const end = match.index + match[0].length
    found.push({ symbol: `${symbol}/${match[1]}`, start: end - (match[1] ?? '').length, end })
  }
  return found
}
