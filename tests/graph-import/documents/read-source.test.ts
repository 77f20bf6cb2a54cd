import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSource, type SourcePiece } from '../../../graph-import/documents/index.js'
import { makeDocx, p, run } from './make-docx.js'
import { makePdf } from './make-pdf.js'

const texts = (pieces: SourcePiece[]) => pieces.flatMap((piece) => ('text' in piece ? [piece.text] : []))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('readSource', () => {
  it('names the file, its format and the digest of its bytes', async () => {
    const bytes = utf8('One line.\n')
    const { file } = await readSource('report.txt', bytes)
    expect(file).toEqual({
      name: 'report.txt',
      format: 'text/plain',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  })

  it('trusts the bytes more than the name', async () => {
    const docx = makeDocx(p(run('Words')))
    expect((await readSource('REPORT.DOC', docx)).file.format).toMatch(/wordprocessingml/)
    expect((await readSource('page.txt', utf8('<!DOCTYPE html><p>Words'))).file.format).toBe('text/html')
    expect((await readSource('scan.txt', makePdf([[{ text: 'Words', x: 72, y: 72 }]]))).file.format).toBe(
      'application/pdf',
    )
  })

  it('takes Markdown by its name, and unknown names as text', async () => {
    expect((await readSource('a.md', utf8('# Title'))).file.format).toBe('text/markdown')
    expect((await readSource('README', utf8('# Title'))).file.format).toBe('text/plain')
  })

  it.each([
    ['empty.txt', new Uint8Array(), /empty/],
    ['blank.txt', utf8(' \n\n'), /no text/],
    ['old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old binary Word format/],
    ['image.txt', Uint8Array.from([0x89, 0x50, 0, 0, 1, 2, 3]), /neither PDF/],
    ['broken.pdf', utf8('no pdf at all'), /damaged/],
    ['cut.pdf', utf8('%PDF-1.4\n1 0 obj\n<<'), /damaged/],
    ['sheet.docx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /no Word document/],
    ['cut.docx', makeDocx(p(run('Words'))).subarray(0, 120), /damaged/],
    ['bad.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), /damaged/],
  ])('refuses %s in plain words', async (name, bytes, message) => {
    await expect(readSource(name, bytes)).rejects.toMatchObject({
      name: 'UnreadableFile',
      message: expect.stringMatching(message),
    })
  })

  it('refuses a document that unpacks to far more than it weighs', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 1 })
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(readSource('bomb.docx', bomb)).rejects.toThrow(/unpack to more/)
  })

  it('reads UTF-16 by its mark and other bytes as Windows-1252, which it says', async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'Gogé'].flatMap((letter) => [letter.charCodeAt(0), 0])])
    expect(texts((await readSource('a.txt', utf16)).pieces)).toEqual(['Gogé'])
    const latin = await readSource('b.txt', Uint8Array.from([0x47, 0x6f, 0x67, 0xe9, 0x96]))
    expect(texts(latin.pieces)).toEqual(['Gogé–'])
    expect(latin.findings).toMatchObject([{ severity: 'INFO', rule: 'encoding' }])
    expect((await readSource('c.txt', utf8('\ufeffGogé'))).findings).toEqual([])
  })

  it('leaves the bytes of the caller alone', async () => {
    const bytes = makePdf([[{ text: 'Words', x: 72, y: 72 }]])
    const copy = bytes.slice()
    await readSource('a.pdf', bytes)
    expect(bytes).toEqual(copy)
  })
})
