import type { CanvasTokens } from './tokens.js'

/** The code of a country, laid over its node: as a data address, drawn at twice the size so that it stays sharp when zoomed. */
export function codeImage(code: string, tokens: CanvasTokens): string {
  const text = `<text x="30" y="31" font-size="20" font-weight="700" font-family="sans-serif" text-anchor="middle" dominant-baseline="central" fill="${tokens.onFamily}">${code}</text>`
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" viewBox="0 0 60 60">${text}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(source)}`
}
