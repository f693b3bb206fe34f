/** The day that it is in a time zone, as ISO date. */
export function localDay(time: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(time)
}
