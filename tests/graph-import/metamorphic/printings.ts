/** Ways to print one text otherwise. A text is given as its paragraphs, each on one line. */

/** Lines of at most `width` characters, as any program wraps. */
export function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Wrapped, a blank line between paragraphs. */
export function hardWrapped(paragraphs: readonly string[], width: number): string {
  return paragraphs.map((paragraph) => wrapped(paragraph, width).join('\n')).join('\n\n')
}

/** Wrapped, with a blank line after every line and more around headings, as PDF text comes out of some programs. */
export function spacedOut(paragraphs: readonly string[], width: number): string {
  return paragraphs
    .map((paragraph) => {
      const lines = wrapped(paragraph, width).join(' \n\n')
      return isHeading(paragraph) ? ` \n\n  ${lines} \n \n` : lines
    })
    .join(' \n\n')
}

/** What stands at the top and the foot of pages. */
export interface Furniture {
  /** Above every page but the first. */
  head: string
  /** Number of the print job. */
  job: string
  /** True where a form feed parts the pages. */
  formFeeds: boolean
}

/**
 * Wrapped and set on pages of about so many lines. As in print, a heading is never parted from what follows it, nor a
 * paragraph so that less than two lines stand alone.
 */
export function onPages(
  paragraphs: readonly string[],
  width: number,
  height: number,
  { head, job, formFeeds }: Furniture,
): string {
  const pages: string[][] = [[]]
  for (const paragraph of paragraphs) {
    const lines = wrapped(paragraph, width)
    for (const [index, line] of lines.entries()) {
      const page = pages.at(-1)
      const mayPart =
        lines.length > 3 && !isHeading(paragraph) ? index !== 1 && index !== lines.length - 1 : index === 0
      const afterHeading = index === 0 && isHeading(page?.at(-2) ?? '')
      if (page && page.length >= height && mayPart && !afterHeading) pages.push([line])
      else page?.push(line)
    }
    pages.at(-1)?.push('')
  }
  return pages
    .map((lines, page) => {
      const top = page === 0 ? [] : [head, '']
      return [...top, ...lines, '', `${page + 1}/${pages.length}`, '', job].join('\n')
    })
    .join(formFeeds ? '\n\f' : '\n\n')
}

/** Wrapped and cut every so many lines, wherever that is, each page with its number at the foot. */
export function cutAnywhere(
  paragraphs: readonly string[],
  width: number,
  height: number,
  foot: (page: number, pages: number) => string,
): string {
  const lines = paragraphs.flatMap((paragraph) => [...wrapped(paragraph, width), ''])
  const pages = Array.from({ length: Math.ceil(lines.length / height) }, (_, page) =>
    lines
      .slice(page * height, (page + 1) * height)
      .join('\n')
      .trim(),
  )
  return pages.map((page, index) => `${page}\n\n${foot(index + 1, pages.length)}`).join('\n\n')
}

function isHeading(paragraph: string): boolean {
  return /^(?:[IVX]+\.\s|[A-Z]\.\s|Recommendation \d+$)/.test(paragraph)
}
