/** Words that are frequent in one language and rare in the others. */
const FREQUENT: Record<string, RegExp> = {
  en: /\b(?:the|of|and|to|in|on|for)\b/gi,
  fr: /\b(?:le|la|les|des|et|du|dans|aux|une)\b/gi,
  es: /\b(?:el|los|las|del|y|una|con|por|para)\b/gi,
}

/** BCP 47 code of a text in English, French or Spanish; null where the words do not tell. */
export function languageOf(texts: string[]): string | null {
  const sample = texts.join(' ').slice(0, 20_000)
  const counts = Object.entries(FREQUENT)
    .map(([language, words]) => ({ language, count: sample.match(words)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = counts
  return first && second && first.count >= 5 && first.count > 1.5 * second.count ? first.language : null
}
