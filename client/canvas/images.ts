import type { CanvasTokens } from './tokens.js'

/** Small pictures laid over a node, as data addresses; the same words give the same picture. */

function svg(width: number, height: number, content: string): string {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(source)}`
}

const FONT = 'font-family="sans-serif" text-anchor="middle" dominant-baseline="central"'

/** Drawn at twice the size, so that it stays sharp when zoomed. */
export function codeImage(code: string, tokens: CanvasTokens): string {
  return svg(
    60,
    60,
    `<text x="30" y="31" font-size="20" font-weight="700" ${FONT} fill="${tokens.onFamily}">${code}</text>`,
  )
}

export const BADGE = { height: 16, character: 6.8, padding: 9 } as const

/** `+23`, `+1.2k`, `+48k`: thousands are cut, so that it never promises more than there is. */
export function badgeText(beyond: number): string {
  if (beyond < 1_000) return `+${beyond}`
  const thousands = beyond < 10_000 ? Math.floor(beyond / 100) / 10 : Math.floor(beyond / 1_000)
  return `+${thousands}k`
}

export function badgeWidth(beyond: number): number {
  return Math.round(badgeText(beyond).length * BADGE.character + BADGE.padding)
}

/** `+23`: what is not on the canvas. */
export function badgeImage(beyond: number, tokens: CanvasTokens): string {
  const width = badgeWidth(beyond) * 2
  const height = BADGE.height * 2
  return svg(
    width,
    height,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${height / 2 - 1}" fill="${tokens.raised}" stroke="${tokens.line}" stroke-width="2"/>` +
      `<text x="${width / 2}" y="${height / 2 + 1}" font-size="22" ${FONT} fill="${tokens.muted}">${badgeText(beyond)}</text>`,
  )
}
