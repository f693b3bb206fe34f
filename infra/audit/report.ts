/** Something that is not as it was written. */
export interface Mistake {
  city: string
  submission?: string
  /** Number of an entry of its history. */
  entry?: number
  day?: string
  expected: string
  found: string
}

/** What was checked of a city. */
export interface Checked {
  submissions: number
  entries: number
  /** Names and notes that were erased since. */
  forgotten: number
  days: number
  /** The newest day and its root. */
  newest?: { day: string; root: string }
}

export interface Report {
  cities: Map<string, Checked>
  mistakes: Mistake[]
}

export function checkedOf({ cities }: Pick<Report, 'cities'>, city: string): Checked {
  const checked = cities.get(city) ?? { submissions: 0, entries: 0, forgotten: 0, days: 0 }
  cities.set(city, checked)
  return checked
}

/** Say a mistake in one sentence. */
export function tell({ city, submission, entry, day, expected, found }: Mistake): string {
  const where = [city, submission && `submission ${submission}`, entry !== undefined && `entry ${entry}`, day && `day ${day}`].filter(Boolean).join(', ')
  return `${where}: expected ${expected}, found ${found}.`
}

/** Say what was checked, a line for each city. */
export function tellChecked({ cities }: Report): string[] {
  return [...cities].map(([city, { submissions, entries, forgotten, days, newest }]) => {
    const ended = newest ? `${days} days to ${newest.day}, whose root is ${newest.root}` : 'no day yet'
    return `${city}: ${submissions} submissions with ${entries} entries (${forgotten} names and notes were erased), ${ended}.`
  })
}
