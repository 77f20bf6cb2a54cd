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

/** Every symbol, in order: capital letters, segments parted by slashes, a digit somewhere behind the first slash. */
export function findSymbols(text: string): SymbolSpan[] {
  const found: SymbolSpan[] = []
  for (const match of text.matchAll(SYMBOL)) {
    const symbol = match[0].replace(/[.-]+$/, '')
    if (!/\/.*\d/.test(symbol) || /^(?:AND|OR)\//.test(symbol)) continue
    found.push({ symbol, start: match.index, end: match.index + symbol.length })
  }
  return found
}
