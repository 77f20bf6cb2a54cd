import { MONTHS } from '../structure/days.js'

/** ISO days as United Nations documents print them: `14 and 15 May 2031`, `11–13 September 2019`, `30 May–1 June 2012`. */
export function printedDates(startDate: string, endDate: string): string {
  const [start, end] = [parts(startDate), parts(endDate)]
  const last = `${end.day} ${end.month} ${end.year}`
  if (startDate === endDate) return last
  if (start.year !== end.year) return `${start.day} ${start.month} ${start.year}–${last}`
  if (start.month !== end.month) return `${start.day} ${start.month}–${last}`
  return end.day - start.day === 1 ? `${start.day} and ${last}` : `${start.day}–${last}`
}

function parts(iso: string) {
  const [year, month, day] = iso.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: Number(day) }
}
