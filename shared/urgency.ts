/** How far a wait has come against what a city promises: `soon` from half of it on, `late` when the promise is broken. */
export const URGENCIES = ['fresh', 'soon', 'late'] as const
export type Urgency = (typeof URGENCIES)[number]

export function urgency(at: string, now: number, promisedHours: number): Urgency {
  const share = (now - Date.parse(at)) / 3_600_000 / promisedHours
  return share >= 1 ? 'late' : share >= 0.5 ? 'soon' : 'fresh'
}
