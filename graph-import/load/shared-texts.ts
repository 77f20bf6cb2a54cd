/** Gives for each text the first that was equal to it. */
export class SharedTexts {
  private readonly known = new Map<string, string>()

  of(text: string): string {
    const known = this.known.get(text)
    if (known !== undefined) return known
    this.known.set(text, text)
    return text
  }
}

/**
 * Makes all texts in a parsed value that are equal one, in place. Parsing makes each anew as often
 * as it is written, and ids, rules and paragraphs are written many times over.
 */
export function shareTexts(value: object, texts: SharedTexts): void {
  const parts = value as Record<string, unknown>
  for (const name in parts) {
    const part = parts[name]
    if (typeof part === 'string') parts[name] = texts.of(part)
    else if (typeof part === 'object' && part !== null) shareTexts(part, texts)
  }
}
