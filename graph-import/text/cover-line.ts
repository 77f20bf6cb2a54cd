import { endsOpen } from './signs.js'

/** Labels of a cover: `Distr.: Limited`, `Original: English`. */
const LABEL = /^\s*(?:Distr(?:ibution)?\.?|Original):\s/

/** `Eleventh meeting`, `Forty-second special session`. */
const SESSION =
  /^\s*(?:Resumed )?(?:\p{Lu}[\p{Ll}-]*(?:first|second|third|th)|First|Second|Third|\d{1,3}(?:st|nd|rd|th))(?: \p{Ll}+){0,2} (?:session|meeting)\s*$/u

/** `Nairobi, 3–7 May 2021`. */
const PLACE = /^\s*\p{Lu}[\p{L} .’()-]{2,40}, \d{1,2}(?:\s*[-–,]|\s).{0,40}\b\d{4}\s*$/u

/** The beginning of the name of a body that is not part of a longer name. */
const BODY =
  /^\s*(?:(?:Open-ended|Ad [Hh]oc|Inter-?governmental|Informal|Technical|Joint|Standing|Governmental|Preparatory) )*(?:Conference of|Meeting of|General Assembly|Economic and Social Council|Assembly of|Council of|Commission (?:on|for|of)|Committee (?:on|for|of)|Working (?:Group|Party) (?:on|of)|(?:Expert )?Group of|Expert Meeting|Subsidiary Body|Sub-?[Cc]omm(?:ission|ittee) (?:on|for))\b/u

const SYMBOL = /^\s*[A-Z][A-Z0-9.]*(?:\/[\w.()-]+)+\*?\s*$/

const TITLE =
  /^\s*(?:(?:Draft )?[Rr]eport (?:of|on) the|Annotated provisional agenda|Index of recommendations|List of participants)\b/

/** True for a line of a cover that goes on with no sentence or name above it. */
export function startsCoverLine(next: string, block: readonly { text: string }[]): boolean {
  if (LABEL.test(next)) return true
  const last = block.at(-1)?.text ?? ''
  if (endsOpen(last)) return false
  if (SESSION.test(next) || PLACE.test(next)) return true
  return BODY.test(block[0]?.text ?? '') && (BODY.test(next) || SYMBOL.test(next) || TITLE.test(next))
}
