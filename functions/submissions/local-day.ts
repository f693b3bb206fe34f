/** Making a formatter takes a hundred times as long as using it; there are no more time zones than cities. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The day that it is in a time zone, as ISO date. */
export function localDay(time: Date, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  return format.format(time)
}
