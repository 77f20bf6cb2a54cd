import { formatDay } from '../words.js'

/** What names a view for a reader elsewhere. */
export interface CitedView {
  /** Its address, which brings it back. */
  address: string
  /** Version of the corpus. */
  version: string
  /** ISO 8601 day on which it was looked at. */
  day: string
  title: string
}

export function citationText(view: CitedView): string {
  return `${citationLine(view)}, ${view.address}`
}

/** Without the address: what stands below a picture. */
export function citationLine({ version, day, title }: Omit<CitedView, 'address'>): string {
  return `Rapporteur, “${title}”, corpus version ${version}, accessed ${formatDay(day)}`
}

export function citationBibtex({ address, version, day, title }: CitedView): string {
  return [
    `@misc{rapporteur-${version}-${day},`,
    `  title = {${braced(title)}},`,
    `  howpublished = {Rapporteur, corpus version ${version}},`,
    `  year = {${day.slice(0, 4)}},`,
    `  url = {${address}},`,
    `  urldate = {${day}}`,
    '}',
  ].join('\n')
}

/** Characters that TeX would read as its own. */
function braced(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (character) => `\\${character}`)
}
