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

/** The hour that it is in a time zone, 0 to 23. */
export const localHour = (time: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(time))

export function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}
