/** Text for an XML element or attribute: what XML 1.0 does not allow at all (control characters, lone surrogates) becomes the replacement character. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => ('\t\n\r'.includes(sign) ? sign : '\ufffd'))
    .replace(/[<>&"']/g, (sign) => SIGNS[sign] ?? sign)
}

const SIGNS: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' }
