import type { Finding } from '../finding.js'
import { UnreadableFile } from '../finding.js'

/**
 * Bytes → text, line ends as `\n`. UTF-8 unless a byte order mark says UTF-16 or the bytes are no
 * valid UTF-8; then Windows-1252, in which old files of Western languages are written, with a finding.
 *
 * @throws UnreadableFile where the bytes are no text
 */
export function decode(bytes: Uint8Array): { text: string; findings: Finding[] } {
  const encoding = byteOrderMark(bytes)
  if (encoding) return { text: withPlainLineEnds(new TextDecoder(encoding).decode(bytes)), findings: [] }
  if (looksBinary(bytes)) throw new UnreadableFile('The file holds binary data, not text.')
  try {
    return { text: withPlainLineEnds(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), findings: [] }
  } catch {
    return {
      text: withPlainLineEnds(windows1252(bytes)),
      findings: [
        {
          severity: 'INFO',
          rule: 'encoding',
          message: 'The file is not valid UTF-8 and was read as Windows-1252; letters with accents may be wrong.',
          place: { line: null, page: null },
        },
      ],
    }
  }
}

/** True where control characters that no text holds appear near the start. UTF-16 is told by its byte order mark. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes)) return false
  const sample = bytes.subarray(0, 8192)
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++
  }
  return control > sample.length / 100
}

function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node's own decoder of that name reads Latin-1: it leaves 0x80 to 0x9f control characters. */
function windows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes)
  return latin1.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80))
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
}
