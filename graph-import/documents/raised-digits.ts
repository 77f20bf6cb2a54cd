import type { TextSpan } from './source-document.js'

/** Cells bear no spans: digits of marks become the characters for raised ones, so that they are known as marks. */
export function withRaisedDigits({ text, spans }: { text: string; spans: TextSpan[] }): string {
  let raised = text
  for (const { start, end, as } of spans) {
    if (as !== 'note-mark') continue
    const digits = text.slice(start, end).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
    raised = raised.slice(0, start) + digits + raised.slice(end)
  }
  return raised
}
