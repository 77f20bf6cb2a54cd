/**
 * Which heading stands under which, as the headings state it: the part before a comma,
 * where that part is a heading itself or begins several (`Education, general` and
 * `Education, teachers` under `Education`). A comma inside one name (`by Land, Sea and
 * Air`) states nothing: `isInsideName` tells of those that a known name holds.
 * Gives the broader heading by the narrower one.
 */
export function broaderHeadings(
  titles: readonly string[],
  isInsideName: (title: string, offset: number) => boolean = () => false,
): Map<string, string> {
  const all = new Set(titles)
  const broader = new Map<string, string>()
  for (const title of all) {
    const parent = prefixes(title, isInsideName).find((prefix) => all.has(prefix))
    if (parent !== undefined) broader.set(title, parent)
  }
  const free = [...all].filter((title) => !broader.has(title))
  for (const title of free) {
    const begun = prefixes(title, isInsideName).find(
      (prefix) => free.filter((other) => prefixes(other, isInsideName).includes(prefix)).length > 1,
    )
    if (begun !== undefined) broader.set(title, begun)
  }
  return broader
}

/** Parts before each comma, the longest first. */
function prefixes(title: string, isInsideName: (title: string, offset: number) => boolean): string[] {
  return [...title.matchAll(/, /g)]
    .filter(({ index }) => !isInsideName(title, index))
    .map(({ index }) => title.slice(0, index))
    .reverse()
}
