import { readSource } from '../../../graph-import/documents/index.js'
import { type TextDocument, toText } from '../../../graph-import/text/index.js'

/** Text of a file of that name, through both stages. */
export async function readText(text: string, name = 'document.txt'): Promise<TextDocument> {
  return readBytes(new TextEncoder().encode(text), name)
}

export async function readBytes(bytes: Uint8Array, name: string): Promise<TextDocument> {
  return toText(await readSource(name, bytes))
}

export function texts(document: TextDocument): string[] {
  return document.blocks.map((block) => block.text)
}
